package org.throughline.partnership.meetings.pages;

import gg.jte.Content;
import java.util.List;
import java.util.UUID;
import org.throughline.govuk.Html;
import org.throughline.govuk.grammar.PerspectiveMark;
import org.throughline.partnership.Design;
import org.throughline.partnership.Place;
import org.throughline.sharing.Viewer;

/** How the seats of a partnership are shown on the pages of its meetings. */
final class Seats {
    private Seats() {}

    /** A seat with its shape: colour, shape and name, always all three. */
    static Content marked(Design design, UUID place) {
        return design.place(place)
                .map(p -> Html.join(
                        PerspectiveMark.of(p.side().mark(), p.side().words()), Html.text(" "), Html.name(p.title())))
                .orElseGet(() -> Html.text(""));
    }

    static String title(Design design, UUID place) {
        return design.place(place).map(Place::title).orElse("");
    }

    /** The seats for which this viewer may speak today: their own, or all if they lead or facilitate; their own first. */
    static List<Place> speakingFor(Viewer viewer, Design design, List<UUID> held, boolean works) {
        return design.places().stream()
                .filter(p -> p.heldOn(viewer.today()) && (works || held.contains(p.id())))
                .sorted(java.util.Comparator.comparing(p -> !held.contains(p.id())))
                .toList();
    }
}
