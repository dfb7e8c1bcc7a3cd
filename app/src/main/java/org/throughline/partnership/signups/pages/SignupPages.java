package org.throughline.partnership.signups.pages;

import static org.throughline.partnership.signups.SignupWords.*;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Html;
import org.throughline.govuk.Radios;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.pages.Entrance;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.signups.Signups;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;

/** Who stands by the goals, and saying so. */
@Controller
class SignupPages {
    private static final String ALL = "/stands-by";
    private static final String SAY = "/say-stands-by";
    private static final String YES = "yes";
    private static final String NO = "no";

    private final Partnerships partnerships;
    private final Signups signups;

    SignupPages(Partnerships partnerships, Signups signups) {
        this.partnerships = partnerships;
        this.signups = signups;
    }

    @GetMapping("/partnerships/{partnership}" + ALL)
    Reply all(Anybody anybody, @PathVariable String partnership) {
        return Entrance.shown(
                partnerships,
                anybody,
                partnership,
                (viewer, d) -> new SignupsPage(
                        d,
                        signups.of(viewer, d.partnership().id()),
                        !signups.speakingFor(viewer, d).isEmpty(),
                        viewer.today()));
    }

    @GetMapping("/partnerships/{partnership}" + SAY)
    Reply ask(Viewer viewer, Form form, @PathVariable String partnership) {
        return Entrance.shown(saying(viewer, partnership), d -> page(viewer, d, form));
    }

    @PostMapping("/partnerships/{partnership}" + SAY)
    Reply said(Viewer viewer, Form form, @PathVariable String partnership) {
        Optional<Design> found = saying(viewer, partnership);
        if (found.isEmpty()) {
            return new Reply.NotThere();
        }
        Design d = found.get();
        Optional<Place> place =
                Entry.chosen(form, "place", signups.speakingFor(viewer, d), p -> p.id().toString(), SLIP_PLACE);
        Optional<String> stands = Entry.chosen(form, "stands", List.of(YES, NO), s -> s, SLIP_STANDS);
        boolean not = stands.filter(NO::equals).isPresent();
        String why = not ? Entry.text(form, "why-not", SLIP_WHY_NOT) : "";
        if (!form.ok()) {
            return page(viewer, d, form);
        }
        Answer<UUID> answer = signups.say(
                viewer,
                d.partnership().id(),
                place.orElseThrow().id(),
                form.typed().text("read"),
                not ? Optional.of(why) : Optional.empty(),
                form.once());
        boolean words = answer instanceof Answer.Refused<UUID>(var reason) && reason == WHY_LEADS_TO_SOMEBODY;
        return Entry.refused(answer, form, words ? "why-not" : "stands")
                ? page(viewer, d, form)
                : Entry.then(answer, Paths.of(d.partnership().id()) + ALL);
    }

    private Optional<Design> saying(Viewer viewer, String partnership) {
        return Entrance.design(partnerships, viewer, partnership)
                .filter(d -> !signups.speakingFor(viewer, d).isEmpty());
    }

    private FormPage page(Viewer viewer, Design d, Form form) {
        String at = Paths.of(d.partnership().id());
        List<Content> questions = new ArrayList<>(List.of(
                asRead(d),
                Entry.seat("place", ASK_PLACE, null, signups.speakingFor(viewer, d), form),
                Radios.of(
                                Entry.field("stands", ASK_STANDS, null, form.slips()),
                                List.of(Choice.of(YES, STANDS_YES.say()), Choice.of(NO, STANDS_NO.say())))
                        .chosen(form.typed().text("stands")),
                Entry.words("why-not", ASK_WHY_NOT, ASK_WHY_NOT_HINT, form)));
        return new FormPage(SAY_TITLE.say(), SAY_LEAD.say(), at + SAY, questions, SAY_DO.say(), at + ALL, form.slips());
    }

    /** The goals that somebody reads here, and what they are called by. */
    private static Content asRead(Design d) {
        List<Content> lines = new ArrayList<>();
        lines.add(Html.paragraphs(d.partnership().vision()));
        d.goals().forEach(g -> lines.add(Html.paragraphs(g.words())));
        lines.add(out -> {
            out.writeContent("<input type=\"hidden\" name=\"read\" value=\"");
            out.writeUserContent(Signups.hash(d));
            out.writeContent("\">");
        });
        return Html.join("\n", lines);
    }
}
