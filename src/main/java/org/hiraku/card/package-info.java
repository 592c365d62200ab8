/** Share images: words and the marks of a small chart drawn as a PNG, the same on every machine. */
package org.hiraku.card;
