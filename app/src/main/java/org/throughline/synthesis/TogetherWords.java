package org.throughline.synthesis;

import org.throughline.words.WordKey;

/** The sentences about records of one work, which are screened together. */
public enum TogetherWords implements WordKey {
    ONE_WORK_DO,
    ONE_WORK_SAID,
    HOW_THEY_DIFFER,
    HOW_SAME,
    HOW_DIFFERENT,
    HOW_ONE_WORK,
    ONE_WORK_HEADING,
    ONE_WORK_STATE,
    ONE_WORK_TAKE_BACK,
    BESIDE_HEADING,
    BESIDE_LEAD,
    BESIDE_TICK,
    BESIDE_WHY_DOUBT,
    BESIDE_WHY_SAID,
    BESIDE_ABSTRACT,
    BESIDE_KEY,
    BESIDE_COUNT,
    UNDO_TOGETHER,
    JOINED_WORDS,
    JOINED_FIND,
    JOINED_FOUND,
    JOINED_PAGES;

    @Override
    public String module() {
        return "together";
    }
}
