package org.throughline.evidence;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** The schemes by which records are labelled, and what their levels mean. */
@Service
public class Schemes {
    private final Acting acting;
    private final SchemeStore store;

    Schemes(Acting acting, SchemeStore store) {
        this.acting = acting;
        this.store = store;
    }

    public List<Scheme> all(Viewer viewer) {
        return acting.as(viewer, store::all);
    }

    /** Schemes by which published records are labelled and whose levels nobody has told this bank. */
    public List<String> unknown(Viewer viewer) {
        return acting.as(viewer, store::unknown);
    }

    /** Draws up a scheme. One that is there already is never changed. */
    public Answer<Scheme> drawUp(Viewer viewer, Scheme scheme) {
        if (!Bank.isLead(viewer)) {
            return new Answer.NotThere<>();
        }
        return acting.as(viewer, () -> {
            if (find(store.all(), scheme.axis(), scheme.name()).isPresent()) {
                return new Answer.Refused<>(WhyNot.SCHEME_IS_THERE);
            }
            store.add(scheme, viewer.seat());
            return new Answer.Done<>(scheme);
        });
    }

    /** Whether a label names a level of its scheme; a scheme that nobody has told us has any. */
    public boolean knows(Viewer viewer, Label label) {
        return find(all(viewer), label.axis(), label.scheme())
                .filter(s -> !s.has(label.value()))
                .isEmpty();
    }

    static Optional<Scheme> find(List<Scheme> all, Axis axis, String name) {
        return all.stream()
                .filter(s -> s.axis() == axis && s.name().equals(name))
                .findFirst();
    }
}
