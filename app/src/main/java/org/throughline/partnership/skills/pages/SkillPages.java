package org.throughline.partnership.skills.pages;

import static org.throughline.partnership.skills.SkillWords.*;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Checkboxes;
import org.throughline.govuk.Choice;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.PartnershipWords;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.skills.SkillOffer;
import org.throughline.partnership.skills.SkillWords;
import org.throughline.partnership.skills.Skills;
import org.throughline.sharing.Viewer;

/** Finding who can do what, saying one's own, and saying what is missing. */
@Controller
class SkillPages {
    private static final String CONSENT = "consent";
    private static final String REGION = "region";

    private final Partnerships partnerships;
    private final Skills skills;

    SkillPages(Partnerships partnerships, Skills skills) {
        this.partnerships = partnerships;
        this.skills = skills;
    }

    static String at(UUID partnership) {
        return Paths.of(partnership) + "/skills";
    }

    @GetMapping("/partnerships/{partnership}/skills")
    Reply all(Viewer viewer, Form form, @PathVariable String partnership) {
        return offering(viewer, partnership, d -> {
            UUID id = d.partnership().id();
            return new SkillsPage(
                    d,
                    skills.offers(viewer, id),
                    skills.wanted(viewer, id),
                    form.typed().text("asked"),
                    partnerships.all(viewer).stream().collect(Collectors.toMap(Partnership::id, Partnership::name)),
                    skills.isMember(viewer, id),
                    partnerships.mayWork(viewer, id),
                    viewer);
        });
    }

    @GetMapping("/partnerships/{partnership}/offer-skill")
    Reply ask(Viewer viewer, Form form, @PathVariable String partnership) {
        return offering(viewer, partnership, d -> offerPage(d, form));
    }

    @PostMapping("/partnerships/{partnership}/offer-skill")
    Reply offered(Viewer viewer, Form form, @PathVariable String partnership) {
        return offering(viewer, partnership, d -> {
            String skill = Entry.text(form, "skill", SLIP_SKILL);
            String what = Entry.text(form, "what", SLIP_WHAT);
            String called = Entry.text(form, "called", SLIP_CALLED);
            String agency = Entry.text(form, "agency", SLIP_AGENCY);
            String free = Entry.text(form, "free", SLIP_FREE);
            String reached = Entry.text(form, "reached", SLIP_REACHED);
            Optional<LocalDate> until = form.date("until", SLIP_UNTIL);
            if (!form.typed().has(CONSENT, "yes")) {
                form.wrong(CONSENT, SLIP_CONSENT.say());
            }
            if (!form.ok()) {
                return offerPage(d, form);
            }
            UUID id = d.partnership().id();
            SkillOffer offer = new SkillOffer(
                    UUID.randomUUID(),
                    id,
                    viewer.seat(),
                    skill,
                    what,
                    called,
                    agency,
                    free,
                    reached,
                    form.typed().has(REGION, "yes"),
                    viewer.today(),
                    until.orElseThrow());
            Answer<UUID> answer = skills.offer(viewer, offer, form.once());
            if (answer instanceof Answer.Refused<UUID>(var why)) {
                if (why == WHY_NOT_THAT_LONG) {
                    form.wrongDate("until", why.say());
                } else {
                    form.wrong("what", why.say());
                }
                return offerPage(d, form);
            }
            return back(id, answer);
        });
    }

    private static FormPage offerPage(Design d, Form form) {
        UUID id = d.partnership().id();
        return new FormPage(
                OFFER_TITLE.say(),
                OFFER_LEAD.say(),
                Paths.of(id) + "/offer-skill",
                List.of(
                        Entry.line("skill", ASK_SKILL, ASK_SKILL_HINT, form),
                        Entry.words("what", ASK_WHAT, null, form),
                        Entry.line("called", ASK_CALLED, null, form),
                        Entry.line("agency", ASK_AGENCY, null, form),
                        Entry.line("free", ASK_FREE, ASK_FREE_HINT, form),
                        Entry.line("reached", ASK_REACHED, null, form),
                        Entry.day("until", ASK_UNTIL, PartnershipWords.DATE_HINT, form),
                        box(REGION, BOX_REGION, form),
                        box(CONSENT, BOX_CONSENT, form)),
                OFFER_DO.say(),
                at(id),
                form.slips());
    }

    private static Content box(String name, SkillWords words, Form form) {
        return Checkboxes.single(name, Choice.of("yes", words.say()))
                .chosen(Set.copyOf(form.typed().all(name)))
                .slips(form.slips());
    }

    @PostMapping("/partnerships/{partnership}/take-skill-back/{offer}")
    Reply takenBack(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String offer) {
        return offering(
                viewer,
                partnership,
                d -> Paths.uuid(offer)
                        .map(o -> back(d.partnership().id(), skills.takeBack(viewer, o, form.once())))
                        .orElseGet(Reply.NotThere::new));
    }

    @GetMapping("/partnerships/{partnership}/look-for-skill")
    Reply askWanted(Viewer viewer, Form form, @PathVariable String partnership) {
        return working(viewer, partnership, d -> wantedPage(d, form));
    }

    @PostMapping("/partnerships/{partnership}/look-for-skill")
    Reply wanted(Viewer viewer, Form form, @PathVariable String partnership) {
        return working(viewer, partnership, d -> {
            String skill = Entry.text(form, "skill", SLIP_SKILL_WANTED);
            String why = Entry.text(form, "why", SLIP_WHY);
            if (!form.ok()) {
                return wantedPage(d, form);
            }
            UUID id = d.partnership().id();
            Answer<UUID> answer = skills.want(viewer, id, skill, why, form.once());
            return Entry.refused(answer, form, "why") ? wantedPage(d, form) : back(id, answer);
        });
    }

    private static FormPage wantedPage(Design d, Form form) {
        UUID id = d.partnership().id();
        return new FormPage(
                WANT_TITLE.say(),
                WANT_LEAD.say(),
                Paths.of(id) + "/look-for-skill",
                List.of(
                        Entry.line("skill", ASK_SKILL_WANTED, ASK_SKILL_WANTED_HINT, form),
                        Entry.words("why", ASK_WHY, null, form)),
                WANT_DO.say(),
                at(id),
                form.slips());
    }

    @PostMapping("/partnerships/{partnership}/skill-found/{wanted}")
    Reply found(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String wanted) {
        return working(
                viewer,
                partnership,
                d -> Paths.uuid(wanted)
                        .map(w -> back(
                                d.partnership().id(),
                                skills.found(viewer, d.partnership().id(), w, form.once())))
                        .orElseGet(Reply.NotThere::new));
    }

    private static Reply back(UUID partnership, Answer<UUID> answer) {
        return Entry.then(answer, at(partnership));
    }

    private Reply offering(Viewer viewer, String partnership, Function<Design, Reply> work) {
        return Paths.uuid(partnership)
                .filter(_ -> Skills.mayOffer(viewer))
                .flatMap(id -> partnerships.design(viewer, id))
                .map(work)
                .orElseGet(Reply.NotThere::new);
    }

    private Reply working(Viewer viewer, String partnership, Function<Design, Reply> work) {
        return offering(
                viewer,
                partnership,
                d -> partnerships.mayWork(viewer, d.partnership().id()) ? work.apply(d) : new Reply.NotThere());
    }
}
