package org.throughline.partnership.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.done;
import static org.throughline.partnership.AtTheTable.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.Answer;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.Choice;
import org.throughline.partnership.GroupWords;
import org.throughline.partnership.Side;
import org.throughline.partnership.meetings.Gathered;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** A task group from an idea to what partners adopted: each step has its rule, and only its people. */
@ThroughlineTest
@Import({AtTheTable.class, Gathered.class})
class FromIdeaToAdoptionTest extends AnIdeaPutForward {
    @Test
    void who_has_no_part_in_it_changes_nothing_and_reads_neither_work_nor_unasked_drafts() {
        launch();
        UUID step = done(drafting.write(
                facilitator,
                group,
                Step.Kind.OPEN,
                "Who fills it in?",
                "Nobody does",
                Optional.empty(),
                UUID.randomUUID()));
        UUID draft = done(drafting.draft(facilitator, group, "Sheet", "One page", "first", UUID.randomUUID()));
        for (Viewer other : List.of(
                gathered.room().facilitator(TODAY),
                gathered.room().representative(TODAY),
                Viewer.service(Purpose.PUBLIC, TODAY))) {
            assertNotThere(groups.begin(
                    other, room.cast().partnership(), room.parent(), "x", "y", Set.of(), UUID.randomUUID()));
            assertNotThere(groups.hear(other, group, Side.HEALTH, "x", "y", UUID.randomUUID()));
            assertNotThere(groups.join(other, group, Side.HEALTH, "x", true, UUID.randomUUID()));
            assertNotThere(groups.add(other, group, Side.HEALTH, "x", true, true, UUID.randomUUID()));
            assertNotThere(groups.end(other, group, Group.How.DONE, "x", UUID.randomUUID()));
            assertNotThere(
                    drafting.write(other, group, Step.Kind.FOUND, "x", "y", Optional.of(step), UUID.randomUUID()));
            assertNotThere(drafting.draft(other, group, "x", "y", "z", UUID.randomUUID()));
            assertNotThere(drafting.consult(other, group, draft, TODAY.plusDays(10), UUID.randomUUID()));
            assertNotThere(drafting.say(other, group, draft, Side.HEALTH, "x", UUID.randomUUID()));
            assertNotThere(drafting.close(other, group, draft, UUID.randomUUID()));
            Whole seen = groups.group(other, group).orElseThrow();
            assertThat(seen.entries()).isEmpty();
            assertThat(seen.drafts()).isEmpty();
            assertThat(groups.catchUp(other, group)).isEmpty();
            assertThat(seen.group().charter()).isPresent();
        }
        assertThat(groups.group(dawn, group).orElseThrow().entries())
                .as("a seat at the table alone opens no group")
                .isEmpty();
    }

