/** SHA-256, by which bytes are told apart: of texts, of files, of a whole site. */
package org.hiraku.digest;
