package org.throughline.journey;

import java.util.Locale;
import org.throughline.law.Citation;
import org.throughline.law.Confidence;
import org.throughline.law.Instrument;

/** Whose advice the council must seek: the letters (b) to (h) of regulation 6(1). Letter (a) is the family's own words. */
public enum AdviceLetter {
    B,
    C,
    D,
    E,
    F,
    G,
    H;

    public String letter() {
        return "(" + name().toLowerCase(Locale.ROOT) + ")";
    }

    public Citation citation() {
        return Instrument.SEND_REGULATIONS_2014.at("6(1)" + letter(), Confidence.CHECK_WORDING);
    }
}
