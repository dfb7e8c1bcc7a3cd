package org.throughline.partnership.consults.pages;

import static org.throughline.partnership.consults.AskedTwiceWords.*;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.govuk.Checkboxes;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Html;
import org.throughline.govuk.InsetText;
import org.throughline.govuk.Link;
import org.throughline.pages.Dates;
import org.throughline.pages.Form;
import org.throughline.partnership.Design;
import org.throughline.partnership.Place;
import org.throughline.partnership.consults.AskedOfFamilies;
import org.throughline.partnership.consults.AskedTwice;
import org.throughline.sharing.Viewer;

/** Stops somebody once who is about to ask families what they were asked before, with the answers that are there. */
@Component
class AskedBefore {
    private static final String FIELD = "again";

    private final AskedTwice twice;

    AskedBefore(AskedTwice twice) {
        this.twice = twice;
    }

    /** Notes it at the box that says "all the same", unless that is ticked. Who asks services alone is not stopped. */
    void stop(Viewer viewer, Design d, Set<UUID> seats, Form form) {
        boolean families = seats.isEmpty()
                || d.places().stream()
                        .filter(p -> seats.contains(p.id()))
                        .map(Place::side)
                        .anyMatch(side -> side.isFamily());
        if (families
                && !form.typed().has(FIELD, "yes")
                && found(viewer, d, form).isPresent()) {
            form.wrong(FIELD, SLIP_ASKED_BEFORE.say());
        }
    }

    /** What was asked, where the answers are, and the box; nothing before the first sending. */
    List<Content> shown(Viewer viewer, Design d, Form form) {
        return form.slips().any()
                ? found(viewer, d, form).map(a -> shown(d, a, form)).orElseGet(List::of)
                : List.of();
    }

    private static List<Content> shown(Design d, AskedOfFamilies a, Form form) {
        Content before = Html.join(
                Html.text(ASKED_BEFORE.say(Dates.day(a.on()), a.question()) + " "),
                Link.to(ConsultPaths.all(d.partnership().id()) + "/" + a.id(), READ_ANSWERS.say()));
        return List.of(
                InsetText.of(before),
                Checkboxes.single(FIELD, Choice.of("yes", ASK_ALL_THE_SAME.say()))
                        .chosen(Set.copyOf(form.typed().all(FIELD)))
                        .slips(form.slips()));
    }

    private Optional<AskedOfFamilies> found(Viewer viewer, Design d, Form form) {
        return twice.before(viewer, d.partnership().id(), form.typed().text("question"));
    }
}
