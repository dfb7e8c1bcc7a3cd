package org.throughline.synthesis.pages;

import static org.throughline.synthesis.ReadingWords.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.Pagination;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.synthesis.Extract;
import org.throughline.synthesis.Passage;
import org.throughline.synthesis.ReadingText.Line;
import org.throughline.synthesis.Readings;
import org.throughline.synthesis.Synthesis;

/**
 * One report, sentence by sentence, with every reading where it was made.
 *
 * @param from the first sentence shown
 */
public record TextPage(
        Synthesis synthesis,
        boolean mayCode,
        Readings.Text text,
        int from,
        List<Passage> passages,
        List<String> codes,
        Map<SeatId, Signed> signs,
        SeatId me,
        Typed typed,
        Slips slips)
        implements Page {
    /** How many sentences one page shows. */
    public static final int AT_ONCE = 200;

    /** A reading beside the sentence where it begins. */
    public record Beside(Signed by, Extract.Coding coding) {
        public String code() {
            return coding.code();
        }

        public String memo() {
            return coding.memo();
        }

        /** The words of it that are meant; empty for all. */
        public String only() {
            return coding.only();
        }
    }

    @Override
    public String title() {
        return text.held().title();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()) + "/texts");
    }

    @Override
    public boolean wide() {
        return true;
    }

    public String at() {
        return Paths.text(synthesis.id(), text.held().id());
    }

    public int to() {
        return Math.min(text.words().lines().size(), from + AT_ONCE - 1);
    }

    public List<Line> lines() {
        return text.words().lines().subList(from - 1, to());
    }

    /** Whether a page of the text begins with this line, as far as this page of ours shows it. */
    public boolean beginsPage(Line line) {
        return text.words().hasPages()
                && (line.number() == from
                        || text.words().lines().get(line.number() - 2).page() != line.page());
    }

    /** The picture of the page of the report on which a line stands, where there is one. */
    public Optional<String> pictureHref(Line line) {
        return text.pdf().map(_ -> Paths.picture(synthesis.id(), text.held().id(), line.page()));
    }

    public boolean chosen(Line line) {
        return typed.has("line", Integer.toString(line.number()));
    }

    /** Whether any reading covers the line. */
    public boolean marked(Line line) {
        return covering(line).findAny().isPresent();
    }

    private Stream<Extract> covering(Line line) {
        return passages.stream()
                .map(Passage::extracts)
                .flatMap(Collection::stream)
                .filter(e -> e.span()
                        .filter(s -> s.first() <= line.number() && line.number() <= s.last())
                        .isPresent());
    }

    /** The readings that begin with this line. */
    public List<Beside> beside(Line line) {
        List<Beside> beside = new ArrayList<>();
        covering(line)
                .filter(e -> e.span().filter(s -> s.first() == line.number()).isPresent())
                .forEach(e -> e.codings().forEach(c -> beside.add(new Beside(Signed.of(c.by(), signs), c))));
        return beside;
    }

    /** Whether a passage that was read differently begins with this line. */
    public boolean differently(Line line) {
        return passages.stream()
                .filter(Passage::readDifferently)
                .anyMatch(p -> p.extracts()
                        .getFirst()
                        .span()
                        .filter(s -> s.first() == line.number())
                        .isPresent());
    }

    public String synthesisAt() {
        return Paths.of(synthesis.id());
    }

    public String differentlyHref() {
        return Paths.of(synthesis.id()) + "/differently";
    }

    public List<Select.Choice> known() {
        return Stream.concat(
                        Stream.of(Select.Choice.of("", TEXT_KNOWN_NONE.say())),
                        codes.stream().map(c -> Select.Choice.of(c, c)))
                .toList();
    }

    public boolean inParts() {
        return text.words().lines().size() > AT_ONCE;
    }

    public Pagination parts() {
        int all = text.words().lines().size();
        Pagination.@Nullable Arrow before = from == 1 ? null : arrow(Math.max(1, from - AT_ONCE), TEXT_BEFORE.say());
        Pagination.@Nullable Arrow after = from + AT_ONCE > all ? null : arrow(from + AT_ONCE, TEXT_AFTER.say());
        return new Pagination(before, List.of(), after, TEXT_LINES.say());
    }

    private Pagination.Arrow arrow(int first, String words) {
        return new Pagination.Arrow(at() + "?from=" + first, words, null);
    }
}
