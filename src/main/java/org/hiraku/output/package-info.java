/** Writes files into a staging folder and publishes them all at once. */
package org.hiraku.output;
