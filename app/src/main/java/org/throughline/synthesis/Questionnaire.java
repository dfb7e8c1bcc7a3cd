package org.throughline.synthesis;

import java.util.List;

/**
 * A form that two people fill about a report, apart from each other: of extraction or of appraisal.
 *
 * @param key "extraction", or the tool and its part
 * @param citation where the form comes from; empty for one's own
 * @param caution what its authors advise against; empty if nothing
 * @param quoteNeeded whether each answer carries words of the report and their page
 * @param whyNeeded whether each answer carries a reason
 */
public record Questionnaire(
        String key,
        int version,
        String name,
        String citation,
        String caution,
        boolean quoteNeeded,
        boolean whyNeeded,
        List<Question> questions) {
    public Questionnaire {
        questions = List.copyOf(questions);
        if (questions.stream().map(Question::key).distinct().count() != questions.size()) {
            throw new IllegalArgumentException("Two questions of " + name + " have one key");
        }
    }

    /** What is still missing before somebody can say that they have finished. */
    public enum Missing {
        VALUE,
        /** It is answered, and said not to be told too. */
        EITHER,
        QUOTE,
        PAGE,
        WHY
    }

    /** One thing that is missing at one question. */
    public record Gap(String item, Missing missing) {}

    List<Gap> gaps(List<Given> given) {
        return questions.stream()
                .flatMap(q -> gaps(q, Given.in(given, q.key())).stream())
                .toList();
    }

    private List<Gap> gaps(Question question, Given given) {
        java.util.ArrayList<Gap> gaps = new java.util.ArrayList<>();
        boolean known = question.choices().isEmpty() || question.choices().contains(given.value());
        boolean nothing = given.value().isBlank()
                && given.quote().isBlank()
                && given.page().isBlank();
        if (given.notReported() && !nothing) {
            gaps.add(new Gap(question.key(), Missing.EITHER));
        }
        if (!given.notReported() && (given.value().isBlank() || !known)) {
            gaps.add(new Gap(question.key(), Missing.VALUE));
        }
        if (nothing && !whyNeeded) {
            return gaps;
        }
        if (quoteNeeded && !given.notReported() && given.quote().isBlank()) {
            gaps.add(new Gap(question.key(), Missing.QUOTE));
        }
        if (quoteNeeded && !given.notReported() && given.page().isBlank()) {
            gaps.add(new Gap(question.key(), Missing.PAGE));
        }
        if (whyNeeded && given.why().isBlank()) {
            gaps.add(new Gap(question.key(), Missing.WHY));
        }
        return gaps;
    }
}
