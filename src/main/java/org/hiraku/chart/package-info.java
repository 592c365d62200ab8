/** Draws an indicator as an SVG and as a Chart.js configuration, from the same figures. */
package org.hiraku.chart;
