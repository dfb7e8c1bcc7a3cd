package org.throughline.directory;

import org.throughline.words.WordKey;

/** The sentences of the letters that let people in. */
public enum LetterWords implements WordKey {
    INVITATION_NONE,
    INVITATION_WAITING,
    INVITATION_USED,
    INVITATION_ENDED,
    INVITATION_WITHDRAWN,
    INVITE_DO,
    INVITE_AGAIN_DO,
    INVITE_WITHDRAW_DO,
    INVITE_ABOUT,
    LETTER_TITLE,
    LETTER_PRINT,
    LETTER_WHAT,
    LETTER_WHAT_CHILD,
    LETTER_AS,
    LETTER_HOW,
    LETTER_STEP_GO,
    LETTER_STEP_CODE,
    LETTER_STEP_NAME,
    LETTER_UNTIL,
    LETTER_ALREADY,
    LETTER_HELP_CHILD,
    LETTER_NOT_YOURS,
    LETTER_GONE_TITLE,
    LETTER_GONE_WHY;

    @Override
    public String module() {
        return "letters";
    }
}
