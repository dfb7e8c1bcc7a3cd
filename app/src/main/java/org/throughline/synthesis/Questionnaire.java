package org.throughline.synthesis;

import java.util.List;
import java.util.Set;

/**
 * A form that two people fill about a report, apart from each other: of extraction or of appraisal.
 *
 * @param key "extraction", or the tool and its part
 * @param citation where the form comes from; empty for one's own
 * @param caution what its authors advise against; empty if nothing
 * @param quoteNeeded whether each answer carries words of the report and their page
 * @param whyNeeded whether each judgement carries a reason
 * @param asides keys of questions that are no judgement themselves; only a "Yes" there needs a reason
 */
public record Questionnaire(
        String key,
        int version,
        String name,
        String citation,
        String caution,
        boolean quoteNeeded,
        boolean whyNeeded,
        List<Question> questions,
        Set<String> asides) {
    private static final String YES = "Yes";

    /** A form in which every answer is alike. */
    public Questionnaire(
            String key,
            int version,
            String name,
            String citation,
            String caution,
            boolean quoteNeeded,
            boolean whyNeeded,
            List<Question> questions) {
        this(key, version, name, citation, caution, quoteNeeded, whyNeeded, questions, Set.of());
    }

    public Questionnaire {
        asides = Set.copyOf(asides);
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

    /** Whether a reason is asked for at all: not where one only writes what is judged. */
    public boolean asksWhy(Question question) {
        return whyNeeded
                && !(asides.contains(question.key()) && question.choices().isEmpty());
    }

    /** Whether a reason is needed only for a "Yes". */
    public boolean whyIfYes(Question question) {
        return asides.contains(question.key()) && !question.choices().isEmpty();
    }

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
        boolean judges = !asides.contains(question.key()) || given.value().equals(YES);
        if (whyNeeded && judges && given.why().isBlank()) {
            gaps.add(new Gap(question.key(), Missing.WHY));
        }
        return gaps;
    }
}
