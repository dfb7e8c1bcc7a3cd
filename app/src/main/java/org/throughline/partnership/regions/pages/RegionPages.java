package org.throughline.partnership.regions.pages;

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
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.pages.Entrance;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.regions.Regions;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;

/** Which areas are in a region: everybody reads it, whoever leads or facilitates asks, agrees and ends. */
@Controller
class RegionPages {
    private final Partnerships partnerships;
    private final Regions regions;

    RegionPages(Partnerships partnerships, Regions regions) {
        this.partnerships = partnerships;
        this.regions = regions;
    }

    @GetMapping("/partnerships/{partnership}/region")
    Reply region(Anybody anybody, @PathVariable String partnership) {
        Viewer viewer = anybody.viewer();
        return Entrance.design(partnerships, viewer, partnership)
                .map(Design::partnership)
                .<Reply>map(p -> {
                    boolean works = partnerships.mayWork(viewer, p.id());
                    return new RegionPage(
                            p,
                            regions.of(viewer, p.id()),
                            works && p.kind() == Partnership.Kind.AREA ? regions.open(viewer, p.id()) : List.of(),
                            works,
                            viewer.today());
                })
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/join-region")
    Reply ask(Viewer viewer, Form form, @PathVariable String partnership) {
        return done(
                partnership,
                both(partnership, form, "region").map(b -> regions.ask(viewer, b.here(), b.other(), form.once())));
    }

    @PostMapping("/partnerships/{partnership}/agree-area")
    Reply agree(Viewer viewer, Form form, @PathVariable String partnership) {
        return done(
                partnership,
                both(partnership, form, "area").map(b -> regions.agree(viewer, b.here(), b.other(), form.once())));
    }

    @PostMapping("/partnerships/{partnership}/leave-region")
    Reply leave(Viewer viewer, Form form, @PathVariable String partnership) {
        boolean isRegion = form.typed().text("area").isEmpty();
        return done(
                partnership,
                both(partnership, form, isRegion ? "region" : "area")
                        .map(b -> isRegion
                                ? regions.leave(viewer, b.other(), b.here(), form.once())
                                : regions.leave(viewer, b.here(), b.other(), form.once())));
    }

    private record Both(UUID here, UUID other) {}

    private static Optional<Both> both(String partnership, Form form, String field) {
        return Paths.uuid(partnership)
                .flatMap(here -> Paths.uuid(form.typed().text(field)).map(other -> new Both(here, other)));
    }

    private static Reply done(String partnership, Optional<Answer<UUID>> answer) {
        return answer.filter(a -> !(a instanceof Answer.NotThere<UUID>))
                .<Reply>map(_ -> new Reply.Go(Paths.REGISTER + "/" + partnership + "/region"))
                .orElseGet(Reply.NotThere::new);
    }
}
