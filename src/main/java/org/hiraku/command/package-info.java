/** Reads the command line, runs one command and answers with its exit code. */
package org.hiraku.command;
