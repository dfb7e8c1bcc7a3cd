package org.throughline.partnership.register;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.pages.Reply;
import org.throughline.pages.SafeCsv;
import org.throughline.partnership.Choice;
import org.throughline.partnership.Place;
import org.throughline.partnership.groups.Group;
import org.throughline.partnership.meetings.Meeting;
import tools.jackson.databind.json.JsonMapper;

/** The register as files that stay readable by programs: names of columns are fixed, each line has an id that stays. */
public final class OpenData {
    /** Under which everybody may use the files. */
    public static final String LICENCE = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    private final Register register;

    public OpenData(Register register) {
        this.register = register;
    }

    /** What stands in a file. */
    public enum Set {
        HOW_IT_WORKS,
        GROUPS,
        MEETINGS,
        DECISIONS,
        PRODUCTS,
        TOGETHER,
        THANKS,
        MEASURES,
        INTERESTS,
        DIFFICULTIES,
        SAID_OPENLY,
        EFFECTS;

        public String words() {
            return RegisterWords.valueOf("SET_" + name()).say();
        }

        public String filename() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Set> named(String filename) {
            return java.util.Arrays.stream(values())
                    .filter(s -> s.filename().equals(filename))
                    .findFirst();
        }
    }

    public Reply.Download csv(Set set) {
        Lines lines = lines(set);
        SafeCsv csv = SafeCsv.of(lines.head().toArray(String[]::new));
        lines.rows().forEach(csv::data);
        return csv.named(set.filename() + ".csv");
    }

