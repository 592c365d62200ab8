package org.hiraku.page;

/**
 * An indicator on its initiative's page.
 *
 * @param brief its name and the latest figures
 * @param sentence its figures told in words
 * @param chart its chart
 */
public record IndicatorCard(IndicatorBrief brief, Phrase sentence, ChartView chart) {}
