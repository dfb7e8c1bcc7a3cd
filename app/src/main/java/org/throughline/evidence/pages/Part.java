package org.throughline.evidence.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.ReviewingWords;
import org.throughline.pages.Form;
import org.throughline.pages.Typed;

/**
 * A part of a record that people edit by hand: its rows are all there, and two more to fill in. A row whose first field is
 * empty is taken out.
 *
 * @param T one row, such as a finding
 */
record Part<T>(
        String path,
        ReviewingWords title,
        Function<EvidenceContent, List<PartField>> fields,
        Function<EvidenceContent.Parts, List<T>> rows,
        BiFunction<EvidenceContent.Parts, T, Map<String, List<String>>> fill,
        BiFunction<PartRow, EvidenceContent, Optional<T>> read,
        BiFunction<EvidenceContent.Parts, List<T>, EvidenceContent.Parts> keep) {

    /** How many empty rows stand below those that are there. */
    static final int MORE = 2;

    /** The most rows that one form takes. */
    static final int MOST = 60;

    static List<Part<?>> all() {
        return List.of(
                FindingParts.FINDINGS,
                FindingParts.RECOMMENDATIONS,
                TriedParts.EFFECTS,
                TriedParts.EXEMPLARS,
                WordParts.EASY_READ,
                WordParts.GLOSSARY);
    }

    static Optional<Part<?>> at(String path) {
        return all().stream()
                .<Part<?>>map(p -> p)
                .filter(p -> p.path.equals(path))
                .findFirst();
    }

    /** What stands in the record, as it would have been typed. */
    Typed typed(EvidenceContent content) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        List<T> all = rows.apply(content.parts());
        for (int i = 0; i < all.size(); i++) {
            int number = i;
            fill.apply(content.parts(), all.get(i))
                    .forEach((name, values) -> fields.put(PartRow.name(number, name), values));
        }
        fields.put("rows", List.of(Integer.toString(all.size() + MORE)));
        return new Typed(fields);
    }

    static int rows(Typed typed) {
        String rows = typed.text("rows");
        return rows.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(rows), MORE, MOST) : MORE;
    }

    /** Empty when something is missing; the form then says what. */
    Optional<EvidenceContent> read(Form form, EvidenceContent before) {
        String first = fields.apply(before).getFirst().name();
        List<T> read = new ArrayList<>();
        for (int i = 0; i < rows(form.typed()); i++) {
            PartRow row = new PartRow(form, i);
            if (!row.text(first).isEmpty()) {
                this.read.apply(row, before).ifPresent(read::add);
            }
        }
        return form.ok() ? Optional.of(before.with(keep.apply(before.parts(), read))) : Optional.empty();
    }

    /** The next free key with this letter: a key that was given once is not given again while it is in use. */
    static String key(String letter, Stream<String> used, PartRow row) {
        int most = used.filter(k -> k.matches(letter + "\\d{1,6}"))
                .mapToInt(k -> Integer.parseInt(k.substring(1)))
                .max()
                .orElse(0);
        return letter + (most + 1 + row.number());
    }
}
