/** Writes files into a staging folder and publishes them with one rename. */
package org.hiraku.output;
