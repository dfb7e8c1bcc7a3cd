package org.throughline.evidence;

/** A local condition that a recommendation fits. The list is this product's own; the sources ask for conditions and give none. */
public enum LocalCondition {
    RURAL,
    CITY,
    COAST,
    SEVERAL_COUNCILS,
    SMALL_TEAM,
    NEW_PARTNERSHIP,
    LONG_PARTNERSHIP,
    HIGH_TURNOVER;

    public String words() {
        return BankWords.valueOf("CONDITION_" + name()).say();
    }
}
