package org.throughline.synthesis.pages;

import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.throughline.evidence.PrismaFlow;
import org.throughline.pages.Dates;
import org.throughline.pages.Reply;
import org.throughline.people.SeatId;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.EarlierReview;
import org.throughline.synthesis.Flow;
import org.throughline.synthesis.SecondPasses;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.Updating;
import org.throughline.synthesis.UpdatingWords;

/** The flow with its files; where it does not add up, what is wrong instead. */
@Controller
class FlowPages {
    private final Flow flow;
    private final SecondPasses again;
    private final Updating updating;
    private final Signing signing;
    private final Doors doors;

    FlowPages(Flow flow, SecondPasses again, Updating updating, Signing signing, Doors doors) {
        this.flow = flow;
        this.again = again;
        this.updating = updating;
        this.signing = signing;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/flow")
    Reply flow(Viewer viewer, @PathVariable String id) {
        return doors.open(
                viewer,
                id,
                s -> told(
                        viewer,
                        s,
                        now -> new FlowPage(
                                s,
                                now,
                                flow.stopped(viewer, s.id()),
                                again.find(viewer, s.id()),
                                s.leads(viewer),
                                updating.now(viewer, s.id())
                                        .map(e -> updates(e, signing.of(viewer, s)))
                                        .orElse(""))));
    }

    @GetMapping("/synthesis/{id}/flow/{kind:svg|png|csv|json}")
    Reply file(Viewer viewer, @PathVariable String id, @PathVariable String kind) {
        return doors.open(
                viewer, id, s -> told(viewer, s, now -> FlowFiles.of(kind, s, now, updating.now(viewer, s.id()))));
    }

    private static String updates(EarlierReview earlier, Map<SeatId, Signed> signs) {
        String who = Signed.of(earlier.by(), signs).name();
        String on = Dates.moment(earlier.at());
        return switch (earlier.what()) {
            case EarlierReview.OfRelease(int release) ->
                UpdatingWords.UPDATES_SAID_RELEASE.say(release, who, on, earlier.why());
            case EarlierReview.Published p ->
                UpdatingWords.UPDATES_SAID_PUBLISHED.say(p.citation(), who, on, earlier.why());
            case EarlierReview.Nothing _ -> "";
        };
    }

    private Reply told(Viewer viewer, Synthesis s, Function<PrismaFlow, Reply> page) {
        Flow.Told told = flow.told(viewer, s.id());
        return told.flow().map(page).orElseGet(() -> new BrokenFlowPage(s, told.broken()));
    }
}
