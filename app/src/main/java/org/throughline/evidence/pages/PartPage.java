package org.throughline.evidence.pages;

import static org.throughline.evidence.ReviewingWords.*;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;

/**
 * One part of a record, edited by hand.
 *
 * @param corrects a published record also says whether the version before was wrong
 */
public record PartPage(
        EvidenceRecord record, String path, String name, List<Row> rows, Typed typed, Slips slips, boolean corrects)
        implements Page {

    /** One row as it is drawn; its key stays with it unseen. */
    public record Row(int number, String heading, String keyName, String key, List<Content> fields) {}

    static PartPage of(EvidenceRecord record, Part<?> part, Typed typed, Slips slips) {
        int there = Part.rows(part.typed(record.content())) - Part.MORE;
        List<PartField> fields = part.fields().apply(record.content());
        List<Row> rows = IntStream.range(0, Part.rows(typed))
                .mapToObj(i -> new Row(
                        i,
                        i < there ? PARTS_ROW.say(part.title().say(), i + 1) : PARTS_NEW.say(),
                        PartRow.name(i, "key"),
                        typed.text(PartRow.name(i, "key")),
                        fields.stream().map(f -> f.in(i, typed, slips)).toList()))
                .toList();
        return new PartPage(
                record,
                part.path(),
                part.title().say(),
                rows,
                typed,
                slips,
                record.publishedOn().isPresent());
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.atWork(record.id()));
    }

    public String action() {
        return Paths.atWork(record.id()) + "/parts/" + path;
    }

    public static List<Choice> sorts() {
        return List.of(
                Choice.of("REVISED", CHANGE_SORT_REVISED.say()), Choice.of("CORRECTED", CHANGE_SORT_CORRECTED.say()));
    }
}
