package org.throughline.partnership;

import org.throughline.words.WordKey;

/** The sentences that say why the evidence bank offers a recommendation. */
enum OfferWords implements WordKey {
    FOR_THIS,
    FOR_NONE,
    FOR_OTHERS,
    CONDITIONS,
    NO_CONDITIONS,
    RESULTS,
    RESULT,
    NO_RESULTS,
    NO_EVIDENCE;

    @Override
    public String module() {
        return "offers";
    }
}
