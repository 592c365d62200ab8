package org.hiraku.checking;

/** The files that a site has one of, by their path below its folder. */
final class KnownFiles {

    static final String SITE = "data/site.yaml";
    static final String ORGANIZATION = "data/organization.yaml";
    static final String POLICY_SHEETS = "data/policy-sheets.yaml";
    static final String UNITS = "data/units.yaml";
    static final String GLOSSARY = "data/glossary.yaml";
    static final String RELEASES = "data/releases.yaml";

    private KnownFiles() {}
}
