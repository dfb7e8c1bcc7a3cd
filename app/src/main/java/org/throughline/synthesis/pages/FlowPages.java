package org.throughline.synthesis.pages;

import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.throughline.evidence.PrismaFlow;
import org.throughline.pages.Reply;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Flow;
import org.throughline.synthesis.SecondPasses;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.Updating;

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
                                        .flatMap(e -> EarlierLine.of(
                                                e,
                                                Signed.of(e.by(), signing.of(viewer, s))
                                                        .name())))));
    }

    @GetMapping("/synthesis/{id}/flow/{kind:svg|png|csv|json}")
    Reply file(Viewer viewer, @PathVariable String id, @PathVariable String kind) {
        return doors.open(
                viewer, id, s -> told(viewer, s, now -> FlowFiles.of(kind, s, now, updating.now(viewer, s.id()))));
    }

    private Reply told(Viewer viewer, Synthesis s, Function<PrismaFlow, Reply> page) {
        Flow.Told told = flow.told(viewer, s.id());
        return told.flow().map(page).orElseGet(() -> new BrokenFlowPage(s, told.broken()));
    }
}
