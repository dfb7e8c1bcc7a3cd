package org.throughline.linkage.publications;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.throughline.linkage.Field;
import org.throughline.linkage.Level;
import org.throughline.linkage.Model;
import org.throughline.linkage.publications.TitleAgreement.Degree;

/** The fields of a publication and the words for their degrees of agreement. */
final class PublicationFields {

    /** log2 of the odds that a candidate is a true pair; learned with the weights, rounded towards caution. */
    static final double PRIOR = -3;

    static final Map<String, List<String>> WORDS = Map.of(
            "title",
            List.of(
                    "the same",
                    "the same, once translations in brackets are set aside",
                    "the same but for spelling",
                    "one begins the other",
                    "one contains the other",
                    "alike, with words that differ",
                    "partly alike",
                    "different"),
            "authors",
            List.of("the same", "the same, one list cut short", "only the first is the same", "some are the same", "different"),
            "year",
            List.of("the same", "one year apart", "two years apart", "more than two years apart"),
            "journal",
            List.of("the same", "one abbreviates the other", "alike", "different"),
            "volume",
            List.of("the same", "different"),
            "issue",
            List.of("the same", "different"),
            "pages",
            List.of("the same", "the same first page", "counted in two ways", "overlapping or mistyped", "different"),
            "DOI",
            List.of("the same", "one continues the other", "different"),
            "abstract",
            List.of("the same words", "some of the same words", "other words"));

    /** In this order. */
    static final List<String> NAMES =
            List.of("title", "authors", "year", "journal", "volume", "issue", "pages", "DOI", "abstract");

    private PublicationFields() {}

    static Model<Compared> model(Weights weights, Rarity rarity) {
        List<Field<Compared>> fields = new ArrayList<>();
        for (String name : NAMES) {
            fields.add(new Field<>(name, levels(name, weights), level(name), rarity(name, rarity)));
        }
        return new Model<>(PRIOR, fields);
    }

    static ToIntFunction<Compared> level(String name) {
        return switch (name) {
            case "title" -> pair -> pair.title.level().ordinal();
            case "authors" -> pair -> pair.authors;
            case "year" -> pair -> pair.year;
            case "journal" -> pair -> pair.journal;
            case "volume" -> pair -> pair.volume;
            case "issue" -> pair -> pair.issue;
            case "pages" -> pair -> pair.pages;
            case "DOI" -> pair -> pair.doi;
            case "abstract" -> pair -> pair.text;
            default -> throw new IllegalArgumentException("No field " + name);
        };
    }

    private static List<Level> levels(String name, Weights weights) {
        List<String> words = WORDS.getOrDefault(name, List.of());
        List<Weights.Odds> odds = weights.byField().getOrDefault(name, List.of());
        if (words.size() != odds.size()) {
            throw new IllegalArgumentException(
                    "%s has %d degrees, found weights for %d".formatted(name, words.size(), odds.size()));
        }
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            levels.add(new Level(words.get(i), odds.get(i).m(), odds.get(i).u()));
        }
        return levels;
    }

    private static ToDoubleFunction<Compared> rarity(String name, Rarity rarity) {
        return switch (name) {
            case "title" -> pair -> pair.titleAtLeast(Degree.CONTAINED) ? rarity.ofTitle(pair) : 0;
            case "authors" -> pair -> pair.authorsAgree() ? rarity.ofFirstAuthor(pair) : 0;
            case "pages" -> pair -> pair.pagesAgree() ? Rarity.ofPages(pair) : 0;
            default -> pair -> 0;
        };
    }
}
