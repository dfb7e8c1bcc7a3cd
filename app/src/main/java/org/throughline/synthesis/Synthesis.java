package org.throughline.synthesis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.throughline.people.SeatId;
import org.throughline.sharing.Viewer;

/**
 * One synthesis with its team.
 *
 * @param invented made up for a demonstration, and marked so on every page
 * @param frozenAt since when the protocol is frozen; from then on there are amendments only
 */
public record Synthesis(
        SynthesisId id,
        String title,
        String question,
        boolean invented,
        SeatId madeBy,
        Optional<Instant> frozenAt,
        List<Member> team) {

    public Synthesis {
        team = List.copyOf(team);
    }

    public Optional<Member> member(Viewer viewer) {
        return team.stream()
                .filter(m -> m.seat().equals(viewer.seat()) && !m.left())
                .findFirst();
    }

    public boolean leads(Viewer viewer) {
        return member(viewer).filter(Member::leads).isPresent();
    }

    public boolean screens(Viewer viewer) {
        return member(viewer).filter(Member::screens).isPresent();
    }

    /** May fill in extraction and appraisal. */
    public boolean fills(Viewer viewer) {
        return member(viewer).filter(Member::fills).isPresent();
    }

    public boolean adjudicates(Viewer viewer) {
        return member(viewer).filter(Member::adjudicates).isPresent();
    }

    public boolean codes(Viewer viewer) {
        return member(viewer).filter(m -> m.codes() || m.leads()).isPresent();
    }

    /** Somebody of the team who does not lead it. */
    public boolean mayLeave(SeatId seat) {
        return team.stream().anyMatch(m -> m.seat().equals(seat) && !m.leads() && !m.left());
    }

    /** Who decides on every title and every report; two as a rule. */
    public List<SeatId> screeners() {
        return team.stream().filter(Member::screens).map(Member::seat).toList();
    }
}
