package org.throughline.synthesis.pooling;

import org.throughline.words.WordKey;

/** The sentences about estimates beside each other, and about pooling them. */
public enum ForestWords implements WordKey {
    FOREST_LINK,
    FOREST_TITLE,
    FOREST_LEAD,
    FOREST_NONE,
    FOREST_GROUP,
    FOREST_SCALE,
    FOREST_SCALE_HINT,
    FOREST_MODEL,
    FOREST_MODEL_HINT,
    FOREST_SHOW,
    GROUP,
    SCALE_DIFFERENCE,
    SCALE_RATIO,
    MODEL_NONE,
    MODEL_COMMON,
    MODEL_DERSIMONIAN_LAIRD,
    MODEL_REML_HARTUNG_KNAPP,
    FOREST_FINDING,
    FOREST_ALT,
    FOREST_NOTHING_DRAWN,
    FOREST_NOTE,
    FOREST_LESS,
    FOREST_MORE,
    FOREST_POOLED,
    FOREST_WEIGHT,
    COLUMN_REPORT,
    COLUMN_AS_REPORTED,
    COLUMN_INTERVAL,
    COLUMN_WEIGHT,
    COLUMN_WHY_NOT,
    FOREST_TABLE,
    NOT_NO_ESTIMATE,
    NOT_NO_INTERVAL,
    NOT_NOT_CONFIDENCE,
    NOT_NOT_A_RATIO,
    NOT_NOT_IN_ITS_INTERVAL,
    NOT_LOPSIDED,
    NOT_SAME_REPORT,
    NOT_DRAWN,
    POOLED_WORDS,
    SPREAD_WORDS,
    SPREAD_LITTLE,
    SPREAD_SOME,
    SPREAD_MUCH,
    POOLED_FEW,
    POOLED_TOO_FEW,
    WHEN_NOT_HEADING,
    WHEN_NOT_1,
    WHEN_NOT_2,
    WHEN_NOT_3,
    WHEN_NOT_4,
    WHEN_NOT_5,
    FOREST_SVG,
    FOREST_PNG,
    FOREST_CSV;

    @Override
    public String module() {
        return "forest";
    }
}
