/** Words labels, numbers, units, periods and sentences: all that differs between languages. */
package org.hiraku.wording;
