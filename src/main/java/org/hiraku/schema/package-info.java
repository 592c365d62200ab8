/**
 * What the files of {@code data/} may hold, as JSON Schemas by which an editor completes, explains
 * and checks them while they are written.
 */
package org.hiraku.schema;
