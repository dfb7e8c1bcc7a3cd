package org.throughline.synthesis.bias;

import org.throughline.words.WordKey;

/** The sentences about risk of bias. */
public enum BiasWords implements WordKey {
    RESULT_LABEL,
    RESULT_ASK,
    TOGETHER_LABEL,
    TOGETHER_ASK,
    BIAS_TITLE,
    BIAS_LINK,
    BIAS_LEAD,
    BIAS_NONE,
    BIAS_FINDING,
    BIAS_HOW_MANY,
    BIAS_STRAIGHT,
    BIAS_ALT,
    BIAS_NOTE,
    BIAS_OVERALL,
    BIAS_RESULT,
    BIAS_REPORT,
    BIAS_TABLE,
    BIAS_WAITS,
    BIAS_RULE_ROB_2,
    BIAS_RULE_ROBINS_I,
    BIAS_SVG,
    BIAS_PNG,
    BIAS_CSV;

    @Override
    public String module() {
        return "bias";
    }
}
