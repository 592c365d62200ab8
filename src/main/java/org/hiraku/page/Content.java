package org.hiraku.page;

/** What an address holds: a page that a template words, or a file for machines. */
public sealed interface Content permits Page, MachineFile {}
