package org.throughline.synthesis;

import org.throughline.words.WordKey;

/** The sentences about what codes mean. */
public enum CodebookWords implements WordKey {
    CODEBOOK_TITLE,
    CODEBOOK_LINK,
    CODEBOOK_LEAD,
    CODEBOOK_NONE,
    CODEBOOK_USED,
    CODEBOOK_THEMES,
    CODEBOOK_NOT_SAID,
    CODEBOOK_BY,
    CODEBOOK_COLOUR_IS,
    CODEBOOK_CHANGE,
    CODEBOOK_DESCRIPTION,
    CODEBOOK_DESCRIPTION_HINT,
    CODEBOOK_TOO_LONG,
    CODEBOOK_SAME,
    CODEBOOK_COLOUR,
    CODEBOOK_DO,
    COLOUR_NONE,
    COLOUR_AS_NOW,
    COLOUR_12436D,
    COLOUR_801650,
    COLOUR_28A197,
    COLOUR_A4420C,
    COLOUR_6F4E9B,
    COLOUR_3D3D3D,
    COLOUR_00703C,
    COLOUR_B58840,
    COLOUR_912B88,
    COMES_MEANINGS,
    MEANING_STAYS;

    @Override
    public String module() {
        return "codebook";
    }
}
