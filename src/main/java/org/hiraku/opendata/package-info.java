/**
 * Writes the machine files, as addresses of the site like its pages: CSV, JSON, sitemap, headers.
 */
package org.hiraku.opendata;
