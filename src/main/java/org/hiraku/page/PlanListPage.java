package org.hiraku.page;

import java.util.List;

/**
 * All plans, a page of them at a time.
 *
 * @param frame what every page carries
 * @param plans the plans on this page
 * @param pager the way to the other pages
 */
public record PlanListPage(Frame frame, List<PlanCard> plans, Pager pager) implements Page {}
