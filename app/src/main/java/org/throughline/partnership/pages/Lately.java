package org.throughline.partnership.pages;

import static org.throughline.partnership.pages.LatelyWords.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.pages.Dates;
import org.throughline.partnership.meetings.Decision;
import org.throughline.partnership.meetings.Meeting;

/**
 * What stands first on a partnership's page, so that a parent without an account finds what was decided last month without looking
 * for it (requirement 87).
 *
 * @param decided the last few, the newest first
 */
public record Lately(Optional<Meeting> next, List<Decision> decided) {
    private static final int FEW = 3;
    static final Lately NOTHING = new Lately(Optional.empty(), List.of());

    static Lately of(List<Meeting> meetings, List<Decision> decisions, LocalDate today) {
        return new Lately(
                meetings.stream()
                        .filter(m -> !m.on().isBefore(today) && !m.isCalledOff())
                        .min(Comparator.comparing(Meeting::on)),
                decisions.stream()
                        .filter(d -> d.taken().isPresent())
                        .sorted(Comparator.<Decision, LocalDate>comparing(
                                        d -> d.taken().orElseThrow().on())
                                .reversed())
                        .limit(FEW)
                        .toList());
    }

    public String href(Meeting m) {
        return at(m.partnership(), "meetings", m.id());
    }

    public String href(Decision d) {
        return at(d.partnership(), "decisions", d.id());
    }

    private static String at(UUID partnership, String what, UUID id) {
        return Paths.of(partnership) + "/" + what + "/" + id;
    }

    public String said(Decision d) {
        return DECIDED_LINE.say(
                d.chosen().map(Decision.Option::words).orElse(""),
                Dates.day(d.taken().orElseThrow().on()));
    }
}
