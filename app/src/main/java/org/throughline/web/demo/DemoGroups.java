package org.throughline.web.demo;

import static org.throughline.web.demo.DemoMeetings.done;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.pages.Dates;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.groups.Comment;
import org.throughline.partnership.groups.Drafting;
import org.throughline.partnership.groups.Group;
import org.throughline.partnership.groups.Groups;
import org.throughline.partnership.groups.Protocol;
import org.throughline.partnership.groups.Protocols;
import org.throughline.sharing.Viewer;
import org.throughline.web.Today;

/** Tells the made-up task groups through the front doors, each thing on its day. */
@Component
final class DemoGroups {
    private final Partnerships partnerships;
    private final Groups groups;
    private final Drafting drafting;
    private final Protocols protocols;
    private final Today today;

    DemoGroups(Partnerships partnerships, Groups groups, Drafting drafting, Protocols protocols, Today today) {
        this.partnerships = partnerships;
        this.groups = groups;
        this.drafting = drafting;
        this.protocols = protocols;
        this.today = today;
    }

    /** @param place the id of a place by the short name the file gives it */
    void tell(Cast cast, Function<String, UUID> place) {
        GroupsFile.read().forEach(file -> new Life(file, cast, place, LocalDate.now(today)).tell());
    }

    /** The groups of one partnership, their happenings sorted into days. */
    private final class Life {
        private final GroupsFile file;
        private final Cast cast;
        private final Function<String, UUID> place;
        private final LocalDate now;
        private final TreeMap<LocalDate, List<Runnable>> days = new TreeMap<>();
        private final Map<String, UUID> known = new HashMap<>();

        Life(GroupsFile file, Cast cast, Function<String, UUID> place, LocalDate now) {
            this.file = file;
            this.cast = cast;
            this.place = place;
            this.now = now;
        }

        private void on(int daysAgo, Runnable work) {
            days.computeIfAbsent(now.minusDays(daysAgo), _ -> new ArrayList<>()).add(work);
        }

        private Viewer by() {
            return cast.viewer(file.by());
        }

        private Viewer by(Optional<String> other) {
            return other.map(cast::viewer).orElseGet(this::by);
        }

        void tell() {
            UUID partnership = partnerships.all(by()).stream()
                    .filter(p -> p.name().equals(file.partnership()))
                    .map(Partnership::id)
                    .findFirst()
                    .orElseThrow();
            file.groups().forEach(g -> group(partnership, g));
            days.headMap(now, true)
                    .forEach((day, all) -> all.forEach(work ->
                            today.asOf(day.atTime(9, 30).atZone(Dates.LONDON).toInstant(), work)));
        }

        private UUID id(GroupsFile.GroupOf g) {
            return known(g.key());
        }

        private UUID known(String key) {
            return java.util.Objects.requireNonNull(known.get(key), key);
        }

        private void group(UUID partnership, GroupsFile.GroupOf g) {
            on(
                    g.begun(),
                    () -> known.put(
                            g.key(),
                            done(groups.begin(
                                    by(),
                                    partnership,
                                    place.apply(g.place()),
                                    g.name(),
                                    g.idea(),
                                    g.from().orElse(List.of()).stream()
                                            .map(this::known)
                                            .collect(Collectors.toSet()),
                                    UUID.randomUUID()))));
            g.heard()
                    .forEach(h -> on(
                            g.begun() - 3,
                            () -> done(groups.hear(by(), id(g), h.side(), h.who(), h.words(), UUID.randomUUID()))));
            g.charter()
                    .ifPresent(c -> on(
                            g.launched().orElseThrow(),
                            () -> done(groups.launch(
                                    by(),
                                    id(g),
                                    new Group.Charter(
                                            c.question(),
                                            c.scope(),
                                            c.product(),
                                            now.minusDays(c.ends()),
                                            c.sharing(),
                                            LocalDate.now(today)),
                                    g.without(),
                                    UUID.randomUUID()))));
            g.members().ifPresent(all -> all.forEach(m -> member(g, m)));
            g.steps().ifPresent(all -> all.forEach(s -> step(g, s)));
            g.drafts().ifPresent(all -> all.forEach(d -> draft(g, d)));
            g.published().ifPresent(p -> published(partnership, g, p));
            g.ended()
                    .ifPresent(e ->
                            on(e.day(), () -> done(groups.end(by(), id(g), e.how(), e.words(), UUID.randomUUID()))));
        }

