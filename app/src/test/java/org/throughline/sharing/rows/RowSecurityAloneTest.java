package org.throughline.sharing.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.people.Agency;
import org.throughline.people.Area;
import org.throughline.people.ChildId;
import org.throughline.people.Families;
import org.throughline.people.Person;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Acting;
import org.throughline.sharing.CourtOrder;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Records;
import org.throughline.sharing.Rights;
import org.throughline.sharing.Viewer;
import org.throughline.storage.Connections;

/**
 * With the Java checks not involved at all, row-level security alone gives nothing across children, areas and seats, for
 * every statement of the product (Z-2); and the twin: those with a right get their rows.
 */
@ThroughlineTest
class RowSecurityAloneTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 6);

    /** Filled by the front doors, or not about a child. */
    private static final Predicate<String> NOT_PLANTED_BY_HAND = table -> table.matches(
            "people\\.(person|child|child_link|seat|account|account_person|relationship|involvement|residence)"
                    + "|sharing\\.(entitlement|access_.*)|web\\.session.*");

    /** The public record of a partnership, how it is made and what it decides; what themes are called and levels mean. */
    private static final Predicate<String> OPEN_TO_ALL = table -> table.matches(
            "evidence\\.(theme_name|scheme_level|found_by|found_label|tried|offered|term)|partnership\\."
                    + "(partnership|local_condition|way_agreed|intention|place|goal|measure|measured|wave|invited|priority|choice|action|look_back|offer"
                    + "|series|meeting|agenda_item|paper|decision|decision_option|decision_view|decision_changed_by|decision_look_back|task"
                    + "|task_group|group_from|group_looked_back|group_heard|group_member|reply|protocol|adoption|protocol_look|protocol_origin|signup|product_owner|interest|difficulty|own_meaning|effect|effect_found"
                    + "|consult|consult_seat|consult_printed|consult_answer|consult_reply|region_member|hours_said|money_in|shared_thing|booking"
                    + "|service_change|change_asked|change_decided|made_together|made_heard|induction_step|paid_work|course|course_side|course_later|skill_wanted|trial|trial_arm|trial_amendment|trial_end|trial_result|given_year)");

    /** They read seats and areas for the partnership and for made-up children: no right makes a child stand in them. */
    private static final Set<String> SHOWS_NO_CHILD = Set.of(
            "DesignStore.HELD",
            "ThanksStore.THANKED",
            "ConcernStore.WAITING_MINE",
            "DifficultyStore.WAITING_MINE",
            "ConsultStore.WAITING",
            "ConsultStore.ASKED_MINE",
            "ConsultStore.REPLY_MINE",
            "CircleStore.WAITS_FOR",
            "HandoverStore.UNHEARD_MINE",
            "ShareStore.MAY_ANSWER_AS",
            "DesignStore.MINE",
            "DesignStore.WHERE_I_SIT",
            "WaveStore.READABLE",
            "ObservedStore.DAYS_OF_ADVICE",
            "DoneHereStore.GAVE_ADVICE",
            "NetworkStore.LATELY",
            "MadeUpPlaces.STAFF_OF_AREA",
            // the views of partnerships and syntheses are over tables that know no child (NoChildHereTest)
            "GroupStore.MINE",
            "ReadinessStore.FACILITATES",
            "ReadinessStore.SPEAKS_FOR",
            "SkillStore.IS_MEMBER",
            "SettledStore.STUDIES",
            "SettledStore.STUDY_REPORTS",
            "ReferenceStore.TO_SCREEN",
            "WaitingStore.WAITING",
            "RemovalStore.SOME",
            "RemovalStore.HOW_MANY",
            "RemovalStore.OF_THESE",
            "RemovalStore.KINDS",
            "DecidedStore.HOW_MANY",
            "DecidedStore.RESTS",
            "StudyStore.TOLD",
            "TeamStore.EVER_SCREENED");

    /** Writing that asks nothing of the child: a line that says "I looked" is refused to nobody. */
    private static final Set<String> ANYBODY_MAY = Set.of(
            "AccessLogStore.AWAIT_PLACE",
            "AccessLogStore.ADD_ENTRY",
            // "this is what I did", "somebody is to hear it" and "this is to be done": read by services alone
            "OutboxStore.ADD_EVENT",
            "OutboxStore.ADD_DELIVERY",
            "JobStore.ADD_JOB");

    /** Reads that the planted child cannot always answer, each with its reason; every other must show it to somebody. */
    private static final Set<String> NOT_ALWAYS_SHOWN = Set.of(
            // ask with one key of ours (a hash, a login, a day, a version) that the planted row does not have
            "InvitationStore.BY_HASH",
            "InvitationStore.WAITING",
            "PeopleStore.ACCOUNT_BY_LOGIN",
            "ContributionStore.IS_REPLACED",
            "DutyStore.ADVICE_OF_SEAT",
            "ProductStore.MINE",
            // tell seats of an agency, of which the planted child is none
            "SeatStore.SEATS_OF_AGENCY",
            "SeatStore.STAFF_SEATS",
            "SeatStore.OTHER_LEADS_OF_BANK",
            // a page of all children, all chains or all waiting: who stands on it depends on what else was made before
            "SeatStore.SOME_OF_THE_CHILDREN",
            "AccessLogStore.CHAINS",
            // tells what may be seen of a child, never who it is
            "SharingStore.TIERS_OF_CHILD",
            // empty as soon as the sequencer has done its work, and when nothing is wrong
            "AccessLogStore.UNPLACED",
            "AccessLogStore.WAITING",
            "AuditStore.CHAINS_THAT_DIFFER",
            "AuditStore.WAITING_NOW",
            "TreeStore.LEAVES");

    @Autowired
    MadeUp made;

    @Autowired
    Acting acting;

    @Autowired
    Rights rights;

    @Autowired
    Records records;

    @Autowired
    Families families;

    @Autowired
    Connections connections;

    private Connection owner;
    private Connection app;
    private Schema schema;
    private Planted planted;
    private Asker asker;
    private Area area;
    private Agency council;
    private Agency school;
    private ChildId child;
    private Viewer mother;
    private Viewer childSeat;
    private Viewer senco;
    private Viewer officer;
    private Viewer socialWorker;
    private Viewer fatherUnderOrder;

    @BeforeEach
    void plant() throws SQLException {
        area = made.area();
        council = made.agency(Sector.COUNCIL, area.id());
        school = made.agency(Sector.EDUCATION, area.id());
        Agency care = made.agency(Sector.SOCIAL_CARE, area.id());
        senco = on(made.staff(Role.SENCO, school));
        officer = on(made.staff(Role.SEND_OFFICER, council, area.id()));
        socialWorker = on(made.staff(Role.SOCIAL_WORKER, care));
        child = made.child("CanaryGiven", LocalDate.of(2014, 3, 3), council);
        mother = on(made.parent("CanaryMother", child));
        fatherUnderOrder = on(made.parent("Tunde", child));
        made.involve(school, Role.SENCO, child);
        made.involve(care, Role.SOCIAL_WORKER, child);
        Person record = acting.as(
                Viewer.service(Purpose.RULES, TODAY),
                () -> families.recordsOf(child).getFirst());
        childSeat = on(made.seated(record, Role.CHILD, Optional.empty(), List.of()));
        acting.doAs(made.setUp(), () -> rights.record(order(record, fatherUnderOrder)));
        records.open(senco, child, "page", () -> 1);
        records.open(mother, child, "page", () -> 1);

        owner = connections.asOwner();
        owner.setAutoCommit(false);
        app = connections.asApp();
        app.setAutoCommit(false);
        schema = Schema.of(owner);
        planted = new Planted(owner, schema, known(record));
        planted.secret(child);
        planted.secret(record.id());
        planted.secret(mother.person());
        planted.secret(mother.seat());
        planted.secret(mother.account());
        placesInTheLog().forEach(planted::secret);
        planted.secret("CanaryGiven");
        planted.secret("CanaryMother");
        Set<String> tables = new TreeSet<>();
        schema.tables().values().stream()
                .filter(Schema.Table::secured)
                .map(Schema.Table::name)
                .filter(NOT_PLANTED_BY_HAND.negate())
                .forEach(tables::add);
        Set<String> open = new TreeSet<>(tables);
        open.removeIf(OPEN_TO_ALL.negate());
        tables.removeAll(open);
        planted.plantInTheOpen(open);
        planted.plant(tables);
        owner.commit();
        asker = new Asker(app, owner, schema, planted);
    }

    @AfterEach
    void close() throws SQLException {
        app.close();
        owner.close();
    }

    @Test
    void no_statement_gives_a_stranger_anything_and_the_right_people_get_theirs() throws SQLException {
        ChildId own = made.child("Other", LocalDate.of(2015, 1, 1), council);
        made.involve(school, Role.SENCO, own);
        Area elsewhere = made.area();
        Agency otherCouncil = made.agency(Sector.COUNCIL, elsewhere.id());
        Map<String, Viewer> wrong = new LinkedHashMap<>();
        wrong.put("another parent at the same school", on(made.parent("Somebody", own)));
        wrong.put("the father under an order", fatherUnderOrder);
        wrong.put("another area's officer", on(made.staff(Role.SEND_OFFICER, otherCouncil, elsewhere.id())));
        wrong.put("another school's SENCO", on(made.staff(Role.SENCO, made.agency(Sector.EDUCATION, area.id()))));
        wrong.put("a teacher of the same school", on(made.staff(Role.TEACHER, school)));
        Map<String, Viewer> right = new LinkedHashMap<>();
        right.put("mother", mother);
        right.put("child", childSeat);
        right.put("SENCO", senco);
        right.put("officer", officer);
        right.put("social worker", socialWorker);
        for (Purpose purpose : List.of(Purpose.RULES, Purpose.SET_UP, Purpose.SIGN_IN, Purpose.SEQUENCER)) {
            right.put(purpose.name(), Viewer.service(purpose, TODAY));
        }

        List<String> leaks = new ArrayList<>();
        List<String> notShown = new ArrayList<>();
        int asked = 0;
        for (Statement statement : Statement.all()) {
            for (var viewer : wrong.entrySet()) {
                Asker.Heard heard = asker.ask(statement, viewer.getValue());
                if (!heard.nothing() && !ANYBODY_MAY.contains(statement.name())) {
                    leaks.add(statement.name() + " told " + viewer.getKey() + ": " + heard);
                }
            }
            if (statement.reads() && schema.aboutChildren(statement) && !SHOWS_NO_CHILD.contains(statement.name())) {
                asked++;
                boolean somebody = false;
                for (Viewer viewer : right.values()) {
                    Asker.Heard heard = asker.ask(statement, viewer);
                    somebody |= !heard.secrets().isEmpty() || heard.saidYes();
                }
                if (!somebody) {
                    notShown.add(statement.name());
                }
            }
        }
        System.out.printf(
                "Row security alone: %d statements read, of %d the right people got the planted child; not shown: %s; not planted: %s%n",
                asked, asked - notShown.size(), notShown, planted.notPlanted());
        assertThat(leaks).isEmpty();
        assertThat(notShown).as("reads that no right viewer could show to work").isSubsetOf(NOT_ALWAYS_SHOWN);
    }

    @Test
    void a_senco_who_is_also_a_parent_never_gets_the_union() throws SQLException {
        ChildId own = made.child("OwnChildOfTheSenco", LocalDate.of(2015, 1, 1), council);
        Person person = acting.as(
                Viewer.service(Purpose.SIGN_IN, TODAY),
                () -> person(senco.person().value()));
        Viewer asParent = on(made.seated(person, Role.PARENT, Optional.empty(), List.of()));
        made.relate(person.id(), own, true, true);
        Planted ownChild = new Planted(owner, Schema.of(owner), Map.of());
        ownChild.secret(own);
        ownChild.secret(made.recordOf(own));
        ownChild.secret("OwnChildOfTheSenco");
        Asker aboutOwn = new Asker(app, owner, Schema.of(owner), ownChild);

        List<String> leaks = new ArrayList<>();
        boolean sencoSaw = false;
        boolean parentSaw = false;
        for (Statement statement : Statement.all()) {
            if (!statement.reads()) {
                continue;
            }
            Asker.Heard pupil = asker.ask(statement, asParent);
            Asker.Heard home = aboutOwn.ask(statement, senco);
            if (!pupil.nothing()) {
                leaks.add(statement.name() + " told the parent of the pupil: " + pupil);
            }
            if (!home.nothing()) {
                leaks.add(statement.name() + " told the SENCO of her own child: " + home);
            }
            sencoSaw |= !asker.ask(statement, senco).secrets().isEmpty();
            parentSaw |= !aboutOwn.ask(statement, asParent).secrets().isEmpty();
        }
        assertThat(leaks).isEmpty();
        assertThat(sencoSaw).isTrue();
        assertThat(parentSaw).isTrue();
    }

    /** A refusal tells nothing: the same for what is hidden and for what does not exist (trap 9). */
    @Test
    void a_refused_row_does_not_tell_whether_what_it_names_exists() throws SQLException {
        ChildId own = made.child("OwnChild", LocalDate.of(2015, 1, 1), council);
        Viewer stranger = on(made.parent("Somebody", own));
        Map<String, UUID> ownIds =
                known(acting.as(made.setUp(), () -> person(made.recordOf(own).value())));
        ownIds.put("child_id", own.value());
        ownIds.put("account_id", stranger.account().value());
        ownIds.replaceAll(
                (name, id) -> name.endsWith("seat_id") ? stranger.seat().value() : id);
        ownIds.replaceAll((name, id) ->
                id.equals(mother.person().value()) ? stranger.person().value() : id);
        Planted ownChild = new Planted(owner, schema, ownIds);
        ownChild.plant(new TreeSet<>(planted.rows().keySet()));
        Map<String, Object> replacing = new LinkedHashMap<>(planted.rows().get("child.contribution"));
        replacing.put("replaces", replacing.put("id", UUID.randomUUID()));
        planted.insert(owner, "child.contribution", replacing);
        owner.commit();

        List<String> tells = new ArrayList<>();
        int compared = 0;
        for (var table : ownChild.rows().entrySet()) {
            for (var column : schema.table(table.getKey()).columns().entrySet()) {
                Map<String, Object> hidden = planted.rows().get(table.getKey());
                if (!column.getValue().equals("uuid")
                        || hidden == null
                        || column.getKey().equals("id")) {
                    continue;
                }
                Object named = column.getKey().equals("replaces") ? hidden.get("id") : hidden.get(column.getKey());
                if (named == null) {
                    continue;
                }
                compared++;
                String ofHidden = refusal(stranger, ownChild, table.getKey(), column.getKey(), named);
                String ofNothing = refusal(stranger, ownChild, table.getKey(), column.getKey(), UUID.randomUUID());
                boolean shared = Set.of("area_id", "agency_id", "controller_id", "council_id")
                                .contains(column.getKey())
                        || column.getKey().endsWith("seat_id");
                if (!shared && !ofHidden.equals(ofNothing)) {
                    tells.add("%s.%s: %s for hidden, %s for nothing"
                            .formatted(table.getKey(), column.getKey(), ofHidden, ofNothing));
                }
            }
        }
        assertThat(tells).isEmpty();
        assertThat(compared).isGreaterThan(10);
    }

    private String refusal(Viewer viewer, Planted ownChild, String table, String column, Object value)
            throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>(ownChild.rows().get(table));
        row.computeIfPresent("id", (_, _) -> UUID.randomUUID());
        row.put(column, value);
        asker.become(viewer);
        try {
            planted.insert(app, table, row);
            return "written";
        } catch (SQLException e) {
            return String.valueOf(e.getSQLState());
        } finally {
            app.rollback();
        }
    }

    @Test
    void no_service_of_ours_opens_what_people_told_or_what_became_of_it() throws SQLException {
        List<String> leaks = new ArrayList<>();
        for (Purpose purpose : List.of(Purpose.RULES, Purpose.SET_UP, Purpose.SIGN_IN, Purpose.SEQUENCER)) {
            asker.become(Viewer.service(purpose, TODAY));
            for (String table : List.of(
                    "child.contribution",
                    "child.content",
                    "child.asking",
                    "journey.process",
                    "journey.fact",
                    "journey.duty")) {
                String count = Schema.rows(app, "SELECT count(*) FROM " + table).getFirst()[0];
                if (!count.equals("0")) {
                    leaks.add(purpose + " reads " + table);
                }
            }
            app.rollback();
        }
        assertThat(leaks).isEmpty();
    }

    /** The chains of this child, as soon as the sequencer has placed its two looks. */
    private List<String> placesInTheLog() throws SQLException {
        for (int i = 0; i < 300; i++) {
            List<String> chains =
                    Schema.rows(owner, "SELECT id FROM sharing.access_chain WHERE child_id = '" + child + "'").stream()
                            .map(row -> row[0])
                            .toList();
            if (chains.size() == 2) {
                return chains;
            }
            owner.rollback();
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("The sequencer has not placed anything");
    }

    private Map<String, UUID> known(Person record) {
        UUID seat = senco.seat().value();
        UUID adult = mother.person().value();
        Map<String, UUID> known = new LinkedHashMap<>();
        known.put("area_id", area.id().value());
        known.put("child_id", child.value());
        known.put("person_id", record.id().value());
        known.put("child_person_id", record.id().value());
        known.put("account_id", mother.account().value());
        known.put("agency_id", school.id().value());
        known.put("controller_id", council.id().value());
        known.put("council_id", council.id().value());
        for (String name : List.of(
                "seat_id", "by_seat_id", "asked_by_seat_id", "asked_seat_id", "made_by_seat_id", "given_by_seat_id")) {
            known.put(name, seat);
        }
        for (String name : List.of(
                "given_by_person",
                "contributor_person_id",
                "asked_by_person_id",
                "adult_person_id",
                "named_by_person_id")) {
            known.put(name, adult);
        }
        known.put("work.draft.seat_id", mother.seat().value());
        known.put("supporter_person_id", socialWorker.person().value());
        known.put("against_person_id", socialWorker.person().value());
        return known;
    }

    private static CourtOrder order(Person record, Viewer against) {
        return new CourtOrder(
                UUID.randomUUID(),
                record.id(),
                against.person(),
                CourtOrder.Kind.NON_MOLESTATION,
                true,
                "order seen",
                MadeUp.LONG_AGO,
                Optional.empty());
    }

    @Autowired
    org.throughline.people.People people;

    private Person person(UUID id) {
        return people.person(new org.throughline.people.PersonId(id)).orElseThrow();
    }

    private static Viewer on(Viewer v) {
        return new Viewer(v.account(), v.person(), v.seat(), v.role(), v.agency(), v.purpose(), TODAY);
    }
}
