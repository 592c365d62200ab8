/** Checks the whole record, one class a rule, each named by what holds. */
package org.hiraku.checking;