    /** All of it in one file. */
    public Reply.Download json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("partnership", register.design().partnership().name());
        all.put("id", register.design().partnership().id().toString());
        all.put("day", register.day().toString());
        all.put("licence", LICENCE);
        for (Set set : Set.values()) {
            Lines lines = lines(set);
            all.put(
                    set.filename(),
                    lines.rows().stream()
                            .map(row -> {
                                Map<String, String> line = new LinkedHashMap<>();
                                for (int i = 0; i < row.size(); i++) {
                                    line.put(lines.head().get(i), row.get(i));
                                }
                                return line;
                            })
                            .toList());
        }
        return new Reply.Download(
                "register.json", "application/json", JsonMapper.shared().writeValueAsBytes(all));
    }

    private Lines lines(Set set) {
        return switch (set) {
            case HOW_IT_WORKS -> WorkingLines.of(register);
            case GROUPS -> groups();
            case MEETINGS -> meetings();
            case DECISIONS -> decisions();
            case PRODUCTS -> products();
            case TOGETHER -> TogetherLines.made(register);
            case THANKS -> TogetherLines.thanks(register);
            case MEASURES -> measures();
            case INTERESTS -> interests();
            case DIFFICULTIES -> DifficultyLines.counted(register, this::seat);
            case SAID_OPENLY -> DifficultyLines.saidOpenly(register, this::seat);
            case EFFECTS -> effects();
        };
    }

    private String seat(UUID place) {
        return register.design().place(place).map(Place::title).orElse("");
    }

    private Lines groups() {
        Lines lines = Lines.of(
                "id",
                "name",
                "begun",
                "question",
                "scope",
                "product",
                "ends",
                "sharing_rule",
                "launched_without_families",
                "ended",
                "ending",
                "ending_words",
                "comes_from");
        register.groups().forEach(w -> {
            Group g = w.group();
            lines.add(
                    g.id(),
                    g.name(),
                    g.begunOn(),
                    g.charter().map(Group.Charter::question),
                    g.charter().map(Group.Charter::scope),
                    g.charter().map(Group.Charter::product),
                    g.charter().map(Group.Charter::endsOn),
                    g.charter().map(Group.Charter::sharingRule),
                    g.withoutFamilies().map(Group.WithoutFamilies::why),
                    g.ended().map(Group.Ended::on),
                    g.ended().map(Group.Ended::how),
                    g.ended().map(Group.Ended::words),
                    g.from().stream().map(UUID::toString).sorted().collect(Collectors.joining("; ")));
        });
        return lines;
    }

    private Lines meetings() {
        Lines lines = Lines.of("id", "series", "day", "called_off", "pack_sent", "minutes_finished");
        for (Meeting m : register.meetings()) {
            lines.add(m.id(), m.name(), m.on(), m.isCalledOff(), m.packOn(), m.minutedOn());
        }
        return lines;
    }

    private Lines decisions() {
        Lines lines = Lines.of(
                "id",
                "question",
                "asked",
                "taken",
                "chosen",
                "reasons",
                "expected",
                "look_back",
                "looked_back",
                "as_expected",
                "found");
        register.decisions()
                .forEach(d -> lines.add(
                        d.id(),
                        d.question(),
                        d.askedOn(),
                        d.taken().map(t -> t.on()),
                        d.chosen().map(o -> o.words()),
                        d.taken().map(t -> t.reasons()),
                        d.taken().map(t -> t.expected()),
                        d.taken().map(t -> t.lookBackOn()),
                        d.lookedBack().map(l -> l.on()),
                        d.lookedBack().map(l -> l.asExpected()),
                        d.lookedBack().map(l -> l.found())));
        return lines;
    }

    private Lines products() {
        Lines lines = Lines.of(
                "id",
                "kind",
                "title",
                "about",
                "version",
                "published",
                "licence",
                "owners",
                "adopted",
                "adapted",
                "declined",
                "next_look",
                "rules_of_law");
        register.published()
                .forEach(p -> lines.add(
                        p.id(),
                        p.kind(),
                        p.title(),
                        p.about(),
                        p.current().orElseThrow().number(),
                        p.current().orElseThrow().published().orElseThrow().on(),
                        p.current().orElseThrow().published().orElseThrow().licence(),
                        p.owners().stream().map(this::seat).collect(Collectors.joining("; ")),
                        p.taken(Choice.Decided.ADOPT),
                        p.taken(Choice.Decided.ADAPT),
                        p.taken(Choice.Decided.DECLINE),
                        p.current().orElseThrow().nextLook(),
                        p.laws().stream().map(l -> l.ruleId()).distinct().collect(Collectors.joining("; "))));
        return lines;
    }

    private Lines measures() {
        Lines lines = Lines.of(
                "id",
                "name",
                "definition",
                "unit",
                "baseline",
                "baseline_day",
                "latest",
                "latest_day",
                "target",
                "drift",
                "owner",
                "review");
        register.design()
                .measures()
                .forEach(m -> lines.add(
                        m.id(),
                        m.name(),
                        m.definition(),
                        m.unit(),
                        m.baseline().toPlainString(),
                        m.baselineOn(),
                        m.latest().amount().toPlainString(),
                        m.latest().on(),
                        m.target().toPlainString(),
                        Register.Drift.of(m),
                        seat(m.owner()),
                        m.reviewOn()));
        return lines;
    }

    private Lines interests() {
        Lines lines = Lines.of("id", "seat", "declared", "told_to_facilitator", "interest", "touches", "done", "ended");
        register.interests()
                .forEach(i -> lines.add(
                        i.id(),
                        seat(i.place()),
                        i.declaredOn(),
                        i.conveyed(),
                        i.declared().map(Interest.Declared::words),
                        i.declared().map(Interest.Declared::touches),
                        i.declared().map(Interest.Declared::done),
                        i.endedOn()));
        return lines;
    }

    private Lines effects() {
        Lines lines = Lines.of(
                "id",
                "hoped",
                "measured",
                "not_measured",
                "stop_when",
                "counted_by_the_program",
                "found",
                "found_day",
                "found_words");
        register.effects()
                .forEach(e -> lines.add(
                        e.id(),
                        e.hoped(),
                        e.known() instanceof Effect.Measured(String how) ? how : "",
                        e.known() instanceof Effect.NotMeasured(String because) ? because : "",
                        e.stopWhen(),
                        register.beside(e).flatMap(o -> o.figure()),
                        e.latest().map(Effect.Finding::found),
                        e.latest().map(Effect.Finding::on),
                        e.latest().map(Effect.Finding::words)));
        return lines;
    }
}
