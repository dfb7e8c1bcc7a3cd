package org.throughline.partnership.pages;

import static org.throughline.partnership.AnsweringWords.*;
import static org.throughline.partnership.PartnershipWords.*;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Html;
import org.throughline.govuk.InputWidth;
import org.throughline.govuk.Typing;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Side;
import org.throughline.partnership.Wave;
import org.throughline.partnership.Waves;
import org.throughline.partnership.Wording;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;
import org.throughline.words.WordKey;

/** Drawing up a wave, printing its codes, opening and closing it. */
@Controller
class WavePages {
    private static final int MOST_INVITED = 100_000;
    private static final String DEFAULT_AIM = "30";

    private final Partnerships partnerships;
    private final Waves waves;

    WavePages(Partnerships partnerships, Waves waves) {
        this.partnerships = partnerships;
        this.waves = waves;
    }

    @GetMapping("/partnerships/{partnership}/draw-up-wave")
    Reply ask(Viewer viewer, Form form, @PathVariable String partnership) {
        return Paths.uuid(partnership)
                .filter(id -> partnerships.mayWork(viewer, id))
                .<Reply>map(id -> askPage(id, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/draw-up-wave")
    Reply drawnUp(Viewer viewer, Form form, @PathVariable String partnership) {
        Optional<UUID> id = Paths.uuid(partnership).filter(p -> partnerships.mayWork(viewer, p));
        if (id.isEmpty()) {
            return new Reply.NotThere();
        }
        String name = Entry.text(form, "name", SLIP_WAVE_NAME);
        Optional<LocalDate> ends = form.date("ends", SLIP_REAL_DATE);
        List<Wave.Invited> invited = invited(form);
        if (!form.ok()) {
            return askPage(id.get(), form);
        }
        Answer<UUID> answer = waves.drawUp(viewer, id.get(), name, ends.orElseThrow(), invited, form.once());
        if (Entry.refused(answer, form, "people-PARENT_CARER")) {
            return askPage(id.get(), form);
        }
        return answer instanceof Answer.Done<UUID>(UUID wave)
                ? new Reply.Go(Paths.wave(id.get(), wave))
                : new Reply.NotThere();
    }

    /** The sides of whom a number is typed. */
    private static List<Wave.Invited> invited(Form form) {
        List<Wave.Invited> invited = new ArrayList<>();
        for (Side side : Side.values()) {
            if (form.some("people-" + side.name()).isPresent()) {
                invited.add(new Wave.Invited(
                        side,
                        Entry.whole(form, "people-" + side.name(), 1, MOST_INVITED, SLIP_PEOPLE),
                        Entry.whole(form, "aim-" + side.name(), 1, 100, SLIP_AIM)));
            }
        }
        return invited;
    }

    private static FormPage askPage(UUID partnership, Form form) {
        List<Content> questions = new ArrayList<>();
        questions.add(Entry.line("name", ASK_WAVE_NAME, ASK_WAVE_NAME_HINT, form));
        questions.add(Entry.day("ends", ASK_WAVE_ENDS, ASK_WAVE_ENDS_HINT, form));
        questions.add(Html.paragraphs(ASK_INVITED_LEAD.say()));
        for (Side side : Side.values()) {
            questions.add(new InvitedRow(side, form));
        }
        String at = Paths.of(partnership);
        return new FormPage(
                WAVE_TITLE.say(), WAVE_LEAD.say(), at + "/draw-up-wave", questions, WAVE_DO.say(), at, form.slips());
    }

    /** Two numbers for one side: how many are invited, and the coverage aimed for. */
    private record InvitedRow(Side side, Form form) implements org.throughline.govuk.Component {
        @Override
        public void render(gg.jte.html.HtmlTemplateOutput page) {
            org.throughline.templates.partnership.JteinvitedRowGenerated.render(
                    page,
                    null,
                    side.words(),
                    org.throughline.govuk.TextInput.of(
                                    org.throughline.govuk.Field.of("people-" + side.name(), ASK_PEOPLE.say())
                                            .slips(form.slips()))
                            .value(form.typed().text("people-" + side.name()))
                            .typing(Typing.WHOLE_NUMBER)
                            .width(InputWidth.FIVE),
                    org.throughline.govuk.TextInput.of(
                                    org.throughline.govuk.Field.of("aim-" + side.name(), ASK_AIM.say())
                                            .slips(form.slips()))
                            .value(form.typed().some("aim-" + side.name()).orElse(DEFAULT_AIM))
                            .typing(Typing.WHOLE_NUMBER)
                            .suffix("%")
                            .width(InputWidth.THREE));
        }
    }

    @PostMapping("/partnerships/{partnership}/open-wave/{wave}")
    Reply open(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String wave) {
        return acted(viewer, wave, w -> waves.open(viewer, w.id(), form.once()));
    }

    @PostMapping("/partnerships/{partnership}/close-wave/{wave}")
    Reply close(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String wave) {
        return acted(viewer, wave, w -> waves.close(viewer, w.id(), form.once()));
    }

    @PostMapping("/partnerships/{partnership}/release-wave/{wave}")
    Reply release(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String wave) {
        return acted(viewer, wave, w -> waves.release(viewer, w.id(), form.once()));
    }

    /** Codes to print. They are in this answer and nowhere else, so it is not a page to go back to. */
    @PostMapping("/partnerships/{partnership}/codes/{wave}")
    Reply codes(
            Viewer viewer,
            HttpServletRequest request,
            Form form,
            @PathVariable String partnership,
            @PathVariable String wave) {
        Optional<Wave> w = found(viewer, wave);
        Optional<Side> side = form.one("side", Side.class, SLIP_SIDE);
        boolean body = form.typed().has("body", "yes");
        int howMany = body ? 1 : Entry.whole(form, "how-many", 1, Waves.MOST_CODES, SLIP_HOW_MANY);
        if (w.isEmpty() || !partnerships.mayWork(viewer, w.get().partnership())) {
            return new Reply.NotThere();
        }
        if (!form.ok()) {
            return statePage(viewer, w.get(), form);
        }
        List<String> printed = waves.print(viewer, w.get().id(), side.orElseThrow(), howMany, body, form.once());
        return printed.isEmpty()
                ? noCodes(
                        viewer,
                        waves.wave(viewer, w.get().id()).orElseThrow(),
                        side.orElseThrow(),
                        body ? 0 : howMany,
                        form)
                : codesPage(w.get(), side.orElseThrow(), body, WhereToAnswer.of(request), printed);
    }

    /** Why there were none: more than are left, or made already by the same form. */
    private Reply noCodes(Viewer viewer, Wave wave, Side side, int wanted, Form form) {
        Optional<Wave.Invited> invited = wave.invited(side);
        if (invited.isEmpty() || wave.state() == Wave.State.CLOSED) {
            return new Reply.NotThere();
        }
        Wave.Invited i = invited.get();
        form.wrong(
                "how-many",
                wanted > i.codesLeft()
                        ? SLIP_MORE_THAN_LEFT.say(i.people(), i.printed(), i.codesLeft())
                        : SLIP_CODES_FORGOTTEN.say());
        return statePage(viewer, wave, form);
    }

    /** Codes whose page was lost are void from now on. */
    @PostMapping("/partnerships/{partnership}/codes-back/{wave}")
    Reply codesBack(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String wave) {
        Optional<Wave> w = found(viewer, wave).filter(some -> partnerships.mayWork(viewer, some.partnership()));
        if (w.isEmpty()) {
            return new Reply.NotThere();
        }
        Optional<Side> side = form.one("back", Side.class, SLIP_SIDE);
        return form.ok()
                ? acted(viewer, wave, found -> waves.takeBack(viewer, found.id(), side.orElseThrow(), form.once()))
                : statePage(viewer, w.get(), form);
    }

    private static CodesPage codesPage(Wave wave, Side side, boolean body, String where, List<String> printed) {
        return new CodesPage(
                body
                        ? CODES_TITLE_BODY.say(side.words())
                        : CODES_TITLE.say(Integer.toString(printed.size()), side.words()),
                wave.name(),
                (side.wording().easyRead() ? CODE_HOW_EASY : body ? CODE_HOW_BODY : CODE_HOW).say(where),
                printed,
                Paths.of(wave));
    }

    /** The questions on paper, for one side. */
    @GetMapping("/partnerships/{partnership}/waves/{wave}/questions")
    Reply questions(Anybody anybody, Form form, @PathVariable String partnership, @PathVariable String wave) {
        Wording wording = form.typed().some("for").flatMap(WavePages::wording).orElse(Wording.PARENT_CARER);
        return found(anybody.viewer(), wave)
                .<Reply>map(w -> new QuestionsPage(w, wording))
                .orElseGet(Reply.NotThere::new);
    }

    private static Optional<Wording> wording(String typed) {
        return List.of(Wording.values()).stream()
                .filter(w -> w.name().equals(typed))
                .findFirst();
    }

    private Reply acted(Viewer viewer, String wave, Function<Wave, Answer<UUID>> act) {
        Optional<Wave> w = found(viewer, wave);
        if (w.isEmpty()) {
            return new Reply.NotThere();
        }
        return switch (act.apply(w.get())) {
            case Answer.Done<UUID> _ -> new Reply.Go(Paths.of(w.get()));
            case Answer.Refused<UUID>(WordKey why) -> new RefusedPage(why, Paths.of(w.get()));
            case Answer.NotThere<UUID> _ -> new Reply.NotThere();
        };
    }

    private Optional<Wave> found(Viewer viewer, String wave) {
        return Paths.uuid(wave).flatMap(id -> waves.wave(viewer, id));
    }

    /** How a wave stands, for those who may not read its result or when there is none yet. */
    Reply statePage(Viewer viewer, Wave wave, Form form) {
        Design design = partnerships.design(viewer, wave.partnership()).orElseThrow();
        boolean mayWork = partnerships.mayWork(viewer, wave.partnership());
        return new WavePage(
                design,
                wave,
                mayWork,
                mayWork && wave.state() == Wave.State.OPEN ? waves.answered(viewer, wave) : java.util.Map.of(),
                form.typed(),
                form.slips());
    }
}
