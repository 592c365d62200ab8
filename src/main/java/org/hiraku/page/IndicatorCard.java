package org.hiraku.page;

import java.util.List;

/**
 * An indicator on its initiative's page.
 *
 * @param brief its name and the latest figures
 * @param sentence its figures told in words
 * @param charts a small chart for each headline series
 */
public record IndicatorCard(IndicatorBrief brief, String sentence, List<ChartView> charts) {}
