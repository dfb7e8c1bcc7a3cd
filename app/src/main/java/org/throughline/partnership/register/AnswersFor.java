package org.throughline.partnership.register;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.partnership.Place;

/** One seat, and everything for which it answers (requirement 69). */
public record AnswersFor(Place place, List<Thing> things) {

    /** What a seat can answer for. */
    public enum Kind {
        GOAL,
        MEASURE,
        ACTION,
        PRODUCT,
        GROUP;

        public String words() {
            return RegisterWords.valueOf("ANSWERS_" + name()).say();
        }
    }

    /** One thing: a goal by the measures that tell of it, an action that is not finished, a group by the seat whose idea it was. */
    public record Thing(Kind kind, UUID id, String words) {}

    /** With the things in which all these words stand; with all of them where only the seat itself is what was sought. */
    public AnswersFor found(String words) {
        List<Thing> some = things.stream()
                .filter(t -> says(words, t.kind().words() + " " + t.words()))
                .toList();
        return some.isEmpty() && says(words, itself()) ? this : new AnswersFor(place, some);
    }

    /** The seat by its name, holder or mandate, or something that it owns, is found by these words. */
    public boolean has(String words) {
        return says(words, itself()) || !found(words).things().isEmpty();
    }

    private String itself() {
        return place.title() + " " + place.answersFor() + " " + place.publicHolder();
    }

    private static boolean says(String words, String text) {
        String low = text.toLowerCase(Locale.UK);
        return Stream.of(words.toLowerCase(Locale.UK).strip().split("\\s+")).allMatch(low::contains);
    }
}
