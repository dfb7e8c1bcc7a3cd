package org.throughline.evidence.pages;

import static org.throughline.evidence.EvidenceWords.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.evidence.Audience;
import org.throughline.evidence.Direction;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.Ingredient;
import org.throughline.evidence.Kind;
import org.throughline.evidence.Level;
import org.throughline.evidence.Need;
import org.throughline.evidence.SettingKind;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;

/** One dense page: a new record for the bank, or a new version of one. */
public record GivePage(Optional<EvidenceId> changes, boolean published, Typed typed, Slips slips) implements Page {
    static GivePage fresh(Typed typed, Slips slips) {
        return new GivePage(Optional.empty(), false, typed, slips);
    }

    static GivePage of(EvidenceRecord record, Typed typed, Slips slips) {
        return new GivePage(Optional.of(record.id()), record.publishedOn().isPresent(), typed, slips);
    }

    @Override
    public String title() {
        return changes.isPresent() ? CHANGE_TITLE.say() : GIVE_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(changes.map(Paths::atWork).orElse(Paths.DESK));
    }

    public String action() {
        return changes.map(id -> Paths.atWork(id) + "/change").orElse(Paths.DESK + "/give");
    }

    public List<Choice> meantFor() {
        return Stream.of(Audience.values())
                .map(a -> Choice.of(a.name(), a.words()))
                .toList();
    }

    public List<Choice> settings() {
        return Stream.of(SettingKind.values())
                .map(s -> Choice.of(s.name(), s.words()))
                .toList();
    }

    public List<Choice> ingredients() {
        return Stream.of(Ingredient.values())
                .map(i -> Choice.of(i.name(), i.words()))
                .toList();
    }

    public List<Choice> needs() {
        return Stream.of(Need.values()).map(n -> Choice.of(n.name(), n.words())).toList();
    }

    public List<Select.Choice> kinds() {
        return Stream.concat(
                        Stream.of(Select.Choice.of("", "")),
                        Stream.of(Kind.values()).map(k -> Select.Choice.of(k.name(), k.words())))
                .toList();
    }

    public List<Select.Choice> levels() {
        return Stream.of(Level.values())
                .map(l -> Select.Choice.of(l.name(), l.words()))
                .toList();
    }

    public List<Select.Choice> directions() {
        return Stream.concat(
                        Stream.of(Select.Choice.of("", "")),
                        Stream.of(Direction.values()).map(d -> Select.Choice.of(d.name(), d.words())))
                .toList();
    }
}
