package org.throughline.child.pages;

import java.util.List;
import org.throughline.child.Perspective;
import org.throughline.govuk.grammar.PerspectiveMark;
import org.throughline.sharing.Records.Member;

/** The marks of perspectives as the page shows them: colour, shape and name together. */
final class Marks {
    private Marks() {}

    static PerspectiveMark of(Perspective perspective) {
        return PerspectiveMark.of(shape(perspective), perspective.heading().say());
    }

    static org.throughline.govuk.grammar.Perspective shape(Perspective perspective) {
        return switch (perspective) {
            case CHILD -> org.throughline.govuk.grammar.Perspective.CHILD;
            case FAMILY -> org.throughline.govuk.grammar.Perspective.FAMILY;
            case SCHOOL -> org.throughline.govuk.grammar.Perspective.SCHOOL;
            case HEALTH -> org.throughline.govuk.grammar.Perspective.HEALTH;
            case CARE -> org.throughline.govuk.grammar.Perspective.CARE;
            case COUNCIL -> org.throughline.govuk.grammar.Perspective.COUNCIL;
            case OTHERS -> org.throughline.govuk.grammar.Perspective.OTHERS;
        };
    }

    /** One mark for each perspective among these people, in the order of the columns. */
    static List<PerspectiveMark> of(List<Member> members) {
        return members.stream()
                .map(member -> Perspective.of(member.seat().role()))
                .distinct()
                .sorted()
                .map(Marks::of)
                .toList();
    }
}
