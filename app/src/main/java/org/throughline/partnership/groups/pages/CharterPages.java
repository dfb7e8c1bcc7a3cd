package org.throughline.partnership.groups.pages;

import static org.throughline.partnership.GroupWords.*;

import gg.jte.Content;
import java.time.LocalDate;
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
import org.throughline.partnership.PartnershipWords;
import org.throughline.partnership.Side;
import org.throughline.partnership.groups.Group;
import org.throughline.partnership.groups.Groups;
import org.throughline.partnership.groups.Heard;
import org.throughline.partnership.groups.Whole;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.sharing.Viewer;

/** From an idea to a group and to its end: who was asked, the charter, who joins and leaves, how it ends. */
@Controller
class CharterPages {
    private final GroupReading reading;
    private final Groups groups;

    CharterPages(GroupReading reading, Groups groups) {
        this.reading = reading;
        this.groups = groups;
    }

    @GetMapping("/partnerships/{partnership}/hear-side/{group}")
    Reply askHeard(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String group) {
        return idea(viewer, partnership, group)
                .<Reply>map(w -> heardPage(w, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/hear-side/{group}")
    Reply heard(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String group) {
        Optional<Whole> w = idea(viewer, partnership, group);
        if (w.isEmpty()) {
            return new Reply.NotThere();
        }
        Optional<Side> side = form.one("side", Side.class, SLIP_SIDE);
        String who = Entry.text(form, "who", SLIP_WHO);
        String words = Entry.text(form, "words", SLIP_HEARD);
        if (!form.ok()) {
            return heardPage(w.get(), form);
        }
        Answer<UUID> answer = groups.hear(viewer, w.get().group().id(), side.orElseThrow(), who, words, form.once());
        return Entry.refused(answer, form, "side") ? heardPage(w.get(), form) : back(w.get(), answer);
    }

    private static FormPage heardPage(Whole w, Form form) {
        return page(
                w.group(),
                HEAR_TITLE.say(),
                HEAR_LEAD.say(),
                "hear-side",
                List.of(
                        side(w.notHeard(), form),
                        Entry.line("who", ASK_WHO, ASK_WHO_HINT, form),
                        Entry.words("words", ASK_HEARD, null, form)),
                HEAR_DO.say(),
                form);
    }

    static Content side(List<Side> from, Form form) {
        return Entry.pick("side", ASK_SIDE, null, from, Enum::name, Side::words, form);
    }

    @GetMapping("/partnerships/{partnership}/launch-group/{group}")
    Reply askLaunch(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String group) {
        return idea(viewer, partnership, group)
                .<Reply>map(w -> launchPage(w, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/launch-group/{group}")
    Reply launched(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String group) {
        Optional<Whole> w = idea(viewer, partnership, group);
        if (w.isEmpty()) {
            return new Reply.NotThere();
        }
        String question = Entry.text(form, "question", SLIP_QUESTION);
        String scope = Entry.text(form, "scope", SLIP_SCOPE);
        String product = Entry.text(form, "product", SLIP_PRODUCT);
        Optional<LocalDate> ends = form.date("ends", PartnershipWords.SLIP_REAL_DATE);
        String sharing = Entry.text(form, "sharing", SLIP_SHARING);
        Optional<String> without = form.some("without");
        Entry.optional(form, "without");
        if (!w.get().familiesHeard() && without.isEmpty()) {
            form.wrong("without", SLIP_WITHOUT.say());
        }
        if (!form.ok()) {
            return launchPage(w.get(), form);
        }
        Answer<UUID> answer = groups.launch(
                viewer,
                w.get().group().id(),
                new Group.Charter(question, scope, product, ends.orElseThrow(), sharing, viewer.today()),
                without,
                form.once());
        if (answer instanceof Answer.Refused<UUID>(var why)) {
            if (why == WHY_END_IS_PAST) {
                form.wrongDate("ends", why.say());
            } else {
                form.wrong(why == WHY_NO_FAMILY_VIEW ? "without" : "question", why.say());
            }
            return launchPage(w.get(), form);
        }
        return back(w.get(), answer);
    }

    private static FormPage launchPage(Whole w, Form form) {
        List<Content> questions = new ArrayList<>(List.of(
                Entry.words("question", ASK_QUESTION, null, form),
                Entry.words("scope", ASK_SCOPE, null, form),
                Entry.words("product", ASK_PRODUCT, null, form),
                Entry.day("ends", ASK_ENDS, PartnershipWords.DATE_HINT, form),
                Entry.words("sharing", ASK_SHARING, null, form)));
        if (!w.familiesHeard()) {
            questions.add(Entry.words("without", ASK_WITHOUT, ASK_WITHOUT_HINT, form));
        }
        return page(
                w.group(),
                LAUNCH_TITLE.say(),
                LAUNCH_LEAD.say(sides(w.heard().stream().map(Heard::side).toList()), sides(w.notHeard())),
                "launch-group",
                questions,
                LAUNCH_DO.say(),
                form);
    }

    private static String sides(List<Side> sides) {
        return sides.isEmpty()
                ? LAUNCH_NOBODY.say()
                : sides.stream().map(Side::words).collect(Collectors.joining("; "));
    }

    @GetMapping("/partnerships/{partnership}/join-group/{group}")
    Reply askJoin(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String group) {
        return joining(viewer, partnership, group)
                .<Reply>map(w -> joinPage(w, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/join-group/{group}")
    Reply joined(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String group) {
        Optional<Whole> w = joining(viewer, partnership, group);
        if (w.isEmpty()) {
            return new Reply.NotThere();
        }
        Optional<Side> side = form.one("side", Side.class, SLIP_SIDE);
        String name = Entry.text(form, "name", SLIP_MEMBER);
        if (!form.ok()) {
            return joinPage(w.get(), form);
        }
        Answer<UUID> answer = groups.join(
                viewer,
                w.get().group().id(),
                side.orElseThrow(),
                name,
                form.typed().has("named", "yes"),
                form.once());
        if (Entry.refused(answer, form, "name")) {
            return joinPage(w.get(), form);
        }
        return Entry.then(answer, GroupPaths.of(w.get().group()) + "/catch-up");
    }

    private Optional<Whole> joining(Viewer viewer, String partnership, String group) {
        return reading.group(viewer, partnership, group)
                .map(GroupReading.Met::whole)
                .filter(w ->
                        !w.group().isOver() && groups.mayBegin(viewer, w.group().partnership()));
    }

    private static FormPage joinPage(Whole w, Form form) {
        return page(
                w.group(),
                JOIN_TITLE.say(),
                JOIN_LEAD.say(),
                "join-group",
                List.of(
                        side(List.of(Side.values()), form),
                        Entry.line("name", ASK_MEMBER_YOU, null, form),
                        yes("named", ASK_NAMED.say(), form)),
                JOIN_DO.say(),
                form);
    }

    static Content yes(String name, String words, Form form) {
        return Checkboxes.single(name, Choice.of("yes", words))
                .chosen(Set.copyOf(form.typed().all(name)));
    }

    @GetMapping("/partnerships/{partnership}/add-member/{group}")
    Reply askMember(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String group) {
        return working(viewer, partnership, group)
                .<Reply>map(w -> memberPage(w, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/add-member/{group}")
    Reply member(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String group) {
        Optional<Whole> w = working(viewer, partnership, group);
        if (w.isEmpty()) {
            return new Reply.NotThere();
        }
        Optional<Side> side = form.one("side", Side.class, SLIP_SIDE);
        String name = Entry.text(form, "name", SLIP_MEMBER);
        if (!form.ok()) {
            return memberPage(w.get(), form);
        }
        Answer<UUID> answer = groups.add(
                viewer,
                w.get().group().id(),
                side.orElseThrow(),
                name,
                form.typed().has("named", "yes"),
                form.typed().has("leads", "yes"),
                form.once());
        return Entry.refused(answer, form, "name") ? memberPage(w.get(), form) : back(w.get(), answer);
    }

    private static FormPage memberPage(Whole w, Form form) {
        return page(
                w.group(),
                ADD_TITLE.say(),
                ADD_LEAD.say(),
                "add-member",
                List.of(
                        side(List.of(Side.values()), form),
                        Entry.line("name", ASK_MEMBER, null, form),
                        yes("named", ASK_NAMED.say(), form),
                        yes("leads", ASK_LEADS.say(), form)),
                ADD_DO.say(),
                form);
    }

    @PostMapping("/partnerships/{partnership}/leave-group/{group}/{member}")
    Reply leave(
            Viewer viewer,
            Form form,
            @PathVariable String partnership,
            @PathVariable String group,
            @PathVariable String member) {
        return reading.group(viewer, partnership, group)
                .flatMap(m -> Paths.uuid(member)
                        .map(id -> back(
                                m.whole(),
                                groups.leave(viewer, m.whole().group().id(), id, form.once()))))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/end-group/{group}")
    Reply askEnd(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String group) {
        return working(viewer, partnership, group)
                .<Reply>map(w -> endPage(w, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/end-group/{group}")
    Reply end(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String group) {
        Optional<Whole> w = working(viewer, partnership, group);
        if (w.isEmpty()) {
            return new Reply.NotThere();
        }
        Optional<Group.How> how = form.one("how", Group.How.class, SLIP_HOW);
        String words = Entry.text(form, "words", SLIP_ENDING);
        if (!form.ok()) {
            return endPage(w.get(), form);
        }
        Answer<UUID> answer = groups.end(viewer, w.get().group().id(), how.orElseThrow(), words, form.once());
        return Entry.refused(answer, form, "how") ? endPage(w.get(), form) : back(w.get(), answer);
    }

    private static FormPage endPage(Whole w, Form form) {
        return page(
                w.group(),
                END_TITLE.say(),
                END_LEAD.say(),
                "end-group",
                List.of(
                        Entry.pick(
                                "how", ASK_HOW, null, List.of(Group.How.values()), Enum::name, Group.How::words, form),
                        Entry.words("words", ASK_ENDING, null, form)),
                END_DO.say(),
                form);
    }

    private Optional<Whole> working(Viewer viewer, String partnership, String group) {
        return reading.working(viewer, partnership, group).map(GroupReading.Met::whole);
    }

    private Optional<Whole> idea(Viewer viewer, String partnership, String group) {
        return working(viewer, partnership, group).filter(w -> w.group().isIdea());
    }

    static FormPage page(
            Group g, String title, String lead, String act, List<Content> questions, String button, Form form) {
        return new FormPage(title, lead, GroupPaths.act(g, act), questions, button, GroupPaths.of(g), form.slips());
    }

    static Reply back(Whole w, Answer<UUID> answer) {
        return Entry.then(answer, GroupPaths.of(w.group()));
    }
}
