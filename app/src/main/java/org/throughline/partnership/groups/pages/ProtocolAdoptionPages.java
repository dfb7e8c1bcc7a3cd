package org.throughline.partnership.groups.pages;

import static org.throughline.partnership.GroupWords.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.evidence.Bank;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Choice;
import org.throughline.partnership.PartnershipWords;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.groups.Draft;
import org.throughline.partnership.groups.Groups;
import org.throughline.partnership.groups.Origins;
import org.throughline.partnership.groups.Protocol;
import org.throughline.partnership.groups.Protocols;
import org.throughline.partnership.groups.Whole;
import org.throughline.partnership.meetings.Meetings;
import org.throughline.partnership.meetings.pages.Seats;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;

/** Publishing what a group made, what each partner does with it, and looking at it again. */
@Controller
class ProtocolAdoptionPages {
    private final GroupReading reading;
    private final Groups groups;
    private final Protocols protocols;
    private final Meetings meetings;
    private final Partnerships partnerships;
    private final Origins origins;
    private final Bank bank;

    ProtocolAdoptionPages(
            GroupReading reading,
            Groups groups,
            Protocols protocols,
            Meetings meetings,
            Partnerships partnerships,
            Origins origins,
            Bank bank) {
        this.reading = reading;
        this.groups = groups;
        this.protocols = protocols;
        this.meetings = meetings;
        this.partnerships = partnerships;
        this.origins = origins;
        this.bank = bank;
    }

