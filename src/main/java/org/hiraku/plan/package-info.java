/** The record: what a government has promised and measured, as plain immutable values. */
package org.hiraku.plan;
