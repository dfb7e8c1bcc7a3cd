package org.throughline.synthesis.pages;

import static org.throughline.synthesis.ReadingWords.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.govuk.Slips;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.synthesis.Coder;
import org.throughline.synthesis.Coding;
import org.throughline.synthesis.Extract;
import org.throughline.synthesis.Finding;
import org.throughline.synthesis.Memo;
import org.throughline.synthesis.Revising;
import org.throughline.synthesis.RevisingWords;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.Theme;

/** A theme: the words beneath it, each one click from its place in the text; how it came about; memos; findings. */
public record ThemePage(
        Synthesis synthesis,
        boolean mayCode,
        Theme theme,
        List<Theme> themes,
        List<Extract> beneath,
        Map<UUID, String> reports,
        List<Memo> memos,
        List<Finding> findings,
        List<Revising.Named> names,
        Map<SeatId, Signed> signs,
        SeatId me,
        Typed typed,
        Slips slips)
        implements Page {

    @Override
    public String title() {
        return theme.name();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()) + "/coding");
    }

    public String synthesisAt() {
        return Paths.of(synthesis.id());
    }

    public String at() {
        return Paths.theme(synthesis.id(), theme.id());
    }

    /** Only a descriptive theme stands under another. */
    public boolean mayMove() {
        return theme.kind() == Theme.Kind.DESCRIPTIVE;
    }

    /** Where it is put under another theme, with this one chosen. */
    public String moveAt() {
        return synthesisAt() + "/coding?what=" + theme.id() + "#place";
    }

    public String lead() {
        return THEME_LEAD.say(CodingPage.kind(theme), beneath.size());
    }

    public Signed sign(SeatId seat) {
        return Signed.of(seat, signs);
    }

    public Signed sign(Coder coder) {
        return Signed.of(coder, signs);
    }

    public String report(Extract extract) {
        return reports.getOrDefault(extract.reference(), "");
    }

    public String href(Extract extract) {
        return Paths.words(synthesis.id(), extract);
    }

    public String pageOf(Extract extract) {
        return extract.page().isBlank() ? EXTRACT_NO_PAGE.say() : EXTRACT_PAGE.say(extract.page());
    }

    public static String move(Theme.Move move, Theme into, List<Theme> themes) {
        String what = Coding.named(move.what(), themes);
        return move.from()
                .filter(from -> !from.equals(into.id()))
                .map(from -> MOVE_FROM.say(what, Coding.named(from.toString(), themes), into.name()))
                .orElseGet(() -> MOVE_NEW.say(what, into.name()));
    }

    /** Its names, when there is more than one. */
    public List<String> namesInOrder() {
        return names.size() < 2
                ? List.of()
                : names.stream()
                        .map(n -> RevisingWords.NAME_LINE.say(
                                Dates.moment(n.at()),
                                sign(n.by()).words(),
                                n.name(),
                                n.why().isBlank() ? RevisingWords.NAME_FIRST.say() : n.why()))
                        .toList();
    }

    public List<String> moves() {
        return theme.moves().stream()
                .map(m -> Dates.moment(m.at()) + ", " + sign(m.by()).words() + ": " + move(m, theme, themes) + ". "
                        + m.why())
                .toList();
    }
}
