package org.throughline.evidence;

import org.throughline.words.WordKey;

/** The words that many pages use, their meanings and sources. */
public enum TermWords implements WordKey {
    WORD_SEND,
    WORD_SEN,
    WORD_EHC_PLAN,
    WORD_SENCO,
    WORD_ICB,
    WORD_LOCAL_OFFER,
    WORD_CO_PRODUCTION,
    WORD_WAVE,
    SAYS_SEND,
    SAYS_SEN,
    SAYS_EHC_PLAN,
    SAYS_SENCO,
    SAYS_ICB,
    SAYS_LOCAL_OFFER,
    SAYS_CO_PRODUCTION,
    SAYS_WAVE,
    SOURCE_SEND,
    SOURCE_SEN,
    SOURCE_EHC_PLAN,
    SOURCE_SENCO,
    SOURCE_ICB,
    SOURCE_LOCAL_OFFER,
    SOURCE_CO_PRODUCTION,
    SOURCE_WAVE,
    GENERAL_HEADING,
    GENERAL_LEAD,
    BANK_HEADING;

    @Override
    public String module() {
        return "terms";
    }
}
