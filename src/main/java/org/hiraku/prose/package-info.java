/** Turns Markdown into HTML that is safe to print as it is. */
package org.hiraku.prose;
