package org.throughline.synthesis.pages;

import static org.throughline.synthesis.KeyPaperWords.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Slips;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.synthesis.Held;
import org.throughline.synthesis.KeyPaper;
import org.throughline.synthesis.KeyPaper.CameOf;
import org.throughline.synthesis.KeyPaperWords;
import org.throughline.synthesis.Synthesis;

/**
 * Papers known to belong in, and what came of them.
 *
 * @param wanted words of a title that were looked for, or empty
 * @param found records with these words
 */
public record KeyPapersPage(
        Synthesis synthesis,
        boolean leads,
        List<KeyPaper> papers,
        String wanted,
        List<Held> found,
        Map<SeatId, Signed> signs,
        Typed typed,
        Slips slips)
        implements Page {

    @Override
    public String title() {
        return KEYS_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()) + "/searches");
    }

    public String at() {
        return Paths.keyPapers(synthesis.id());
    }

    public String soFar() {
        long up = papers.stream().filter(p -> p.cameOf() != CameOf.WAITS).count();
        long in = papers.stream().filter(p -> p.cameOf() == CameOf.INCLUDED).count();
        return KEYS_SO_FAR.say(papers.size(), up, in);
    }

    public boolean oneLeftOut() {
        return papers.stream().anyMatch(p -> p.cameOf() == CameOf.LEFT_OUT);
    }

    public static String cameOf(KeyPaper paper) {
        return KeyPaperWords.valueOf("CAME_OF_" + paper.cameOf()).say();
    }

    public String named(KeyPaper paper) {
        return KEYS_NAMED.say(Signed.of(paper.by(), signs).name(), Dates.moment(paper.at()), paper.why());
    }

    public boolean nothingFound() {
        return !wanted.isBlank() && found.isEmpty();
    }

    public List<Choice> which() {
        return found.stream()
                .map(held -> Choice.of(held.id().toString(), held.title())
                        .hint((held.authors() + " · " + held.where()).replaceFirst("^ · ", "")))
                .toList();
    }
}
