package org.throughline.child.pages;

import static org.throughline.child.ChildWords.AS_KNOWN_ON;
import static org.throughline.child.ChildWords.SLIP_DAY_NOT_YET;
import static org.throughline.child.ChildWords.SLIP_NOT_A_DAY;
import static org.throughline.child.ChildWords.WHO_CAN_SEE_PAGE;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.throughline.child.ChildPagePart;
import org.throughline.child.ChildSummary;
import org.throughline.child.Children;
import org.throughline.child.Contributions;
import org.throughline.child.Perspective;
import org.throughline.child.WhatIsKnown;
import org.throughline.govuk.grammar.WhoCanSee;
import org.throughline.pages.Dates;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.people.ChildId;
import org.throughline.people.People;
import org.throughline.sharing.Records;
import org.throughline.sharing.Records.Member;
import org.throughline.sharing.Tier;
import org.throughline.sharing.Viewer;

/** The child's page, today or as known on another day. */
@Controller
class ChildPages {
    private static final int NAMES = 4;

    private final Records records;
    private final Children children;
    private final Contributions contributions;
    private final People people;
    private final List<ChildPagePart> parts;

    ChildPages(
            Records records, Children children, Contributions contributions, People people, List<ChildPagePart> parts) {
        this.records = records;
        this.children = children;
        this.contributions = contributions;
        this.people = people;
        this.parts = parts;
    }

    @GetMapping("/child/{child}")
    Reply child(Viewer viewer, Form form, @PathVariable String child) {
        return Ids.read(child, ChildId::new)
                .flatMap(id -> records.open(viewer, id, "child", () -> page(viewer, id, form))
                        .flatMap(page -> page))
                .<Reply>map(page -> page)
                .orElseGet(Reply.NotThere::new);
    }

    private Optional<ChildPage> page(Viewer viewer, ChildId child, Form form) {
        return children.one(viewer, child).map(summary -> page(viewer, summary, form));
    }

    private ChildPage page(Viewer viewer, ChildSummary child, Form form) {
        Optional<LocalDate> asKnownOn = day(form, viewer.today());
        LocalDate day = asKnownOn.orElse(viewer.today());
        WhatIsKnown all = contributions.known(child.id());
        WhatIsKnown known = asKnownOn.map(all::on).orElse(all);
        List<Member> circle = records.circle(child.id());
        boolean seesCircle = circle.stream().anyMatch(m -> m.seat().id().equals(viewer.seat()) && m.seesCircle());
        boolean mayTell = records.mayWrite(child.id(), Tier.CIRCLE);
        Cast cast = Cast.of(child, circle, known, people);
        String path = "/child/" + child.id();
        Said said = new Said(path, cast, day);
        SideBySide sideBySide = new SideBySide(
                known, cast, said, new EmptyCells(path, viewer.role().map(Perspective::of), seesCircle, mayTell, cast));
        return new ChildPage(
                child,
                sideBySide.childsOwn().map(c -> said.quote(c, true)),
                laid(ChildPagePart.Place.HAPPENING_AND_NEXT, viewer, child),
                laid(ChildPagePart.Place.HELP, viewer, child),
                sideBySide.grid(),
                known.contributions().isEmpty() ? Optional.empty() : Optional.of(Timeline.figure(known, said, day)),
                new WhoCanSee(Marks.of(circle), WHO_CAN_SEE_PAGE.say(Cast.names(circle, NAMES)), null),
                circle.stream().map(cast::nameAndRole).toList(),
                asKnownOn.map(Dates::day).map(AS_KNOWN_ON::say),
                mayTell,
                form.typed(),
                form.slips());
    }

    private List<Content> laid(ChildPagePart.Place place, Viewer viewer, ChildSummary child) {
        return parts.stream()
                .filter(part -> part.place() == place)
                .flatMap(part -> part.part(viewer, child).stream())
                .toList();
    }

    /** The day asked for: in one piece in a link, or in three parts as somebody typed it. */
    private static Optional<LocalDate> day(Form form, LocalDate today) {
        Optional<LocalDate> day = form.typed().some("date").isPresent()
                ? parsed(form.typed().text("date"))
                : form.optionalDate("date", SLIP_NOT_A_DAY);
        if (day.map(d -> d.isAfter(today)).orElse(false)) {
            form.wrongDate("date", SLIP_DAY_NOT_YET.say());
            return Optional.empty();
        }
        return day.filter(d -> !d.equals(today));
    }

    private static Optional<LocalDate> parsed(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
