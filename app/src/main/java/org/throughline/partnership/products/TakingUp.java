package org.throughline.partnership.products;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Choice;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.groups.Protocol;
import org.throughline.sharing.Viewer;

/** Who takes a product up, how often it is used, and what is found when it is looked at again. */
@Service
public class TakingUp {
    /** A product has at most so many counts of use. */
    static final int MOST = 500;

    private final Products products;
    private final ProductStore store;
    private final VersionStore versions;
    private final Partnerships partnerships;
    private final HeardOnce once;

    TakingUp(Products products, ProductStore store, VersionStore versions, Partnerships partnerships, HeardOnce once) {
        this.products = products;
        this.store = store;
        this.versions = versions;
        this.partnerships = partnerships;
        this.once = once;
    }

    /** A partner adopts, adapts or declines the newest version, by its seat or told to whoever facilitates. */
    public Answer<UUID> decide(
            Viewer viewer, UUID product, UUID place, Choice.Decided decided, String reason, UUID key) {
        return speaking(viewer, product, place, key, (p, own) -> {
            Optional<Version> current = p.current().filter(_ -> p.kind() != Product.Kind.PROTOCOL);
            if (current.isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (current.get().by(place).isPresent()) {
                return new Answer.Refused<>(ProductWords.WHY_DECIDED);
            }
            versions.adopt(
                    p.partnership(),
                    current.get().id(),
                    new Protocol.Adoption(place, !own, decided, reason, viewer.today()));
            return new Answer.Done<>(product);
        });
    }

    /** A partner says how often it used it, of what, and in which days. */
    public Answer<UUID> used(Viewer viewer, UUID product, Product.Use use, UUID key) {
        return speaking(viewer, product, use.place(), key, (p, own) -> {
            if (p.current().isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (use.until().isBefore(use.from()) || use.until().isAfter(viewer.today())) {
                return new Answer.Refused<>(ProductWords.WHY_DAYS);
            }
            if (p.uses().size() >= MOST) {
                return new Answer.Refused<>(ProductWords.WHY_TOO_MANY);
            }
            store.use(
                    p,
                    new Product.Use(
                            use.place(), !own, use.times(), use.counted(), use.from(), use.until(), viewer.today()));
            return new Answer.Done<>(product);
        });
    }

    /** Looks at the newest version again when its day has come. */
    public Answer<UUID> look(Viewer viewer, UUID product, Protocol.Look look, UUID key) {
        return products.working(viewer, product, key, p -> {
            Optional<Version> current = p.current().filter(_ -> p.kind() != Product.Kind.PROTOCOL);
            if (current.isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (!current.get().lookDueOn(viewer.today())) {
                return new Answer.Refused<>(ProductWords.WHY_LOOK_NOT_DUE);
            }
            if (!look.nextLookOn().isAfter(viewer.today())) {
                return new Answer.Refused<>(ProductWords.WHY_LOOK_IS_PAST);
            }
            versions.look(p.partnership(), current.get().id(), look);
            return new Answer.Done<>(product);
        });
    }

    /** What a seat says about a product; {@code own} unless somebody writes it down for the seat. */
    private interface Saying {
        Answer<UUID> on(Product product, boolean own);
    }

    private Answer<UUID> speaking(Viewer viewer, UUID product, UUID place, UUID key, Saying saying) {
        return once.answer(viewer, key, ProductWords::valueOf, () -> {
            Optional<Product> there = products.product(viewer, product);
            if (there.isEmpty()) {
                return new Answer.NotThere<>();
            }
            UUID partnership = there.get().partnership();
            boolean own = partnerships.held(viewer, partnership).contains(place);
            boolean known = partnerships
                    .design(viewer, partnership)
                    .flatMap(d -> d.place(place))
                    .isPresent();
            return known && (own || partnerships.mayWork(viewer, partnership))
                    ? saying.on(there.get(), own)
                    : new Answer.NotThere<>();
        });
    }
}
