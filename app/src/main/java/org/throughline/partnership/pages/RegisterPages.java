package org.throughline.partnership.pages;

import static org.throughline.partnership.DesignWords.*;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Improvements;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Waves;
import org.throughline.partnership.meetings.Decisions;
import org.throughline.partnership.meetings.Meetings;
import org.throughline.partnership.meetings.Promises;
import org.throughline.partnership.networks.Networks;
import org.throughline.partnership.working.WorkingModels;
import org.throughline.partnership.working.pages.HowItWorks;
import org.throughline.partnership.working.pages.WorkingPages;
import org.throughline.people.Area;
import org.throughline.people.AreaId;
import org.throughline.people.People;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;

/** The public register of partnerships, and one partnership as everybody may read it. */
@Controller
class RegisterPages {
    private final Partnerships partnerships;
    private final Waves waves;
    private final Improvements improvements;
    private final Meetings meetings;
    private final Decisions decisions;
    private final WorkingModels models;
    private final Promises promises;
    private final Networks networks;
    private final List<WaitsForMe> waits;
    private final People people;
    private final Acting acting;

    RegisterPages(
            Partnerships partnerships,
            Waves waves,
            Improvements improvements,
            Meetings meetings,
            Decisions decisions,
            WorkingModels models,
            Promises promises,
            Networks networks,
            List<WaitsForMe> waits,
            People people,
            Acting acting) {
        this.partnerships = partnerships;
        this.waves = waves;
        this.improvements = improvements;
        this.meetings = meetings;
        this.decisions = decisions;
        this.models = models;
        this.promises = promises;
        this.networks = networks;
        this.waits = waits;
        this.people = people;
        this.acting = acting;
    }

    @GetMapping(Paths.REGISTER)
    Reply register(Anybody anybody) {
        Viewer viewer = anybody.viewer();
        return new RegisterPage(
                partnerships.all(viewer),
                anybody.isSignedIn() ? partnerships.whereISit(viewer) : Set.of(),
                partnerships.mayBegin(viewer),
                promises.mine(viewer),
                anybody.isSignedIn()
                        ? waits.stream().flatMap(w -> w.of(viewer).stream()).toList()
                        : List.of(),
                anybody.isSignedIn() ? networks.all(viewer) : List.of(),
                viewer.today());
    }

    @GetMapping(Paths.REGISTER + "/{partnership}")
    Reply one(Anybody anybody, @PathVariable String partnership) {
        Viewer viewer = anybody.viewer();
        return Entrance.design(partnerships, viewer, partnership)
                .<Reply>map(design -> {
                    UUID id = design.partnership().id();
                    boolean mayWork = partnerships.mayWork(viewer, id);
                    return new PartnershipPage(
                            design,
                            Optional.of(new HowItWorks(design, models.of(viewer, id), mayWork, viewer.today())),
                            waves.of(viewer, id),
                            improvements.of(viewer, id),
                            Lately.of(meetings.of(viewer, id), decisions.of(viewer, id), viewer.today()),
                            mayWork,
                            viewer.today());
                })
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/begin-partnership")
    Reply ask(Viewer viewer, Form form) {
        return partnerships.mayBegin(viewer) ? askPage(viewer, form) : new Reply.NotThere();
    }

    @PostMapping("/begin-partnership")
    Reply begun(Viewer viewer, Form form) {
        if (!partnerships.mayBegin(viewer)) {
            return new Reply.NotThere();
        }
        String name = Entry.text(form, "name", SLIP_NAME);
        Optional<Partnership.Kind> kind = form.one("kind", Partnership.Kind.class, SLIP_KIND);
        String vision = Entry.text(form, "vision", SLIP_VISION);
        String conditions = Entry.text(form, "conditions", SLIP_CONDITIONS);
        Optional<AreaId> area = areas(viewer).stream()
                .filter(a -> a.id().toString().equals(form.typed().text("area")))
                .map(Area::id)
                .findFirst();
        if (!form.ok()) {
            return askPage(viewer, form);
        }
        return partnerships.begin(viewer, name, kind.orElseThrow(), area, vision, conditions, form.once())
                        instanceof Answer.Done<UUID>(UUID id)
                ? new Reply.Go(WorkingPages.at(Paths.of(id)))
                : new Reply.NotThere();
    }

    private FormPage askPage(Viewer viewer, Form form) {
        List<Content> questions = List.of(
                Entry.line("name", ASK_NAME, ASK_NAME_HINT, form),
                Entry.pick(
                        "kind",
                        ASK_KIND,
                        null,
                        List.of(Partnership.Kind.values()),
                        Enum::name,
                        Partnership.Kind::words,
                        form),
                Entry.pick("area", ASK_AREA, ASK_AREA_HINT, areas(viewer), a -> a.id().toString(), Area::name, form),
                Entry.words("vision", ASK_VISION, ASK_VISION_HINT, form),
                Entry.words("conditions", ASK_CONDITIONS, ASK_CONDITIONS_HINT, form));
        return new FormPage(
                BEGIN_TITLE.say(),
                BEGIN_LEAD.say(),
                "/begin-partnership",
                questions,
                BEGIN_DO.say(),
                Paths.REGISTER,
                form.slips());
    }

    private List<Area> areas(Viewer viewer) {
        return acting.as(viewer, people::areas);
    }
}
