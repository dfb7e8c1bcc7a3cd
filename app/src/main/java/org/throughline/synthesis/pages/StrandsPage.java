package org.throughline.synthesis.pages;

import static org.throughline.synthesis.StrandWords.*;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Pagination;
import org.throughline.govuk.Slips;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.synthesis.Held;
import org.throughline.synthesis.Strand;
import org.throughline.synthesis.Strands;
import org.throughline.synthesis.Strands.Stranded;
import org.throughline.synthesis.Synthesis;

/**
 * Studies with their strands, fifty on a page, each to be said.
 *
 * @param reports the included reports
 * @param fill whether proposals are filled in where nothing is said
 */
public record StrandsPage(
        Synthesis synthesis,
        boolean maySay,
        List<Stranded> all,
        int number,
        boolean fill,
        Map<UUID, Held> reports,
        Map<SeatId, String> names,
        Typed typed,
        Slips slips)
        implements Page {

    @Override
    public String title() {
        return STRANDS_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()) + "/studies");
    }

    public String at() {
        return Paths.strands(synthesis.id());
    }

    public List<Stranded> shown() {
        int from = Math.min(all.size(), (number - 1) * Strands.A_PAGE);
        return all.subList(from, Math.min(all.size(), from + Strands.A_PAGE));
    }

    public String sum() {
        Map<Strand, Long> counted = Strands.counted(all);
        return STRANDS_SUM.say(
                counted.getOrDefault(Strand.QUALITATIVE, 0L),
                counted.getOrDefault(Strand.QUANTITATIVE, 0L),
                counted.getOrDefault(Strand.MIXED, 0L),
                counted.getOrDefault(Strand.NOT_SAID, 0L));
    }

    /** How many proposals this page has for studies of which nothing is said. */
    public int proposals() {
        return (int) shown().stream().filter(o -> o.open().isPresent()).count();
    }

    public String fillHref() {
        return at() + "?page=" + number + "&fill=proposed";
    }

    public static List<Choice> choices() {
        return Arrays.stream(Strand.values())
                .map(strand -> Choice.of(strand.name(), strand.words()))
                .toList();
    }

    /** What was chosen and sent, else what stands, else a proposal that somebody asked to be filled in. */
    public String chosen(Stranded one) {
        return typed.some("strand-" + one.study().id())
                .orElseGet(() -> filled(one)
                        ? one.open().orElseThrow().strand().name()
                        : one.strand().name());
    }

    public boolean filled(Stranded one) {
        return fill && one.open().isPresent();
    }

    /** What stood there when whoever sent this began; after a refusal it is what stands now. */
    public static String was(Stranded one) {
        return one.strand().name();
    }

    /** Where its reports appeared, what is proposed and who said what stands: what one needs in order to choose. */
    public String hint(Stranded one) {
        return Stream.of(where(one), proposal(one), who(one))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private String where(Stranded one) {
        return one.study().reports().stream()
                .flatMap(report -> Optional.ofNullable(reports.get(report)).stream())
                .map(Held::where)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    public String who(Stranded one) {
        return one.said()
                .map(said -> (said.strand().said() ? STRAND_SET : STRAND_TAKEN_BACK)
                        .say(Signing.shortly(names.getOrDefault(said.by(), "")), Dates.moment(said.at())))
                .orElseGet(STRAND_NOBODY::say);
    }

    /** What is proposed and why; empty where the strand is said and the same is proposed, or nothing is. */
    public String proposal(Stranded one) {
        return one.proposal()
                .filter(p -> p.strand() != one.strand())
                .map(p -> STRAND_PROPOSED.say(p.strand().words(), p.because())
                        + (filled(one) ? " (" + STRAND_FILLED.say() + ")" : ""))
                .orElse("");
    }

    public boolean inPages() {
        return all.size() > Strands.A_PAGE;
    }

    public Pagination pages() {
        Pagination.@Nullable Arrow before = number == 1 ? null : Pagination.Arrow.to(at() + "?page=" + (number - 1));
        Pagination.@Nullable Arrow after =
                number * Strands.A_PAGE >= all.size() ? null : Pagination.Arrow.to(at() + "?page=" + (number + 1));
        return new Pagination(before, List.of(), after, STRANDS_PAGES.say());
    }
}
