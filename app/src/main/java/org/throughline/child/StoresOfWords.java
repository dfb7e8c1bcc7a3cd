package org.throughline.child;

import java.util.List;

/**
 * Every column in which words about a child may stand, or anything made from them: what must be looked through when
 * words are taken away by law. A test fails for a text column of the database that is neither here nor known to hold
 * none.
 */
public final class StoresOfWords {

    /** A column, and how words leave it. */
    public record Store(String column, How leaves) {}

    /** How words leave a column. */
    public enum How {
        /** The row is deleted: {@link Contributions#takeAway} does, and in the module of another schema the act of that name. */
        TAKEN_AWAY,
        /** Only its writer sees it; it is dropped when it is sent, or by its writer. */
        DROPPED_WHEN_SENT,
        /** It goes by itself after a day. */
        GOES_IN_A_DAY,
        /** It can hold words, and no act takes them from there yet. */
        NOT_YET
    }

    public static final List<Store> ALL = List.of(
            new Store("child.content.words", How.TAKEN_AWAY),
            new Store("child.contribution.conveyed_how", How.NOT_YET),
            new Store("child.contribution.known_why_earlier", How.NOT_YET),
            new Store("child.asking.why", How.NOT_YET),
            new Store("work.draft.fields", How.DROPPED_WHEN_SENT),
            new Store("web.held_post.fields", How.GOES_IN_A_DAY),
            new Store("journey.fact.details", How.NOT_YET),
            new Store("journey.fact.subject", How.NOT_YET),
            new Store("journey.fact.reason", How.NOT_YET),
            new Store("journey.exception_claim.because", How.NOT_YET),
            new Store("journey.exception_claim.shown_by", How.NOT_YET),
            new Store("journey.exception_claim.body", How.NOT_YET),
            new Store("journey.exception_claim.officer", How.NOT_YET),
            new Store("journey.advice_request.scope", How.NOT_YET),
            new Store("journey.duty.body", How.NOT_YET),
            new Store("provision.said.words", How.TAKEN_AWAY),
            new Store("people.child_link.why", How.NOT_YET),
            new Store("people.involvement.why", How.NOT_YET),
            new Store("people.relationship.evidence", How.NOT_YET),
            new Store("sharing.court_order.evidence", How.NOT_YET),
            new Store("sharing.childs_objection.competence", How.NOT_YET),
            new Store("sharing.childs_objection.overruled_ground", How.NOT_YET),
            new Store("sharing.representative.assessed_by", How.NOT_YET),
            new Store("sharing.representative.decision", How.NOT_YET));

    private StoresOfWords() {}
}
