/** Writes the machine files: CSV, JSON, JSON-LD, feeds and the sitemap, as pages too. */
package org.hiraku.opendata;
