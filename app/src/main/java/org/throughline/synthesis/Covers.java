package org.throughline.synthesis;

/** Which strands of a synthesis a publication reports. */
public enum Covers {
    /** It was listed before this could be said. */
    NOT_SAID,
    /** All of it: every included study, of whatever strand. */
    WHOLE,
    QUALITATIVE,
    QUANTITATIVE;

    public String words() {
        return StrandWords.valueOf("COVERS_" + name()).say();
    }

    /** What is reported of these strands, in words. */
    public String words(StudyChoice choice) {
        return choice.oneByOne() && this != NOT_SAID
                ? ChosenWords.valueOf("CHOSEN_" + name()).say()
                : words();
    }

    /** Whether it reports one strand alone. */
    public boolean oneStrand() {
        return this == QUALITATIVE || this == QUANTITATIVE;
    }

    /** Whether it reports themes and findings, which are made of words. */
    public boolean reportsWords() {
        return this == WHOLE || this == QUALITATIVE;
    }

    /** Whether it reports results, which are numbers. */
    public boolean reportsNumbers() {
        return this == WHOLE || this == QUANTITATIVE;
    }

    /** Whether it reports a study of this strand. A mixed study stands in both; one of which nothing is said in neither alone. */
    public boolean has(Strand strand) {
        return switch (this) {
            case NOT_SAID -> false;
            case WHOLE -> true;
            case QUALITATIVE -> strand == Strand.QUALITATIVE || strand == Strand.MIXED;
            case QUANTITATIVE -> strand == Strand.QUANTITATIVE || strand == Strand.MIXED;
        };
    }
}
