package org.throughline.synthesis.pages;

import static org.throughline.synthesis.ReadingWords.*;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Slips;
import org.throughline.pages.Dates;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Coding;
import org.throughline.synthesis.Findings;
import org.throughline.synthesis.FullTexts;
import org.throughline.synthesis.Memo;
import org.throughline.synthesis.Readings;
import org.throughline.synthesis.Revising;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.Theme;

/** Themes with what stands beneath them, how they came about, and where people read something differently. */
@Controller
class ThemePages {
    private final Coding coding;
    private final Readings readings;
    private final Findings findings;
    private final FullTexts fullTexts;
    private final Revising revising;
    private final Signing signing;
    private final Doors doors;

    ThemePages(
            Coding coding,
            Readings readings,
            Findings findings,
            FullTexts fullTexts,
            Revising revising,
            Signing signing,
            Doors doors) {
        this.coding = coding;
        this.readings = readings;
        this.findings = findings;
        this.fullTexts = fullTexts;
        this.revising = revising;
        this.signing = signing;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/themes/{theme}")
    Reply theme(Viewer viewer, @PathVariable String id, @PathVariable String theme) {
        return with(viewer, id, theme, (s, t) -> page(viewer, s, t, Typed.NOTHING, Slips.none()));
    }

    private ThemePage page(Viewer viewer, Synthesis s, Theme theme, Typed typed, Slips slips) {
        List<Theme> themes = coding.themes(viewer, s.id());
        return new ThemePage(
                s,
                s.codes(viewer),
                theme,
                themes,
                Coding.beneath(theme, themes, coding.extracts(viewer, s.id())),
                reports(viewer, s),
                readings.memos(viewer, s.id()).stream()
                        .filter(m -> m.about().equals(theme.id()))
                        .toList(),
                findings.findings(viewer, s.id()).stream()
                        .filter(f -> f.theme().equals(theme.id()))
                        .toList(),
                revising.names(viewer, s.id(), theme.id()),
                signing.of(viewer, s),
                viewer.seat(),
                typed,
                slips);
    }

    @PostMapping("/synthesis/{id}/themes/{theme}")
    Reply memo(Viewer viewer, Form form, @PathVariable String id, @PathVariable String theme) {
        return with(viewer, id, theme, (s, t) -> {
            String words = form.text("memo", MISSING_MEMO);
            if (!s.codes(viewer)) {
                return new Reply.NotThere();
            }
            return form.ok()
                    ? doors.once(viewer, form, () -> {
                        readings.memo(viewer, s.id(), t.id(), Memo.Kind.THOUGHT, words);
                        return Paths.theme(s.id(), t.id());
                    })
                    : page(viewer, s, t, form.typed(), form.slips());
        });
    }

    private Reply with(Viewer viewer, String id, String theme, BiFunction<Synthesis, Theme, Reply> page) {
        return doors.open(
                viewer,
                id,
                s -> Ids.read(theme)
                        .flatMap(t -> coding.themes(viewer, s.id()).stream()
                                .filter(known -> known.id().equals(t))
                                .findFirst())
                        .map(t -> page.apply(s, t))
                        .orElseGet(Reply.NotThere::new));
    }

    @GetMapping("/synthesis/{id}/moves")
    Reply moves(Viewer viewer, @PathVariable String id) {
        return doors.open(viewer, id, s -> {
            List<Theme> themes = coding.themes(viewer, s.id());
            Map<SeatId, Signed> signs = signing.of(viewer, s);
            record At(Theme theme, Theme.Move move) {}
            return new MovesPage(
                    s,
                    themes.stream()
                            .flatMap(t -> t.moves().reversed().stream().map(m -> new At(t, m)))
                            .sorted(Comparator.comparing((At at) -> at.move().at())
                                    .reversed())
                            .limit(500)
                            .map(at -> new MovesPage.Row(
                                    Dates.moment(at.move().at()),
                                    Optional.ofNullable(signs.get(at.move().by()))
                                            .map(Signed::words)
                                            .orElse(""),
                                    ThemePage.move(at.move(), at.theme(), themes),
                                    at.move().why()))
                            .toList());
        });
    }

    @GetMapping("/synthesis/{id}/differently")
    Reply differently(Viewer viewer, @PathVariable String id) {
        return doors.open(viewer, id, s -> differently(viewer, s, Typed.NOTHING, Slips.none()));
    }

    private DifferentlyPage differently(Viewer viewer, Synthesis s, Typed typed, Slips slips) {
        return new DifferentlyPage(
                s,
                s.codes(viewer),
                readings.differently(viewer, s.id()).stream().limit(200).toList(),
                reports(viewer, s),
                readings.memos(viewer, s.id()),
                signing.of(viewer, s),
                typed,
                slips);
    }

    @PostMapping("/synthesis/{id}/differently")
    Reply did(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(viewer, id, s -> {
            Optional<UUID> extract = Ids.read(form.typed().text("extract"));
            if (extract.isEmpty() || !s.codes(viewer)) {
                return new Reply.NotThere();
            }
            String words = form.text("did-" + extract.get(), MISSING_MEMO);
            return form.ok()
                    ? doors.once(viewer, form, () -> {
                        readings.memo(viewer, s.id(), extract.get(), Memo.Kind.WHAT_WE_DID, words);
                        return Paths.of(s.id()) + "/differently#extract-" + extract.get();
                    })
                    : differently(viewer, s, form.typed(), form.slips());
        });
    }

    private Map<UUID, String> reports(Viewer viewer, Synthesis s) {
        return fullTexts.titles(viewer, s.id());
    }
}
