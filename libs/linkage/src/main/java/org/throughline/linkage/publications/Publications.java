package org.throughline.linkage.publications;

import java.util.Collection;
import java.util.List;
import org.throughline.linkage.Decision;
import org.throughline.linkage.Finding;
import org.throughline.linkage.Guard;
import org.throughline.linkage.Linkage;
import org.throughline.linkage.LinkageRules;
import org.throughline.linkage.Linked;
import org.throughline.linkage.Model;
import org.throughline.linkage.Objection;

/**
 * The front door: which of these references are the same publication. Complexity: about linear in the records for blocking and
 * comparing, see the module's README for measured figures.
 */
public final class Publications {

    /** Bits from which a pair is linked. Chosen by the evaluation in decisions/2026-11-26-when-two-references-are-one.md. */
    static final double LINK_AT = 2.5;
    /** Bits from which a pair that is not linked is shown to a person. */
    static final double DOUBT_AT = 0;

    private final List<Described> records;
    private final ComparedJournals journals;
    private final Model<Compared> model;
    private final List<Guard<Compared>> guards;
    private final Linkage<Described, Compared> linkage;

    private Publications(List<Described> records, Weights weights) {
        this.records = records;
        Rarity rarity = new Rarity(records);
        journals = new ComparedJournals(records);
        model = PublicationFields.model(weights, rarity);
        guards = Guards.all(rarity);
        linkage = new Linkage<>(new LinkageRules<>(
                record -> record.identity,
                PublicationBlocks.passes(rarity),
                Described::worthComparing,
                (one, other) -> Compared.quick(one, other, journals),
                (one, other) -> Compared.whole(one, other, journals),
                model,
                guards,
                LINK_AT,
                DOUBT_AT));
    }

    /** These publications, ready to be linked; positions in what follows are positions in this list. */
    public static Publications of(List<Publication> publications) {
        return of(publications, LearnedWeights.WEIGHTS);
    }

    static Publications of(List<Publication> publications, Weights weights) {
        return new Publications(
                publications.parallelStream().map(Described::new).toList(), weights);
    }

    /** Which of them are the same. */
    public Linked linked() {
        return linkage.link(records);
    }

    /** Which of them are the same, where people have already decided about some. */
    public Linked linked(Collection<Decision> decisions) {
        return linkage.link(records, decisions);
    }

    /** What each field says about two of them. */
    public List<Finding> explain(int one, int other) {
        return model.findings(compared(one, other));
    }

    /** Why two of them may not be joined, each reason in words; empty when nothing speaks against it. */
    public List<Objection> objections(int one, int other) {
        Compared pair = compared(one, other);
        return guards.stream().flatMap(guard -> guard.against(pair).stream()).toList();
    }

    /** The pairs that would be compared, for learning weights. */
    List<int[]> candidates() {
        return linkage.candidates(records);
    }

    Compared compared(int one, int other) {
        return Compared.whole(records.get(one), records.get(other), journals);
    }
}
