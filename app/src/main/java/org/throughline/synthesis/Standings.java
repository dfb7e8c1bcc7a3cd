package org.throughline.synthesis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where each record has come to, from what is settled alone. */
@Component
class Standings {
    private final ReleaseStore store;
    private final SettledStore settled;
    private final RemovalStore removals;

    Standings(ReleaseStore store, SettledStore settled, RemovalStore removals) {
        this.store = store;
        this.settled = settled;
        this.removals = removals;
    }

    /** In the order of their ids, so that the same set always gives the same list. */
    List<ReleaseContent.Stood> of(SynthesisId id) {
        Map<UUID, Settled> screened = byReference(id, Stage.TITLE_ABSTRACT);
        Map<UUID, Settled> read = byReference(id, Stage.FULL_TEXT);
        Map<UUID, Report> reports = new HashMap<>();
        settled.reports(id).forEach(r -> reports.put(r.reference(), r));
        boolean stopped = settled.stopped(id).isPresent();
        Set<UUID> later = stopped ? settled.afterStop(id) : Set.of();
        Map<UUID, RemovalStore.Out> out = removals.out(id);
        return store.records(id).stream()
                .map(r -> out.containsKey(r.id())
                        ? stood(r, Standing.REMOVED, out.get(r.id()).why())
                        : stood(r, stopped && !later.contains(r.id()), screened, reports, read))
                .toList();
    }

    private Map<UUID, Settled> byReference(SynthesisId id, Stage stage) {
        Map<UUID, Settled> by = new HashMap<>();
        settled.of(id, stage).forEach(s -> by.put(s.reference(), s));
        return by;
    }

    private static ReleaseContent.Stood stood(
            ReleaseStore.Counted r,
            boolean stopped,
            Map<UUID, Settled> screened,
            Map<UUID, Report> reports,
            Map<UUID, Settled> read) {
        if (r.standsFor().isPresent()) {
            return stood(r, Standing.DUPLICATE, r.standsFor().get().toString());
        }
        Settled title = screened.get(r.id());
        if (title == null) {
            return stood(r, stopped && !r.inBatch() ? Standing.NOT_SCREENED_STOPPED : Standing.WAITS_FOR_SCREENING, "");
        }
        if (!title.included()) {
            return stood(r, Standing.LEFT_OUT_BY_TITLE, title.reason());
        }
        Report report = reports.get(r.id());
        if (report == null || !report.had()) {
            return report == null ? stood(r, Standing.SOUGHT, "") : stood(r, Standing.NOT_HAD, report.route());
        }
        Settled full = read.get(r.id());
        if (full == null) {
            return stood(r, Standing.WAITS_FOR_READING, "");
        }
        return full.included() ? stood(r, Standing.INCLUDED, "") : stood(r, Standing.LEFT_OUT_IN_FULL, full.reason());
    }

    private static ReleaseContent.Stood stood(ReleaseStore.Counted r, Standing where, String reason) {
        return new ReleaseContent.Stood(r.id(), r.title(), r.year(), where, reason);
    }
}