    @Test
    void without_a_family_view_only_a_named_override_launches_it_and_everybody_reads_who_and_why() {
        done(groups.hear(facilitator, group, Side.EDUCATION, "heads", "Fine by us", UUID.randomUUID()));
        assertThat(groups.hear(facilitator, group, Side.EDUCATION, "heads", "Again", UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(GroupWords.WHY_HEARD));
        assertThat(groups.launch(facilitator, group, charter(), Optional.empty(), UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(GroupWords.WHY_NO_FAMILY_VIEW));
        done(groups.launch(facilitator, group, charter(), Optional.of("September is near"), UUID.randomUUID()));
        Group launched = groups.group(Viewer.service(Purpose.PUBLIC, TODAY), group)
                .orElseThrow()
                .group();
        assertThat(launched.withoutFamilies().orElseThrow().why()).isEqualTo("September is near");
        assertThat(launched.withoutFamilies().orElseThrow().name()).isNotBlank();
    }

    @Test
    void with_a_family_view_no_override_is_kept_even_if_one_was_typed() {
        done(groups.hear(facilitator, group, Side.YOUNG_PERSON, "the group", "Ask us first", UUID.randomUUID()));
        done(groups.launch(facilitator, group, charter(), Optional.of("not needed"), UUID.randomUUID()));
        assertThat(groups.group(facilitator, group).orElseThrow().group().withoutFamilies())
                .isEmpty();
    }

    @Test
    void a_consultation_is_not_closed_with_a_comment_unanswered_nor_before_its_day() {
        launch();
        UUID draft = done(drafting.draft(facilitator, group, "Sheet", "One page", "first", UUID.randomUUID()));
        assertThat(drafting.consult(facilitator, group, draft, TODAY.plusDays(4), UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(GroupWords.WHY_TOO_SHORT));
        done(drafting.consult(facilitator, group, draft, TODAY.plusDays(10), UUID.randomUUID()));
        Viewer teacher = on(
                TODAY,
                made.staff(
                        Role.TEACHER,
                        made.agency(Sector.EDUCATION, room.cast().area().id())));
        UUID first = done(drafting.say(teacher, group, draft, Side.EDUCATION, "Too long", UUID.randomUUID()));
        UUID named =
                done(drafting.say(teacher, group, draft, Side.EDUCATION, "Canary names a child", UUID.randomUUID()));
        assertThat(drafting.comments(Viewer.service(Purpose.PUBLIC, TODAY), draft))
                .as("not before its reply")
                .isEmpty();
        assertThat(drafting.comments(teacher, draft)).hasSize(2);
        assertNotThere(drafting.reply(
                teacher, group, draft, first, new Comment.Reply("x", false, false, TODAY), UUID.randomUUID()));
        assertThat(drafting.close(facilitator, group, draft, UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(GroupWords.WHY_STILL_TIME));
        LocalDate after = TODAY.plusDays(11);
        done(drafting.reply(
                room.facilitator(after),
                group,
                draft,
                first,
                new Comment.Reply("Cut to one page", true, false, after),
                UUID.randomUUID()));
        assertThat(drafting.close(room.facilitator(after), group, draft, UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(GroupWords.WHY_UNANSWERED));
        assertThat(groups.end(room.facilitator(after), group, Group.How.DONE, "x", UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(GroupWords.WHY_STILL_CONSULTING));
        done(drafting.reply(
                room.facilitator(after),
                group,
                draft,
                named,
                new Comment.Reply("Thank you", false, true, after),
                UUID.randomUUID()));
        done(drafting.close(room.facilitator(after), group, draft, UUID.randomUUID()));
        List<Comment> everybodys = drafting.comments(Viewer.service(Purpose.PUBLIC, after), draft);
        assertThat(everybodys).hasSize(2).allMatch(c -> c.reply().isPresent());
        assertThat(everybodys.toString()).contains("Too long").doesNotContain("Canary");
    }

    @Test
    void a_protocol_follows_a_closed_consultation_is_adopted_by_two_and_declined_by_one_each_once() {
        launch();
        assertThat(publish(facilitator)).isEqualTo(new Answer.Refused<UUID>(GroupWords.WHY_NOT_CONSULTED));
        LocalDate after = consulted();
        UUID protocol = done(publish(room.facilitator(after)));
        Viewer dawnThen = room.representative(after);
        done(protocols.decide(
                dawnThen, protocol, room.parent(), Choice.Decided.ADOPT, "We asked for it", UUID.randomUUID()));
        assertNotThere(protocols.decide(
                dawnThen, protocol, room.council(), Choice.Decided.ADOPT, "not mine", UUID.randomUUID()));
        done(protocols.decide(
                room.facilitator(after), protocol, room.council(), Choice.Decided.ADAPT, "By June", UUID.randomUUID()));
        done(protocols.decide(
                room.facilitator(after),
                protocol,
                room.youth(),
                Choice.Decided.DECLINE,
                "Nobody asked",
                UUID.randomUUID()));
        assertThat(protocols.decide(
                        dawnThen, protocol, room.parent(), Choice.Decided.DECLINE, "after all", UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(GroupWords.WHY_DECIDED));
        Protocol seen = protocols
                .protocol(Viewer.service(Purpose.PUBLIC, after), protocol)
                .orElseThrow();
        assertThat(seen.adoptions())
                .extracting(Protocol.Adoption::decided, Protocol.Adoption::conveyed)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Choice.Decided.ADOPT, false),
                        org.assertj.core.groups.Tuple.tuple(Choice.Decided.ADAPT, true),
                        org.assertj.core.groups.Tuple.tuple(Choice.Decided.DECLINE, true));
        Protocol.Look look = new Protocol.Look(after, "Nobody uses it", "Ask why", after.plusYears(2));
        assertThat(protocols.look(room.facilitator(after), protocol, look, UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(GroupWords.WHY_LOOK_NOT_DUE));
        LocalDate later = after.plusMonths(6);
        assertNotThere(protocols.look(room.representative(later), protocol, look, UUID.randomUUID()));
        done(protocols.look(
                room.facilitator(later),
                protocol,
                new Protocol.Look(later, "Nine schools use it", "Ask the others", later.plusMonths(6)),
                UUID.randomUUID()));
        assertThat(protocols.protocol(dawn, protocol).orElseThrow().nextLook()).isEqualTo(later.plusMonths(6));
    }

    /** A draft that people were asked about, with nothing said. */
    private LocalDate consulted() {
        UUID draft = done(drafting.draft(facilitator, group, "Sheet", "One page", "first", UUID.randomUUID()));
        done(drafting.consult(facilitator, group, draft, TODAY.plusDays(5), UUID.randomUUID()));
        LocalDate after = TODAY.plusDays(6);
        done(drafting.close(room.facilitator(after), group, draft, UUID.randomUUID()));
        return after;
    }

    private Answer<UUID> publish(Viewer viewer) {
        return protocols.publish(
                viewer,
                new Protocol(
                        UUID.randomUUID(),
                        group,
                        room.cast().partnership(),
                        1,
                        "Sheet",
                        "One page",
                        "Shorter",
                        "OGL 3.0",
                        room.council(),
                        "Told at the heads’ meeting",
                        viewer.today(),
                        viewer.today().plusMonths(6),
                        List.of(),
                        List.of()),
                UUID.randomUUID());
    }
}
