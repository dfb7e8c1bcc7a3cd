package org.throughline.evidence.pages;

import static org.throughline.evidence.BankWords.*;
import static org.throughline.evidence.EvidenceWords.LIST_ANY;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.throughline.evidence.Direction;
import org.throughline.evidence.Intervention;
import org.throughline.evidence.Level;
import org.throughline.govuk.Pagination;
import org.throughline.govuk.Select;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;

/** Everything in the bank that has been tried, with each result about it, for and against alike. */
public record InterventionsPage(List<Intervention> shown, Optional<Pagination> pages, List<String> sectors, Typed typed)
        implements Page {
    static String name() {
        return TRIED_TITLE.say();
    }

    @Override
    public String title() {
        return name();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.BANK);
    }

    public String at(Intervention.Seen seen) {
        return Paths.published(seen.record());
    }

    public List<Select.Choice> sectorChoices() {
        return any(sectors, s -> s, s -> s);
    }

    public List<Select.Choice> levels() {
        return any(List.of(Level.values()), Level::name, Level::words);
    }

    public List<Select.Choice> directions() {
        return any(List.of(Direction.values()), Direction::name, Direction::words);
    }

    private static <T> List<Select.Choice> any(List<T> all, Function<T, String> value, Function<T, String> words) {
        return Stream.concat(
                        Stream.of(Select.Choice.of("", LIST_ANY.say())),
                        all.stream().map(one -> Select.Choice.of(value.apply(one), words.apply(one))))
                .toList();
    }
}