        private void member(GroupsFile.GroupOf g, GroupsFile.MemberOf m) {
            UUID[] id = new UUID[1];
            on(
                    m.joined(),
                    () -> id[0] = m.by().isPresent()
                            ? done(groups.join(
                                    by(m.by()),
                                    id(g),
                                    m.side(),
                                    m.name(),
                                    m.named().orElse(false),
                                    UUID.randomUUID()))
                            : done(groups.add(
                                    by(),
                                    id(g),
                                    m.side(),
                                    m.name(),
                                    m.named().orElse(false),
                                    m.leads().orElse(false),
                                    UUID.randomUUID())));
            m.left().ifPresent(day -> on(day, () -> done(groups.leave(by(m.by()), id(g), id[0], UUID.randomUUID()))));
        }

        private void step(GroupsFile.GroupOf g, GroupsFile.StepOf s) {
            on(s.day(), () -> {
                UUID step = done(drafting.write(
                        by(),
                        id(g),
                        s.kind(),
                        s.words(),
                        s.why(),
                        s.settles().map(key -> known(g.key() + key)),
                        UUID.randomUUID()));
                s.key().ifPresent(key -> known.put(g.key() + key, step));
            });
        }

        private void draft(GroupsFile.GroupOf g, GroupsFile.DraftOf d) {
            UUID[] id = new UUID[1];
            on(
                    d.day(),
                    () -> id[0] =
                            done(drafting.draft(by(), id(g), d.title(), d.words(), d.changed(), UUID.randomUUID())));
            on(
                    d.consult().getFirst(),
                    () -> done(drafting.consult(
                            by(), id(g), id[0], now.minusDays(d.consult().getLast()), UUID.randomUUID())));
            d.comments().forEach(c -> {
                UUID[] comment = new UUID[1];
                on(
                        c.day(),
                        () -> comment[0] =
                                done(drafting.say(by(), id(g), id[0], c.side(), c.words(), UUID.randomUUID())));
                on(
                        c.day() - 5,
                        () -> done(drafting.reply(
                                by(),
                                id(g),
                                id[0],
                                comment[0],
                                new Comment.Reply(c.reply(), c.changes(), false, LocalDate.now(today)),
                                UUID.randomUUID())));
            });
            on(d.closed(), () -> done(drafting.close(by(), id(g), id[0], UUID.randomUUID())));
        }

        private void published(UUID partnership, GroupsFile.GroupOf g, GroupsFile.PublishedOf p) {
            UUID[] id = new UUID[1];
            on(
                    p.day(),
                    () -> id[0] = done(protocols.publish(
                            by(),
                            new Protocol(
                                    UUID.randomUUID(),
                                    id(g),
                                    partnership,
                                    1,
                                    p.title(),
                                    p.words(),
                                    p.changed(),
                                    p.licence(),
                                    place.apply(p.owner()),
                                    p.embedding(),
                                    LocalDate.now(today),
                                    now.minusDays(p.next()),
                                    List.of(),
                                    List.of()),
                            UUID.randomUUID())));
            g.adoptions()
                    .ifPresent(all -> all.forEach(a -> on(
                            a.day(),
                            () -> done(protocols.decide(
                                    by(a.by()),
                                    id[0],
                                    place.apply(a.place()),
                                    a.decided(),
                                    a.reason(),
                                    UUID.randomUUID())))));
            g.looks()
                    .ifPresent(all -> all.forEach(l -> on(
                            l.day(),
                            () -> done(protocols.look(
                                    by(),
                                    id[0],
                                    new Protocol.Look(
                                            LocalDate.now(today), l.found(), l.next(), now.minusDays(l.again())),
                                    UUID.randomUUID())))));
        }
    }
}
