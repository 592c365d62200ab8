/** Bakes a page into bytes, with JBake and a hardened FreeMarker. */
package org.hiraku.baking;
