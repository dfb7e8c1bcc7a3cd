package org.throughline.partnership;

import java.util.List;

/** In whose words a wave asks. A young person is asked in Easy Read, with a picture beside each question. */
public enum Wording {
    STAFF,
    PARENT_CARER,
    YOUNG_PERSON,
    VOLUNTARY;

    /** Slow readers' words in a minute and seconds to decide, so that the burden is reckoned for them and not for us. */
    private static final int WORDS_A_MINUTE = 150;

    private static final int WORDS_A_MINUTE_EASY_READ = 70;
    private static final int SECONDS_TO_DECIDE = 6;

    public boolean easyRead() {
        return this == YOUNG_PERSON;
    }

    /** How long a wave takes to answer in these words: reading each question at a slow reader's pace and deciding. */
    public int seconds() {
        int words = List.of(Item.values()).stream()
                .mapToInt(item -> item.asked(this).split("\\s+").length)
                .sum();
        int pace = easyRead() ? WORDS_A_MINUTE_EASY_READ : WORDS_A_MINUTE;
        return words * 60 / pace + Item.values().length * SECONDS_TO_DECIDE;
    }
}
