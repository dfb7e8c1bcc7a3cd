package org.throughline.synthesis;

import org.jspecify.annotations.Nullable;
import org.throughline.words.WordKey;

/** Why the workbench does not do what was asked. */
public enum WhyNot {
    FROZEN,
    NOT_FROZEN_YET,
    TWO_SCREENERS_NEEDED,
    REASONS_NEEDED,
    SAME_FILE_TWICE,
    NOT_READABLE,
    NUMBERS_DIFFER,
    NOT_IN_PROTOCOL,
    NOTHING_TO_STOP,
    NO_FINDINGS,
    SCREENED_ALREADY,
    REPLACING_NEEDS_WHY(ReleaseWords.WHY_REPLACING_NEEDS_WHY),
    CHANGED_MEANWHILE(ReleaseWords.WHY_CHANGED_MEANWHILE),
    NAMED_MEANWHILE(RevisingWords.WHY_NAMED_MEANWHILE),
    SILENT(NumberWords.WHY_SILENT),
    NOT_SILENT(NumberWords.WHY_NOT_SILENT),
    BEING_READ(ReportWords.WHY_BEING_READ),
    HAS_A_PDF(ReportWords.WHY_HAS_A_PDF),
    ONE_STUDY_LEFT(ReportWords.WHY_ONE_STUDY_LEFT),
    TELLS_ALREADY(ReportWords.WHY_TELLS_ALREADY),
    TWO_FILL_IT(SheetWords.WHY_TWO_FILL_IT),
    FINISHED_ALREADY(SheetWords.WHY_FINISHED_ALREADY),
    NOT_ALL_ANSWERED(SheetWords.WHY_NOT_ALL_ANSWERED),
    NO_QUESTIONS(SheetWords.WHY_NO_QUESTIONS),
    TWO_TO_FIVE_PILOTS(SheetWords.WHY_TWO_TO_FIVE_PILOTS),
    PILOT_NOT_DONE(SheetWords.WHY_PILOT_NOT_DONE),
    NO_SECOND_PASS(SecondPassWords.WHY_NO_SECOND_PASS),
    NOT_STOPPED(SecondPassWords.WHY_NOT_STOPPED),
    NOTHING_LEFT(SecondPassWords.WHY_NOTHING_LEFT),
    ROW_TOO_SHORT(SecondPassWords.WHY_ROW_TOO_SHORT),
    NOT_ENDED(SecondPassWords.WHY_NOT_ENDED),
    CORRECTED_MEANWHILE(PublicationWords.WHY_CORRECTED_MEANWHILE),
    NO_STUDY_OF_STRAND(StrandWords.WHY_NO_STUDY_OF_STRAND),
    NO_STUDY_CHOSEN(ChosenWords.WHY_NO_STUDY_CHOSEN),
    NO_CHOSEN_STUDY_LEFT(ChosenWords.WHY_NO_CHOSEN_STUDY_LEFT),
    STRAND_CHANGED_MEANWHILE(StrandWords.WHY_STRAND_CHANGED_MEANWHILE),
    NOT_AS_IT_WAS_FROZEN(PublicWords.WHY_NOT_AS_IT_WAS_FROZEN),
    PUBLIC_ALREADY(PublicWords.WHY_PUBLIC_ALREADY),
    NOT_PUBLIC(PublicWords.WHY_NOT_PUBLIC),
    GIVEN_BEFORE(GivingWords.WHY_GIVEN_BEFORE),
    GIVEN_ALREADY(GivingWords.WHY_GIVEN_ALREADY),
    STANDS_SO_ALREADY(DecidedWords.WHY_STANDS_SO_ALREADY),
    DECIDED_IN_FULL(DecidedWords.WHY_DECIDED_IN_FULL),
    SCREENS_AND_SETTLES(TeamWords.WHY_SCREENS_AND_SETTLES),
    NONE_TICKED(RemovalWords.WHY_NONE_TICKED),
    RULE_ASKS_NOTHING(RemovalWords.WHY_RULE_ASKS_NOTHING),
    OTHERS_NOW(RemovalWords.WHY_OTHERS_NOW),
    DOES_NOT_FIT_THERE(RevisingWords.WHY_DOES_NOT_FIT_THERE),
    STANDS_THERE_ALREADY(RevisingWords.WHY_STANDS_THERE_ALREADY),
    UPDATED_MEANWHILE(UpdatingWords.WHY_UPDATED_MEANWHILE);

    private final @Nullable WordKey words;

    WhyNot() {
        words = null;
    }

    WhyNot(WordKey words) {
        this.words = words;
    }

    public String words() {
        WordKey own = words;
        return own == null ? SynthesisWords.valueOf("WHY_" + name()).say() : own.say();
    }
}