    @GetMapping("/partnerships/{partnership}/publish-protocol/{group}")
    Reply askPublish(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String group) {
        return reading.working(viewer, partnership, group)
                .<Reply>map(m -> publishPage(m, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/publish-protocol/{group}")
    Reply publish(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String group) {
        Optional<GroupReading.Met> there = reading.working(viewer, partnership, group);
        if (there.isEmpty()) {
            return new Reply.NotThere();
        }
        GroupReading.Met m = there.get();
        String title = Entry.text(form, "title", SLIP_DRAFT_TITLE);
        String words = Entry.text(form, "words", SLIP_DRAFT_WORDS);
        String changed = Entry.text(form, "changed", SLIP_CHANGED);
        String licence = Entry.text(form, "licence", SLIP_LICENCE);
        Optional<Place> owner = Entry.chosen(form, "owner", m.design().places(), p -> p.id().toString(), SLIP_OWNER);
        String embedding = Entry.text(form, "embedding", SLIP_EMBEDDING);
        Optional<LocalDate> nextLook = form.date("next-look", PartnershipWords.SLIP_REAL_DATE);
        if (!form.ok()) {
            return publishPage(m, form);
        }
        UUID partnershipId = m.design().partnership().id();
        Answer<UUID> answer = protocols.publish(
                viewer,
                new Protocol(
                        UUID.randomUUID(),
                        m.whole().group().id(),
                        partnershipId,
                        m.whole().protocols().size() + 1,
                        title,
                        words,
                        changed,
                        licence,
                        owner.orElseThrow().id(),
                        embedding,
                        viewer.today(),
                        nextLook.orElseThrow(),
                        List.of(),
                        List.of()),
                form.once());
        if (answer instanceof Answer.Refused<UUID>(var why)) {
            if (why == WHY_LOOK_IS_PAST) {
                form.wrongDate("next-look", why.say());
            } else {
                form.wrong("title", why.say());
            }
            return publishPage(m, form);
        }
        return answer instanceof Answer.Done<UUID>(UUID id)
                ? new Reply.Go(GroupPaths.protocol(partnershipId, id))
                : new Reply.NotThere();
    }

    private static FormPage publishPage(GroupReading.Met m, Form form) {
        Whole w = m.whole();
        boolean fresh = !form.typed().fields().containsKey("words");
        Optional<Draft> last = w.latestDraft().filter(_ -> fresh);
        return CharterPages.page(
                w.group(),
                PUBLISH_TITLE.say(),
                PUBLISH_LEAD.say(),
                "publish-protocol",
                List.of(
                        Entry.line("title", ASK_TITLE, null, form)
                                .value(last.map(Draft::title)
                                        .orElse(form.typed().text("title"))),
                        Entry.words("words", ASK_TEXT, null, form)
                                .value(last.map(Draft::words)
                                        .orElse(form.typed().text("words")))
                                .rows(12),
                        Entry.words("changed", ASK_CHANGED, null, form),
                        Entry.line("licence", ASK_LICENCE, ASK_LICENCE_HINT, form),
                        Entry.pick(
                                "owner",
                                ASK_OWNER,
                                null,
                                m.design().places(),
                                p -> p.id().toString(),
                                Place::title,
                                form),
                        Entry.words("embedding", ASK_EMBEDDING, null, form),
                        Entry.day("next-look", ASK_NEXT_LOOK, PartnershipWords.DATE_HINT, form)),
                PUBLISH_DO.say(),
                form);
    }

    @GetMapping("/partnerships/{partnership}/protocols/{protocol}")
    Reply one(Anybody anybody, @PathVariable String partnership, @PathVariable String protocol) {
        Viewer viewer = anybody.viewer();
        return reading.protocol(viewer, partnership, protocol)
                .flatMap(p -> groups.group(viewer, p.protocol().group())
                        .<Reply>map(w -> new ProtocolPage(
                                p.design(),
                                p.protocol(),
                                w.group(),
                                origins.of(viewer, p.protocol().id()).stream()
                                        .map(o -> new OriginShown(o, o.record().flatMap(bank::published)))
                                        .toList(),
                                !deciding(viewer, p).isEmpty(),
                                protocols.mayLook(viewer, p.protocol()),
                                viewer.today())))
                .orElseGet(Reply.NotThere::new);
    }

    /** The seats for which this viewer may say what they do with it, and that have not said. */
    private List<Place> deciding(Viewer viewer, GroupReading.Published p) {
        UUID id = p.protocol().partnership();
        return Seats.speakingFor(viewer, p.design(), meetings.held(viewer, id), partnerships.mayWork(viewer, id))
                .stream()
                .filter(place -> p.protocol().by(place.id()).isEmpty())
                .toList();
    }

    @GetMapping("/partnerships/{partnership}/adopt/{protocol}")
    Reply askDecide(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String protocol) {
        return reading.protocol(viewer, partnership, protocol)
                .filter(p -> !deciding(viewer, p).isEmpty())
                .<Reply>map(p -> decidePage(viewer, p, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/adopt/{protocol}")
    Reply decide(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String protocol) {
        Optional<GroupReading.Published> p = reading.protocol(viewer, partnership, protocol)
                .filter(x -> !deciding(viewer, x).isEmpty());
        if (p.isEmpty()) {
            return new Reply.NotThere();
        }
        Optional<Place> place =
                Entry.chosen(form, "place", deciding(viewer, p.get()), x -> x.id().toString(), SLIP_PLACE);
        Optional<Choice.Decided> decided = form.one("decided", Choice.Decided.class, SLIP_DECIDED);
        String reason = Entry.text(form, "reason", SLIP_REASON);
        if (!form.ok()) {
            return decidePage(viewer, p.get(), form);
        }
        Answer<UUID> answer = protocols.decide(
                viewer, p.get().protocol().id(), place.orElseThrow().id(), decided.orElseThrow(), reason, form.once());
        return Entry.refused(answer, form, "place") ? decidePage(viewer, p.get(), form) : back(p.get(), answer);
    }

    private FormPage decidePage(Viewer viewer, GroupReading.Published p, Form form) {
        return page(
                p,
                ADOPT_TITLE.say(),
                ADOPT_LEAD.say(),
                "adopt",
                List.of(
                        Entry.seat("place", ASK_PLACE, null, deciding(viewer, p), form),
                        Entry.pick(
                                "decided",
                                ASK_DECIDED,
                                null,
                                List.of(Choice.Decided.values()),
                                Enum::name,
                                Choice.Decided::words,
                                form),
                        Entry.words("reason", ASK_REASON, null, form)),
                ADOPT_DO.say(),
                form);
    }

    @GetMapping("/partnerships/{partnership}/look-at/{protocol}")
    Reply askLook(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String protocol) {
        return looking(viewer, partnership, protocol)
                .<Reply>map(p -> lookPage(p, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/look-at/{protocol}")
    Reply look(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String protocol) {
        Optional<GroupReading.Published> p = looking(viewer, partnership, protocol);
        if (p.isEmpty()) {
            return new Reply.NotThere();
        }
        String found = Entry.text(form, "found", SLIP_FOUND);
        String next = Entry.text(form, "next", SLIP_LOOK_NEXT);
        Optional<LocalDate> nextLook = form.date("next-look", PartnershipWords.SLIP_REAL_DATE);
        if (!form.ok()) {
            return lookPage(p.get(), form);
        }
        Answer<UUID> answer = protocols.look(
                viewer,
                p.get().protocol().id(),
                new Protocol.Look(viewer.today(), found, next, nextLook.orElseThrow()),
                form.once());
        if (answer instanceof Answer.Refused<UUID>(var why)) {
            form.wrongDate("next-look", why.say());
            return lookPage(p.get(), form);
        }
        return back(p.get(), answer);
    }

    private Optional<GroupReading.Published> looking(Viewer viewer, String partnership, String protocol) {
        return reading.protocol(viewer, partnership, protocol)
                .filter(p -> p.protocol().lookDueOn(viewer.today()) && protocols.mayLook(viewer, p.protocol()));
    }

    private static FormPage lookPage(GroupReading.Published p, Form form) {
        return page(
                p,
                LOOK_TITLE.say(),
                LOOK_LEAD.say(),
                "look-at",
                List.of(
                        Entry.words("found", ASK_FOUND, null, form),
                        Entry.words("next", ASK_LOOK_NEXT, null, form),
                        Entry.day("next-look", ASK_NEXT_LOOK, PartnershipWords.DATE_HINT, form)),
                LOOK_DO.say(),
                form);
    }

    private static FormPage page(
            GroupReading.Published p,
            String title,
            String lead,
            String act,
            List<gg.jte.Content> questions,
            String button,
            Form form) {
        return new FormPage(
                title,
                lead,
                Paths.of(p.protocol().partnership()) + "/" + act + "/"
                        + p.protocol().id(),
                questions,
                button,
                GroupPaths.of(p.protocol()),
                form.slips());
    }

    private static Reply back(GroupReading.Published p, Answer<UUID> answer) {
        return Entry.then(answer, GroupPaths.of(p.protocol()));
    }
}
