package org.throughline.partnership.pages;

import static org.throughline.partnership.PartnershipWords.*;
import static org.throughline.partnership.ResultWords.*;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Textarea;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.Improvements;
import org.throughline.partnership.Ingredient;
import org.throughline.partnership.Observing;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.ReadResult;
import org.throughline.partnership.Reading;
import org.throughline.partnership.Wave;
import org.throughline.partnership.Waves;
import org.throughline.partnership.intentions.Intentions;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;

/** Reading a wave: on the screen, as a file, on two pages of paper, and what people said when they read it together. */
@Controller
class ReadingPages {
    private final Partnerships partnerships;
    private final Waves waves;
    private final Improvements improvements;
    private final Observing observing;
    private final Intentions intentions;
    private final WavePages wavePages;

    ReadingPages(
            Partnerships partnerships,
            Waves waves,
            Improvements improvements,
            Observing observing,
            Intentions intentions,
            WavePages wavePages) {
        this.partnerships = partnerships;
        this.waves = waves;
        this.improvements = improvements;
        this.observing = observing;
        this.intentions = intentions;
        this.wavePages = wavePages;
    }

    /** The result for whoever may read it today, else how the wave stands. */
    @GetMapping("/partnerships/{partnership}/waves/{wave}")
    Reply wave(Anybody anybody, Form form, @PathVariable String partnership, @PathVariable String wave) {
        Viewer viewer = anybody.viewer();
        Optional<ReadResult> read = result(viewer, wave);
        if (read.isPresent()) {
            return page(viewer, read.get(), false);
        }
        return Paths.uuid(wave)
                .flatMap(id -> waves.wave(viewer, id))
                .map(w -> wavePages.statePage(viewer, w, form))
                .orElseGet(Reply.NotThere::new);
    }

    /** For a family that has its code and no account. */
    Reply byCode(Viewer viewer, ReadResult read) {
        return page(viewer, read, true);
    }

    private ReadingPage page(Viewer viewer, ReadResult read, boolean byCode) {
        Design design = partnerships.design(viewer, read.wave().partnership()).orElseThrow();
        LocalDate closed = read.wave().familiesFrom().orElseThrow();
        return new ReadingPage(
                design,
                read,
                observing.on(viewer, design, closed),
                intentions.of(viewer, design.partnership().id()),
                improvements.of(viewer, design.partnership().id()),
                partnerships.mayWork(viewer, design.partnership().id()),
                viewer.today(),
                byCode);
    }

    @GetMapping("/partnerships/{partnership}/waves/{wave}/figures.csv")
    Reply figures(Anybody anybody, @PathVariable String partnership, @PathVariable String wave) {
        return result(anybody.viewer(), wave)
                .<Reply>map(read -> Figures.csv(read).named("wave-figures.csv"))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/waves/{wave}/two-pages")
    Reply twoPages(Anybody anybody, @PathVariable String partnership, @PathVariable String wave) {
        return result(anybody.viewer(), wave)
                .<Reply>map(read -> new TwoPagesPage(page(anybody.viewer(), read, false)))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/record-reading/{wave}")
    Reply ask(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String wave) {
        return result(viewer, wave)
                .map(ReadResult::wave)
                .filter(w -> partnerships.mayWork(viewer, w.partnership()))
                .<Reply>map(w -> askPage(w, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/record-reading/{wave}")
    Reply read(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String wave) {
        Optional<Wave> w = result(viewer, wave)
                .map(ReadResult::wave)
                .filter(some -> partnerships.mayWork(viewer, some.partnership()));
        if (w.isEmpty()) {
            return new Reply.NotThere();
        }
        Optional<LocalDate> held = form.date("held", SLIP_REAL_DATE);
        String present = Entry.text(form, "present", SLIP_PRESENT);
        String agreed = Entry.text(form, "agreed", SLIP_AGREED);
        String dissent = Entry.text(form, "dissent", SLIP_DISSENT);
        Map<Ingredient, String> sentences = new EnumMap<>(Ingredient.class);
        for (Ingredient ingredient : Ingredient.values()) {
            form.some(ingredient.name()).ifPresent(words -> sentences.put(ingredient, words));
        }
        if (!form.ok()) {
            return askPage(w.get(), form);
        }
        Answer<UUID> answer = waves.read(
                viewer,
                w.get().id(),
                new Reading(held.orElseThrow(), present, agreed, dissent),
                sentences,
                form.once());
        if (Entry.refused(answer, form, "agreed")) {
            return askPage(w.get(), form);
        }
        return Entry.then(answer, Paths.of(w.get()));
    }

    private static FormPage askPage(Wave wave, Form form) {
        List<Content> questions = new ArrayList<>();
        questions.add(Entry.day("held", ASK_HELD, DATE_HINT, form));
        questions.add(Entry.words("present", ASK_PRESENT, ASK_PRESENT_HINT, form));
        for (Ingredient ingredient : Ingredient.values()) {
            questions.add(
                    Textarea.of(org.throughline.govuk.Field.of(ingredient.name(), ASK_SENTENCE.say(ingredient.words()))
                                    .hint(ASK_SENTENCE_HINT.say()))
                            .value(form.typed().text(ingredient.name()))
                            .rows(2));
        }
        questions.add(Entry.words("agreed", ASK_AGREED, ASK_AGREED_HINT, form));
        questions.add(Entry.words("dissent", ASK_DISSENT, ASK_DISSENT_HINT, form));
        return new FormPage(
                READ_TITLE.say(wave.name()),
                READ_LEAD.say(),
                Paths.of(wave.partnership()) + "/record-reading/" + wave.id(),
                questions,
                READ_DO.say(),
                Paths.of(wave),
                form.slips());
    }

    private Optional<ReadResult> result(Viewer viewer, String wave) {
        return Paths.uuid(wave).flatMap(id -> waves.result(viewer, id));
    }
}
