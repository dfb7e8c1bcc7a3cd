package org.throughline.partnership.shares;

import static org.throughline.partnership.ShareWords.*;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.pages.Dates;
import org.throughline.partnership.Design;
import org.throughline.partnership.Measure;
import org.throughline.partnership.Place;
import org.throughline.partnership.Wave;
import org.throughline.partnership.Waves;
import org.throughline.partnership.concerns.Concern;
import org.throughline.partnership.concerns.Concerns;
import org.throughline.partnership.groups.Groups;
import org.throughline.partnership.groups.Protocol;
import org.throughline.partnership.meetings.Decision;
import org.throughline.partnership.meetings.Decisions;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/**
 * What an area can share: of what everybody can read there today, and nothing else, so that sharing makes nothing known that was not. It
 * is therefore gathered as the public sees it, whoever asks.
 */
@Component
class Shareables {
    private final Decisions decisions;
    private final Groups groups;
    private final Waves waves;
    private final Concerns concerns;

    Shareables(Decisions decisions, Groups groups, Waves waves, Concerns concerns) {
        this.decisions = decisions;
        this.groups = groups;
        this.waves = waves;
        this.concerns = concerns;
    }

    List<Shareable> of(Design design, LocalDate today) {
        Viewer everybody = Viewer.service(Purpose.PUBLIC, today);
        var id = design.partnership().id();
        return Stream.of(
                        decisions.of(everybody, id).stream().flatMap(d -> decision(d).stream()),
                        groups.of(everybody, id).stream()
                                .flatMap(g -> g.protocols().stream())
                                .map(Shareables::text),
                        design.measures().stream().map(Shareables::measure),
                        waves.of(everybody, id).stream().flatMap(w -> findings(everybody, w)),
                        concerns.of(everybody, id).stream()
                                .filter(c -> c.overdueIsPublic(today))
                                .map(c -> concern(design, c, today)))
                .flatMap(s -> s)
                .toList();
    }

    private static List<Shareable> decision(Decision d) {
        return d.taken().stream()
                .map(t -> new Shareable(
                        Shareable.Kind.DECISION,
                        d.id().toString(),
                        d.question(),
                        DECISION_WORDS.say(
                                        d.question(),
                                        d.chosen().map(Decision.Option::words).orElse(""),
                                        Dates.day(t.on()),
                                        t.reasons(),
                                        t.expected())
                                + d.lookedBack()
                                        .map(l -> "\n\n"
                                                + DECISION_CAME_OF.say(
                                                        l.asExpected().words(), l.found()))
                                        .orElse(""),
                        DECISION_NOT.say()))
                .toList();
    }

    private static Shareable text(Protocol p) {
        return new Shareable(
                Shareable.Kind.TEXT,
                p.id().toString(),
                p.title(),
                TEXT_WORDS.say(p.title(), p.number(), p.words(), p.licence()),
                TEXT_NOT.say());
    }

    private static Shareable measure(Measure m) {
        return new Shareable(
                Shareable.Kind.MEASURE,
                m.id().toString(),
                m.name(),
                MEASURE_WORDS.say(
                        m.name(),
                        m.definition(),
                        m.baseline().toPlainString() + " " + m.unit(),
                        Dates.day(m.baselineOn()),
                        m.latest().amount().toPlainString() + " " + m.unit(),
                        Dates.day(m.latest().on())),
                MEASURE_NOT.say());
    }

    private Stream<Shareable> findings(Viewer everybody, Wave wave) {
        return waves.result(everybody, wave.id()).stream()
                .flatMap(result -> result.sentences().entrySet().stream()
                        .sorted(java.util.Map.Entry.comparingByKey())
                        .map(said -> new Shareable(
                                Shareable.Kind.FINDING,
                                wave.id() + " " + said.getKey().name(),
                                FINDING_TITLE.say(wave.name(), said.getKey().words()),
                                FINDING_WORDS.say(said.getKey().words(), said.getValue(), wave.name()),
                                FINDING_NOT.say())));
    }

    private static Shareable concern(Design design, Concern c, LocalDate today) {
        String side = design.place(c.to()).map(Place::side).map(s -> s.words()).orElse("");
        return new Shareable(
                Shareable.Kind.CONCERN,
                c.id().toString(),
                c.topic().words(),
                CONCERN_WORDS.say(c.topic().words(), side, Dates.day(c.raisedOn()), c.daysUnanswered(today)),
                CONCERN_NOT.say());
    }
}
