package org.throughline.partnership.register.pages;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.meetings.pages.Seats;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.register.OpenData;
import org.throughline.partnership.register.PublicRegister;
import org.throughline.partnership.register.Register;
import org.throughline.partnership.register.WhoAnswers;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;

/** Reading the register: on one page, its interests and effects in full, and as files. Nobody signs in for it. */
@Controller
class PublicRegisterPages {
    private final PublicRegister register;
    private final WhoAnswers who;
    private final Partnerships partnerships;

    PublicRegisterPages(PublicRegister register, WhoAnswers who, Partnerships partnerships) {
        this.register = register;
        this.who = who;
        this.partnerships = partnerships;
    }

    private Optional<Register> read(Viewer viewer, String partnership) {
        return Paths.uuid(partnership).flatMap(id -> register.of(id, viewer.today()));
    }

    @GetMapping("/partnerships/{partnership}/register")
    Reply one(Anybody anybody, @PathVariable String partnership) {
        return read(anybody.viewer(), partnership)
                .<Reply>map(PublicRegisterPage::new)
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/register/interests")
    Reply interests(Anybody anybody, @PathVariable String partnership) {
        Viewer viewer = anybody.viewer();
        return read(viewer, partnership)
                .<Reply>map(r -> {
                    UUID id = r.design().partnership().id();
                    return new InterestsPage(
                            r.design(),
                            r.interests(),
                            Seats.speakingFor(
                                            viewer,
                                            r.design(),
                                            partnerships.held(viewer, id),
                                            partnerships.mayWork(viewer, id))
                                    .stream()
                                    .map(Place::id)
                                    .toList(),
                            viewer.today());
                })
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/register/who-answers")
    Reply whoAnswers(Anybody anybody, Form form, @PathVariable String partnership) {
        LocalDate today = anybody.viewer().today();
        return Paths.uuid(partnership)
                .flatMap(id -> who.on(id, today))
                .<Reply>map(seats ->
                        new WhoAnswersPage(seats, form.typed().text("q").strip(), today))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/register/effects")
    Reply effects(Anybody anybody, @PathVariable String partnership) {
        Viewer viewer = anybody.viewer();
        return read(viewer, partnership)
                .<Reply>map(r -> new EffectsPage(
                        r, partnerships.mayWork(viewer, r.design().partnership().id())))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/register/data/{file}.csv")
    Reply csv(Anybody anybody, @PathVariable String partnership, @PathVariable String file) {
        return OpenData.Set.named(file)
                .flatMap(set -> read(anybody.viewer(), partnership).<Reply>map(r -> new OpenData(r).csv(set)))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/register/data/register.json")
    Reply json(Anybody anybody, @PathVariable String partnership) {
        return read(anybody.viewer(), partnership)
                .<Reply>map(r -> new OpenData(r).json())
                .orElseGet(Reply.NotThere::new);
    }
}
