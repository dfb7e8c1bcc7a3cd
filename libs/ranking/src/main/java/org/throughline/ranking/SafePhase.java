package org.throughline.ranking;

import java.util.List;

/**
 * The phases of the SAFE procedure (Boetje and van de Schoot 2024, 10.1186/s13643-024-02502-7), as a checklist that a team
 * ticks with its reasons. The software prepares each phase; that a phase is done is the team's judgement. The four phases and their order are
 * those of the paper's abstract; its full text could not be read when this was checked (26 November 2026), so the numbers (1 %, 10 %, twice, 50)
 * are a team's to confirm against the paper.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists are made by List.of
public enum SafePhase {
    RANDOM_SAMPLE(
            "Screen a random sample",
            Draw.Way.RANDOM,
            List.of(
                    "At least 1 % of the references have been read, drawn by lot.",
                    "At least one relevant and one irrelevant reference have been found.",
                    "The share of relevant references has been estimated from the sample.")),
    ACTIVE_LEARNING(
            "Screen in ranked order",
            Draw.Way.RANKED,
            List.of(
                    "All key papers have come up and were judged relevant.",
                    "At least twice as many references have been read as are estimated to be relevant.",
                    "At least 10 % of the references have been read.",
                    "None of the last 50 references read was relevant.")),
    SECOND_MODEL(
            "Look again with a different model",
            Draw.Way.RANKED_BY_SECOND_MODEL,
            List.of("None of the last 50 references that the second model brought up was relevant.")),
    QUALITY_CHECK(
            "Check the quality",
            Draw.Way.RANKED,
            List.of(
                    "The references judged irrelevant that the model holds most probably relevant were read by a second person.",
                    "None of the last 50 references checked turned out to be relevant."));

    private final String name;
    private final Draw.Way way;
    private final List<String> doneWhen;

    SafePhase(String name, Draw.Way way, List<String> doneWhen) {
        this.name = name;
        this.way = way;
        this.doneWhen = doneWhen;
    }

    /** What a team calls the phase. */
    public String title() {
        return name;
    }

    /** How references come up in it. */
    public Draw.Way way() {
        return way;
    }

    /** The conditions that a team ticks before it goes on. */
    public List<String> doneWhen() {
        return doneWhen;
    }
}
