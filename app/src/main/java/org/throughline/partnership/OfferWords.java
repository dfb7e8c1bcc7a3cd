package org.throughline.partnership;

import org.throughline.words.WordKey;

/** The sentences that say why the evidence bank offers a recommendation. */
public enum OfferWords implements WordKey {
    FOR_THIS,
    FOR_NONE,
    FOR_OTHERS,
    CONDITIONS,
    NO_CONDITIONS,
    RESULTS,
    RESULT,
    NO_RESULTS,
    NO_EVIDENCE,
    PART_SURE,
    PART_WHY,
    PART_BESIDE,
    PART_NEEDS,
    PART_RESULTS,
    PART_FIT;

    @Override
    public String module() {
        return "offers";
    }
}
