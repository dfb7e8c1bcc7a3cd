package org.throughline.provision;

import org.throughline.words.WordKey;

/** The sentences about how something of the bank fits a child. Families read all of them. */
public enum FitWords implements WordKey {
    ASK_SETTING,
    LABEL_MEANT,
    LABEL_FITS,
    LABEL_OTHER,
    LABEL_UNTOLD,
    NEED_FITS,
    NEED_OTHER,
    NEED_UNTOLD,
    AGE_FITS,
    AGE_OTHER,
    AGE_UNTOLD,
    SETTING_FITS,
    SETTING_OTHER,
    SETTING_UNTOLD,
    ENDED_ON_ALONE,
    LABEL_WEAK,
    WEAK_NO_FINDING,
    WEAK_UNSURE,
    WEAK_NOTHING_BETTER,
    BECAUSE_HINT,
    SLIP_WEAK;

    @Override
    public String module() {
        return "fit";
    }
}
