package org.throughline.partnership;

import org.throughline.words.WordKey;

/** Under which licence a partnership hands on what it found out. */
public enum Licence {
    CC_BY("CC BY 4.0"),
    OPEN_GOVERNMENT("Open Government Licence v3.0"),
    CC_ZERO("CC0 1.0"),
    ALL_RIGHTS_RESERVED("All rights reserved");

    private final String called;

    Licence(String called) {
        this.called = called;
    }

    /** As it stands on a record. */
    public String called() {
        return called;
    }

    /** Its name and what it allows. */
    public String words() {
        return Words.valueOf(name()).say();
    }

    /** The sentences about licences. */
    public enum Words implements WordKey {
        CC_BY,
        OPEN_GOVERNMENT,
        CC_ZERO,
        ALL_RIGHTS_RESERVED,
        ASK_LICENCE,
        ASK_LICENCE_HINT,
        MISSING_LICENCE,
        OFFER_TITLE,
        OFFER_IT;

        @Override
        public String module() {
            return "licences";
        }
    }
}
