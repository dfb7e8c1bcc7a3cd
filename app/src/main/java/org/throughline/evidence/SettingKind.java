package org.throughline.evidence;

/** Where something was tried with children and young people. The list is this product's own. */
public enum SettingKind {
    EARLY_YEARS,
    PRIMARY,
    SECONDARY,
    SPECIAL,
    COLLEGE,
    HOME,
    CLINIC;

    public String words() {
        return AudienceWords.valueOf("AT_" + name()).say();
    }
}
