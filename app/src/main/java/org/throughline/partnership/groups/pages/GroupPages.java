package org.throughline.partnership.groups.pages;

import static org.throughline.partnership.GroupWords.*;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.groups.Group;
import org.throughline.partnership.groups.Groups;
import org.throughline.partnership.groups.Member;
import org.throughline.partnership.groups.Whole;
import org.throughline.partnership.meetings.Meetings;
import org.throughline.partnership.meetings.pages.Seats;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;

/** The groups of a partnership, one of them, catching up, and putting an idea forward. */
@Controller
class GroupPages {
    private final GroupReading reading;
    private final Groups groups;
    private final Meetings meetings;
    private final Partnerships partnerships;

    GroupPages(GroupReading reading, Groups groups, Meetings meetings, Partnerships partnerships) {
        this.reading = reading;
        this.groups = groups;
        this.meetings = meetings;
        this.partnerships = partnerships;
    }

    @GetMapping("/partnerships/{partnership}/groups")
    Reply all(Anybody anybody, @PathVariable String partnership) {
        Viewer viewer = anybody.viewer();
        return reading.design(viewer, partnership)
                .<Reply>map(d -> new GroupsPage(
                        d,
                        groups.of(viewer, d.partnership().id()),
                        partnerships.mayWork(viewer, d.partnership().id()),
                        groups.mayBegin(viewer, d.partnership().id()),
                        viewer.today()))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/groups/{group}")
    Reply one(Anybody anybody, @PathVariable String partnership, @PathVariable String group) {
        Viewer viewer = anybody.viewer();
        return reading.group(viewer, partnership, group)
                .<Reply>map(m -> page(viewer, m))
                .orElseGet(Reply.NotThere::new);
    }

    private GroupPage page(Viewer viewer, GroupReading.Met m) {
        Group g = m.whole().group();
        Optional<Member> own = groups.own(viewer, m.whole()).filter(x -> x.isInOn(viewer.today()));
        return new GroupPage(
                m.design(),
                m.whole(),
                g.isOver() ? List.of() : groups.overlaps(viewer, m.whole()),
                groups.of(viewer, g.partnership()),
                own,
                groups.worksIn(viewer, g.id()),
                own.isEmpty() && !g.isOver() && groups.mayBegin(viewer, g.partnership()),
                viewer.today());
    }

    @GetMapping("/partnerships/{partnership}/groups/{group}/catch-up")
    Reply catchUp(Viewer viewer, @PathVariable String partnership, @PathVariable String group) {
        return reading.group(viewer, partnership, group)
                .flatMap(m -> groups.catchUp(viewer, m.whole().group().id()))
                .<Reply>map(c -> new CatchUpPage(c, viewer.today()))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/begin-group")
    Reply ask(Viewer viewer, Form form, @PathVariable String partnership) {
        return beginning(viewer, partnership)
                .<Reply>map(d -> beginPage(viewer, d, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/begin-group")
    Reply begun(Viewer viewer, Form form, @PathVariable String partnership) {
        Optional<Design> d = beginning(viewer, partnership);
        if (d.isEmpty()) {
            return new Reply.NotThere();
        }
        Optional<Place> place = Entry.chosen(form, "place", seats(viewer, d.get()), p -> p.id().toString(), SLIP_PLACE);
        String name = Entry.text(form, "name", SLIP_NAME);
        String idea = Entry.text(form, "idea", SLIP_IDEA);
        if (!form.ok()) {
            return beginPage(viewer, d.get(), form);
        }
        Answer<UUID> answer = groups.begin(
                viewer,
                d.get().partnership().id(),
                place.orElseThrow().id(),
                name,
                idea,
                form.typed().all("from").stream()
                        .flatMap(from -> Paths.uuid(from).stream())
                        .collect(Collectors.toSet()),
                form.once());
        if (Entry.refused(answer, form, "name")) {
            return beginPage(viewer, d.get(), form);
        }
        return answer instanceof Answer.Done<UUID>(UUID id)
                ? new Reply.Go(GroupPaths.all(d.get().partnership().id()) + "/" + id)
                : new Reply.NotThere();
    }

    private Optional<Design> beginning(Viewer viewer, String partnership) {
        return reading.design(viewer, partnership)
                .filter(d -> groups.mayBegin(viewer, d.partnership().id()));
    }

    private List<Place> seats(Viewer viewer, Design d) {
        UUID id = d.partnership().id();
        return Seats.speakingFor(viewer, d, meetings.held(viewer, id), partnerships.mayWork(viewer, id));
    }

    private FormPage beginPage(Viewer viewer, Design d, Form form) {
        List<Content> questions = new ArrayList<>(List.of(
                Entry.seat("place", ASK_PLACE, null, seats(viewer, d), form),
                Entry.line("name", ASK_NAME, null, form),
                Entry.words("idea", ASK_IDEA, ASK_IDEA_HINT, form)));
        List<Group> others = groups.of(viewer, d.partnership().id()).stream()
                .map(Whole::group)
                .toList();
        if (!others.isEmpty()) {
            questions.add(Checkboxes.of(
                            Entry.field("from", ASK_FROM, ASK_FROM_HINT, form.slips()),
                            others.stream()
                                    .map(g -> Choice.of(g.id().toString(), g.name()))
                                    .toList())
                    .chosen(Set.copyOf(form.typed().all("from"))));
        }
        return new FormPage(
                BEGIN_TITLE.say(),
                BEGIN_LEAD.say(),
                Paths.of(d.partnership().id()) + "/begin-group",
                questions,
                BEGIN_DO.say(),
                GroupPaths.all(d.partnership().id()),
                form.slips());
    }
}
