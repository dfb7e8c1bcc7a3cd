package org.throughline.child.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.child.Contribution;
import org.throughline.child.Perspective;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.sharing.Records.Member;
import org.throughline.sharing.Viewer;

/** Who is telling, about which child, among whom, and whether they say something again that they said before. */
record Situation(Viewer viewer, Cast cast, PersonId childRecord, Optional<Contribution> again) {

    /** Whose words these may be, beside one's own: those that somebody may write down for another. */
    record Speaker(PersonId person, String name, Perspective perspective) {}

    String childPath() {
        return "/child/" + cast.child().id();
    }

    String path(Step step) {
        return childPath() + "/tell/" + step.path() + query();
    }

    String atOncePath() {
        return childPath() + "/tell" + query();
    }

    private String query() {
        return again.map(c -> "?again=" + c.id()).orElse("");
    }

    /** The draft's own name: one for each child, and one for each thing said again. */
    String draft() {
        return "tell-" + cast.child().id() + again.map(c -> "-" + c.id()).orElse("");
    }

    boolean byTheChild() {
        return viewer.role().equals(Optional.of(Role.CHILD));
    }

    /** Whoever tells about their own life is asked as the one it is about, at nine and at nineteen. */
    boolean aboutThemselves() {
        return own() == Perspective.CHILD;
    }

    List<Step> steps() {
        return byTheChild() ? Step.OF_A_CHILD : Step.OF_A_FAMILY;
    }

    Optional<Step> after(Step step) {
        List<Step> steps = steps();
        return steps.stream().skip(steps.indexOf(step) + 1L).findFirst();
    }

    Optional<Step> before(Step step) {
        List<Step> steps = steps();
        return steps.indexOf(step) <= 0 ? Optional.empty() : Optional.of(steps.get(steps.indexOf(step) - 1));
    }

    Optional<LocalDate> born() {
        return cast.child().born();
    }

    Perspective own() {
        return viewer.role()
                .map(Perspective::of)
                .orElseThrow(() -> new IllegalStateException("A service tells nothing"));
    }

    /** The child; for those who work with the family, its adults too. A child writes down nobody else's words. */
    List<Speaker> speakers() {
        if (own() == Perspective.CHILD) {
            return List.of();
        }
        Speaker child = new Speaker(childRecord, cast.child().name(), Perspective.CHILD);
        if (viewer.isFamily()) {
            return List.of(child);
        }
        return Stream.concat(
                        Stream.of(child),
                        cast.of(Perspective.FAMILY).stream()
                                .map(m ->
                                        new Speaker(m.person().id(), m.person().name(), Perspective.FAMILY)))
                .distinct()
                .toList();
    }

    /** Everybody else who could be named one by one. */
    List<Member> others() {
        return cast.circle().stream()
                .filter(Member::mayBeNamed)
                .filter(m -> !m.seat().id().equals(viewer.seat()))
                .toList();
    }
}
