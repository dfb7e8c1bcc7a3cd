package org.throughline.partnership.desk.pages;

import static org.throughline.partnership.DeskWords.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.Place;
import org.throughline.partnership.desk.HandedOver;
import org.throughline.partnership.desk.Handovers;
import org.throughline.partnership.desk.Leaving;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.Paths;
import org.throughline.sharing.Viewer;

/** If this person leaves: what would have no owner, and handing it over. */
@Controller
class LeavingPages {
    private final DeskReading reading;
    private final Handovers handovers;

    LeavingPages(DeskReading reading, Handovers handovers) {
        this.reading = reading;
        this.handovers = handovers;
    }

    @GetMapping("/partnerships/{partnership}/leaving/{place}")
    Reply leaving(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String place) {
        return reading.working(
                viewer,
                partnership,
                d -> found(viewer, d, place)
                        .<Reply>map(l -> page(viewer, d, l, form))
                        .orElseGet(Reply.NotThere::new));
    }

    @PostMapping("/partnerships/{partnership}/hand-over/{place}")
    Reply handedOver(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String place) {
        return reading.working(viewer, partnership, d -> {
            Optional<Leaving> leaving = found(viewer, d, place);
            if (leaving.isEmpty()) {
                return new Reply.NotThere();
            }
            Leaving l = leaving.get();
            List<UUID> topics = form.typed().all("what").stream()
                    .flatMap(typed -> Paths.uuid(typed).stream())
                    .toList();
            if (topics.isEmpty()) {
                form.wrong("what", SLIP_WHAT.say());
            }
            Optional<Place> to = Entry.chosen(form, "to", takers(viewer, d, l), p -> p.id().toString(), SLIP_TO);
            String toKnow = Entry.text(form, "to-know", SLIP_TO_KNOW);
            if (!form.ok()) {
                return page(viewer, d, l, form);
            }
            UUID id = d.partnership().id();
            UUID seat = l.seats().getFirst().id();
            Answer<UUID> answer = handovers.handOver(
                    viewer, id, seat, topics, to.orElseThrow().id(), toKnow, form.once());
            if (Entry.refused(answer, form, "what")) {
                return page(viewer, d, l, form);
            }
            return Entry.then(answer, DeskPaths.leaving(id, seat));
        });
    }

    private Optional<Leaving> found(Viewer viewer, Design d, String place) {
        return Paths.uuid(place)
                .flatMap(id -> handovers.ifTheyLeave(viewer, d.partnership().id(), id));
    }

    private LeavingPage page(Viewer viewer, Design d, Leaving l, Form form) {
        List<UUID> seats = l.seats().stream().map(Place::id).toList();
        List<HandedOver> handed = handovers.handedOver(viewer, d.partnership().id()).stream()
                .filter(h -> seats.contains(h.from()))
                .toList();
        return new LeavingPage(d, l, handed, takers(viewer, d, l), form);
    }

    /** Seats that somebody else holds today. */
    private static List<Place> takers(Viewer viewer, Design d, Leaving l) {
        return d.places().stream()
                .filter(p -> p.filledOn(viewer.today())
                        && l.seats().stream().noneMatch(own -> own.id().equals(p.id())))
                .toList();
    }
}
