package org.throughline.synthesis.pages;

import static org.throughline.synthesis.NumberWords.*;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.synthesis.DirectionVote;
import org.throughline.synthesis.Effect;
import org.throughline.synthesis.Extract;
import org.throughline.synthesis.Finding;
import org.throughline.synthesis.Joint;
import org.throughline.synthesis.Numbers;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.Theme;

/** The joint display: for each theme what people say and what was counted, side by side, and how the two stand. */
public record JointPage(
        Synthesis synthesis,
        boolean mayCode,
        List<Numbers.Row> rows,
        List<Effect> effects,
        List<Finding> findings,
        Map<SeatId, Signed> signs,
        Typed typed,
        Slips slips)
        implements Page {
    private static final int HEARD = 2;

    @Override
    public String title() {
        return JOINT_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()) + "/numbers");
    }

    @Override
    public boolean wide() {
        return true;
    }

    public String at() {
        return Paths.of(synthesis.id()) + "/joint";
    }

    public String themeAt(Theme theme) {
        return Paths.theme(synthesis.id(), theme.id());
    }

    public Signed sign(SeatId seat) {
        return signs.getOrDefault(seat, new Signed(Optional.empty(), "", ""));
    }

    public List<Finding> of(Numbers.Row row) {
        return findings.stream().filter(f -> f.theme().equals(row.theme().id())).toList();
    }

    /** Words of at most two reports; the others are one click away. */
    public List<Extract> heard(Numbers.Row row) {
        Set<UUID> reports = new HashSet<>();
        return row.extracts().stream()
                .filter(e -> reports.add(e.reference()))
                .limit(HEARD)
                .toList();
    }

    public List<String> counted(Numbers.Row row) {
        Map<UUID, Integer> numbers = NumbersPage.numbers(effects);
        return row.effects().stream()
                .map(e -> EFFECT_LINE.say(
                        numbers.getOrDefault(e.id(), 0),
                        e.outcome(),
                        e.direction().words(),
                        e.asReported().isBlank() ? NOT_REPORTED.say() : e.measure() + ": " + e.asReported()))
                .toList();
    }

    public List<String> votes(Numbers.Row row) {
        return DirectionVote.of(row.effects()).stream()
                .map(v -> v.level().words() + ": " + v.words())
                .toList();
    }

    public String before(Joint joint) {
        return JOINT_BEFORE.say(joint.stands().words(), joint.why()) + " "
                + sign(joint.by()).words() + ", " + Dates.moment(joint.at());
    }

    public List<Choice> stands() {
        return Stream.of(Joint.Stands.values())
                .map(s -> Choice.of(s.name(), s.words())
                        .hint(org.throughline.synthesis.NumberWords.valueOf("STANDS_" + s.name() + "_HINT")
                                .say()))
                .toList();
    }

    /** The results that do not bear on a theme yet. */
    public List<Select.Choice> others(Numbers.Row row) {
        Map<UUID, Integer> numbers = NumbersPage.numbers(effects);
        return effects.stream()
                .filter(e -> !row.effects().contains(e))
                .map(e -> Select.Choice.of(
                        e.id().toString(),
                        numbers.getOrDefault(e.id(), 0) + ". " + e.outcome() + ": "
                                + e.direction().words()))
                .toList();
    }

    public String field(String what, Numbers.Row row) {
        return what + "-" + row.theme().id();
    }

    /** Whether the form under a theme has something to put right. */
    public boolean open(Numbers.Row row) {
        return slips.find(field("stands", row)).isPresent()
                || slips.find(field("why", row)).isPresent();
    }
}
