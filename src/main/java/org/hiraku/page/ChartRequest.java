package org.hiraku.page;

import org.hiraku.json.EmbeddedJson;

/**
 * What Chart.js needs, loaded only when a reader asks for it.
 *
 * @param script where Chart.js lives, relative
 * @param configuration what it draws
 */
public record ChartRequest(String script, EmbeddedJson configuration) {}
