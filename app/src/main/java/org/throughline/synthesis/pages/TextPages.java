package org.throughline.synthesis.pages;

import static org.throughline.synthesis.ReadingWords.*;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Answer;
import org.throughline.synthesis.Coding;
import org.throughline.synthesis.Extract;
import org.throughline.synthesis.Passage;
import org.throughline.synthesis.Reader;
import org.throughline.synthesis.Readings;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.Voice;

/** Texts read line by line. */
@Controller
class TextPages {
    private final Readings readings;
    private final Coding coding;
    private final Signing signing;
    private final Doors doors;

    TextPages(Readings readings, Coding coding, Signing signing, Doors doors) {
        this.readings = readings;
        this.coding = coding;
        this.signing = signing;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/texts")
    Reply texts(Viewer viewer, @PathVariable String id) {
        return doors.open(viewer, id, s -> texts(viewer, s, Typed.NOTHING, Slips.none()));
    }

    private TextsPage texts(Viewer viewer, Synthesis s, Typed typed, Slips slips) {
        List<Passage> passages = Passage.of(coding.extracts(viewer, s.id()));
        Map<SeatId, Signed> signs = signing.of(viewer, s);
        List<Reader> readers = readings.readers(viewer, s.id());
        Optional<Reader> me =
                readers.stream().filter(r -> r.seat().equals(viewer.seat())).findFirst();
        return new TextsPage(
                s,
                s.codes(viewer),
                readings.texts(viewer, s.id()).stream()
                        .map(t -> row(s, t, passages, signs))
                        .toList(),
                readers.stream()
                        .sorted(Comparator.comparing(Reader::mark))
                        .map(r -> signs.get(r.seat()))
                        .filter(Objects::nonNull)
                        .toList(),
                me.map(r -> r.voice().name()).orElse(""),
                me.map(Reader::called).orElse(""),
                typed,
                slips);
    }

    private static TextsPage.Row row(Synthesis s, Readings.Text text, List<Passage> all, Map<SeatId, Signed> signs) {
        List<Passage> passages =
                all.stream().filter(p -> p.reference().equals(text.held().id())).toList();
        return new TextsPage.Row(
                Paths.text(s.id(), text.held().id()),
                text.held().title(),
                text.held().where(),
                TEXT_ROW.say(text.words().lines().size(), passages.size()),
                passages.stream()
                        .flatMap(p -> p.readings().stream())
                        .map(Passage.Reading::by)
                        .distinct()
                        .map(who -> Signed.of(who, signs))
                        .filter(signed -> !signed.name().isBlank())
                        .toList());
    }

    @PostMapping("/synthesis/{id}/texts/sign")
    Reply sign(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(viewer, id, s -> {
            Optional<Voice> voice = form.one("voice", Voice.class, MISSING_VOICE);
            String called = form.some("called").orElse("");
            if (called.length() > 80) {
                form.wrong("called", CALLED_TOO_LONG.say());
            }
            if (!form.ok() || voice.isEmpty()) {
                return texts(viewer, s, form.typed(), form.slips());
            }
            return Doors.after(
                    readings.sign(viewer, s.id(), voice.get(), called),
                    form,
                    "voice",
                    Paths.of(s.id()) + "/texts",
                    () -> texts(viewer, s, form.typed(), form.slips()));
        });
    }

    @GetMapping("/synthesis/{id}/texts/{reference}")
    Reply text(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String reference,
            @RequestParam Optional<String> from) {
        return with(
                viewer,
                id,
                reference,
                (s, t) -> page(viewer, s, t, first(from.orElse("1"), t), Typed.NOTHING, Slips.none()));
    }

    private static int first(String from, Readings.Text text) {
        int asked = from.matches("\\d{1,6}") ? Integer.parseInt(from) : 1;
        return Math.clamp(asked, 1, text.words().lines().size());
    }

    private TextPage page(Viewer viewer, Synthesis s, Readings.Text text, int from, Typed typed, Slips slips) {
        List<Extract> extracts = coding.extracts(viewer, s.id());
        return new TextPage(
                s,
                s.codes(viewer),
                text,
                from,
                Passage.of(extracts.stream()
                        .filter(e -> e.reference().equals(text.held().id()))
                        .filter(e -> e.span().isPresent())
                        .toList()),
                List.copyOf(Coding.known(coding.themes(viewer, s.id()), extracts)),
                signing.of(viewer, s),
                viewer.seat(),
                typed,
                slips);
    }

    @PostMapping("/synthesis/{id}/texts/{reference}")
    Reply read(Viewer viewer, Form form, @PathVariable String id, @PathVariable String reference) {
        return with(viewer, id, reference, (s, text) -> {
            if (!s.codes(viewer)) {
                return new Reply.NotThere();
            }
            int from = first(form.typed().text("from"), text);
            Optional<Readings.Read> read = ReadForm.read(form, text);
            if (read.isEmpty()) {
                return page(viewer, s, text, from, form.typed(), form.slips());
            }
            return doors.once(
                    viewer,
                    form,
                    () -> readings.read(viewer, s.id(), text.held().id(), read.get()) instanceof Answer.Done<UUID>
                            ? Paths.text(s.id(), text.held().id()) + "?from=" + from + "#line-"
                                    + read.get().lines().first()
                            : Paths.of(s.id()) + "/texts");
        });
    }

    private Reply with(Viewer viewer, String id, String reference, BiFunction<Synthesis, Readings.Text, Reply> page) {
        return doors.open(
                viewer,
                id,
                s -> Ids.read(reference)
                        .flatMap(r -> readings.text(viewer, s.id(), r))
                        .map(t -> page.apply(s, t))
                        .orElseGet(Reply.NotThere::new));
    }
}
