/** Colours that a site chooses: how well they can be read, and which one comes nearest to it. */
package org.hiraku.colour;
