package org.throughline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.people.Role;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** Feedback, answers, new versions, looking again, corrections and withdrawal: who may not comes before who may. */
@ThroughlineTest
@Import(AtTheBank.class)
class LooksInRoundsTest {
    @Autowired
    AtTheBank at;

    @Autowired
    Bank bank;

    @Autowired
    Appraisals appraisals;

    @Autowired
    EvidenceStore store;

    @Autowired
    ThemeStore themes;

    @Autowired
    AppraisalStore appraisalStore;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Schemes schemes;

    @Autowired
    MadeUp made;

    private AtTheBank.Cast cast;
    private EvidenceId id;

    @BeforeEach
    void aRecordIsSentIn() {
        cast = at.cast();
        id = bank.give(cast.author(), AtTheBank.content("A trial"));
    }

    @Test
    void the_database_publishes_nothing_that_two_have_not_looked_at() {
        at.askBoth(cast, id);
        at.write(cast.expert(), id, Advice.ASSURE);
        EvidenceRecord record = bank.find(cast.lead(), id).orElseThrow();
        assertThatThrownBy(() -> acting.doAs(
                        cast.lead(),
                        () -> store.change(record.published(cast.lead().today()))))
                .rootCause()
                .hasMessageContaining("two people");
    }

    @Test
    void the_database_lets_nobody_pass_for_another_giver() {
        EvidenceRecord record = bank.find(cast.lead(), id).orElseThrow();
        EvidenceRecord disguised = new EvidenceRecord(
                record.id(),
                record.status(),
                cast.expert().seat(),
                cast.expert().person(),
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                record.versions(),
                List.of());
        assertThatThrownBy(() -> acting.doAs(
                        cast.lead(),
                        () -> appraisalStore.ask(
                                disguised, cast.author().seat(), cast.author().person(), true, Instant.EPOCH)))
                .rootCause()
                .hasMessageContaining("foreign key");
    }

    @Test
    void a_second_seat_of_whoever_gave_it_is_no_other_person() {
        Viewer otherHat = made.seated(
                new org.throughline.people.Person(
                        cast.author().person(),
                        Optional.empty(),
                        "A",
                        "B",
                        Optional.empty(),
                        Optional.empty(),
                        "en",
                        Optional.empty(),
                        false),
                Role.RESEARCHER,
                Optional.of(cast.university().id()),
                List.of());
        assertThat(appraisals.ask(cast.lead(), id, otherHat.seat(), true))
                .isEqualTo(new Answer.Refused<>(WhyNot.GAVE_IT_THEMSELVES));
    }

    @Test
    void only_whoever_gave_it_answers_a_reviewer_and_the_other_reviewer_does_not_read_it() {
        at.askBoth(cast, id);
        at.write(cast.expert(), id, Advice.REVISE);
        at.write(cast.parent(), id, Advice.ASSURE);
        for (Viewer wrong : List.of(cast.expert(), cast.parent(), cast.lead())) {
            assertThat(appraisals.reply(wrong, id, 1, cast.expert().seat(), "Mine."))
                    .isInstanceOf(Answer.NotThere.class);
        }
        assertThatThrownBy(() -> acting.doAs(
                        cast.lead(),
                        () -> appraisalStore.reply(
                                appraisals.of(cast.lead(), id).getFirst(),
                                "As if by the author.",
                                cast.lead().seat(),
                                Instant.EPOCH)))
                .as("the database refuses it too")
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(appraisals.reply(cast.author(), id, 1, cast.expert().seat(), "We have added it."))
                .isInstanceOf(Answer.Done.class);
        assertThat(appraisals.reply(cast.author(), id, 1, cast.expert().seat(), "Again."))
                .isEqualTo(new Answer.Refused<>(WhyNot.ALREADY_ANSWERED));
        assertThat(appraisals.of(cast.expert(), id))
                .singleElement()
                .satisfies(a -> assertThat(a.reply()).contains("We have added it."));
        assertThat(appraisals.of(cast.parent(), id))
                .singleElement()
                .satisfies(a -> assertThat(a.reply()).isEmpty());
    }

    @Test
    void changes_that_a_reviewer_asked_for_come_before_publishing() {
        at.askBoth(cast, id);
        at.write(cast.expert(), id, Advice.REVISE);
        at.write(cast.parent(), id, Advice.ASSURE);
        assertThat(appraisals.decide(cast.lead(), id, Advice.ASSURE))
                .isEqualTo(new Answer.Refused<>(WhyNot.CHANGES_FIRST));
        appraisals.decide(cast.lead(), id, Advice.REVISE);
        assertThat(status()).isEqualTo(Status.REVISIONS);
        assertThat(bank.change(cast.author(), id, AtTheBank.content("A trial"), "Nothing really."))
                .isEqualTo(new Answer.Refused<>(WhyNot.NOTHING_CHANGED));
        bank.change(cast.author(), id, AtTheBank.content("A trial, with who is missing"), "Says who is missing.");
        assertThat(status()).isEqualTo(Status.IN_REVIEW);
        assertThat(appraisals.decide(cast.lead(), id, Advice.ASSURE)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void a_returned_record_comes_back_with_a_new_version_and_the_same_two_look_again() {
        at.askBoth(cast, id);
        at.write(cast.expert(), id, Advice.RETURN);
        at.write(cast.parent(), id, Advice.ASSURE);
        appraisals.decide(cast.lead(), id, Advice.RETURN);
        assertThat(appraisals.askAgain(cast.lead(), id))
                .as("nothing new to look at")
                .isEqualTo(new Answer.Refused<>(WhyNot.NOT_NOW));
        bank.change(cast.author(), id, AtTheBank.content("A better trial"), "Begun afresh.");
        assertThat(appraisals.decide(cast.lead(), id, Advice.ASSURE))
                .isEqualTo(new Answer.Refused<>(WhyNot.REVIEWER_SAID_NO));
        assertThat(appraisals.askAgain(cast.author(), id)).isInstanceOf(Answer.NotThere.class);
        assertThat(appraisals.askAgain(cast.lead(), id)).isInstanceOf(Answer.Done.class);
        assertThat(appraisals.askedOf(cast.expert()))
                .singleElement()
                .satisfies(a -> assertThat(a.version()).isEqualTo(2));
        assertThat(appraisals.decide(cast.lead(), id, Advice.ASSURE))
                .as("what was written in the round before counts for nothing")
                .isEqualTo(new Answer.Refused<>(WhyNot.TWO_REVIEWERS_NEEDED));
        at.write(cast.expert(), id, Advice.ASSURE);
        at.write(cast.parent(), id, Advice.ASSURE);
        assertThat(appraisals.decide(cast.lead(), id, Advice.ASSURE)).isInstanceOf(Answer.Done.class);
        assertThat(appraisals.of(cast.author(), id)).as("all feedback stays").hasSize(4);
    }

    @Test
    void what_is_due_is_listed_and_published_for_three_more_years_only_after_two_looked_again() {
        EvidenceId old = at.published(cast, AtTheBank.content("An old trial"));
        Viewer later = made.staff(Role.EVIDENCE_LEAD, cast.university());
        Viewer inThreeYears = new Viewer(
                later.account(),
                later.person(),
                later.seat(),
                later.role(),
                later.agency(),
                later.purpose(),
                later.today().plusYears(3));
        assertThat(bank.dueWithin(cast.lead(), 6))
                .extracting(EvidenceRecord::id)
                .doesNotContain(old);
        assertThat(bank.dueWithin(inThreeYears, 0))
                .extracting(EvidenceRecord::id)
                .contains(old);
        assertThat(bank.published(old).orElseThrow().dueForAnotherLook(inThreeYears.today()))
                .isTrue();
        assertThat(appraisals.decide(inThreeYears, old, Advice.RETURN))
                .isEqualTo(new Answer.Refused<>(WhyNot.WITHDRAW_INSTEAD));
        assertThat(appraisals.askAgain(inThreeYears, old)).isInstanceOf(Answer.Done.class);
        assertThat(appraisals.decide(inThreeYears, old, Advice.ASSURE))
                .isEqualTo(new Answer.Refused<>(WhyNot.TWO_REVIEWERS_NEEDED));
        assertThat(bank.published(old)).as("it stays published meanwhile").isPresent();
        at.write(cast.expert(), old, Advice.ASSURE);
        at.write(cast.parent(), old, Advice.ASSURE);
        assertThat(appraisals.decide(inThreeYears, old, Advice.ASSURE)).isInstanceOf(Answer.Done.class);
        EvidenceRecord again = bank.published(old).orElseThrow();
        assertThat(again.reviewAgainOn()).contains(inThreeYears.today().plusYears(3));
        assertThat(again.publishedOn())
                .as("in the bank since then")
                .contains(cast.lead().today());
    }

    @Test
    void a_correction_and_a_withdrawal_say_why_and_every_version_stays() {
        EvidenceId out = at.published(cast, AtTheBank.content("A trial"));
        bank.change(
                cast.lead(), out, AtTheBank.content("A trial of 12"), "It said 21 and was 12.", Version.Kind.CORRECTED);
        assertThat(bank.withdraw(cast.author(), out, "Mine.")).isInstanceOf(Answer.NotThere.class);
        assertThat(bank.withdraw(cast.lead(), out, "The data were made up.")).isInstanceOf(Answer.Done.class);
        EvidenceRecord record = bank.published(out).orElseThrow();
        assertThat(record.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(record.versions())
                .extracting(Version::kind)
                .containsExactly(Version.Kind.REVISED, Version.Kind.CORRECTED, Version.Kind.WITHDRAWN);
        assertThat(record.newest().whatChanged()).isEqualTo("The data were made up.");
        assertThat(record.version(1).orElseThrow().content().title()).isEqualTo("A trial");
    }

    @Test
    void two_people_set_different_labels_on_one_axis_and_both_stand() {
        at.askBoth(cast, id);
        Viewer stranger = made.staff(Role.RESEARCHER, cast.university());
        assertThat(bank.label(stranger, id, label("Robust", "Somebody"))).isInstanceOf(Answer.NotThere.class);
        assertThat(bank.label(cast.author(), id, label("Robust", "The author"))).isInstanceOf(Answer.NotThere.class);
        assertThatThrownBy(() -> acting.doAs(
                        cast.author(),
                        () -> store.addLabel(
                                id,
                                1,
                                label("Robust", "The author"),
                                cast.author().seat(),
                                Instant.EPOCH)))
                .rootCause()
                .hasMessageContaining("row-level security");
        bank.label(cast.expert(), id, label("Promising", "A methodologist"));
        bank.label(cast.parent(), id, label("Emerging", "A parent carer"));
        assertThat(bank.find(cast.lead(), id).orElseThrow().labels(Axis.STRENGTH))
                .extracting(Label::setter, Label::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("A methodologist", "Promising"),
                        org.assertj.core.groups.Tuple.tuple("A parent carer", "Emerging"));
    }

    @Test
    void the_database_lets_nobody_speak_for_an_area_that_their_seat_does_not_serve() {
        EvidenceId out = at.published(cast, AtTheBank.content("A trial"));
        Viewer officer = at.officer(made.area());
        assertThatThrownBy(() -> acting.doAs(
                        officer,
                        () -> jdbc.sql("""
                                INSERT INTO evidence.adoption (id, record_id, recommendation, area_id, area_name, decision, reason, conditions, decided_on, by_seat_id, at)
                                VALUES (gen_random_uuid(), :record, '', :area, 'Elsewhere', 'ADOPT', 'Why not', '', current_date, :seat, now())
                                """)
                                .param("record", out.value())
                                .param("area", made.area().id().value())
                                .param("seat", officer.seat().value())
                                .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void a_label_names_a_level_of_its_scheme_and_a_scheme_once_drawn_up_is_never_changed() {
        String name = "Our panel, definitions " + java.util.UUID.randomUUID();
        Scheme scheme = new Scheme(
                name,
                Axis.STRENGTH,
                List.of(new Scheme.Level("Weak", "Told by one."), new Scheme.Level("Firm", "Told by many.")));
        assertThat(schemes.drawUp(cast.author(), scheme)).isInstanceOf(Answer.NotThere.class);
        assertThat(schemes.drawUp(cast.lead(), scheme)).isInstanceOf(Answer.Done.class);
        assertThat(schemes.drawUp(
                        cast.lead(),
                        new Scheme(name, Axis.STRENGTH, List.of(new Scheme.Level("Firm", "Something else.")))))
                .isEqualTo(new Answer.Refused<>(WhyNot.SCHEME_IS_THERE));
        assertThat(bank.label(cast.lead(), id, ours(name, "Robust")))
                .isEqualTo(new Answer.Refused<>(WhyNot.NOT_A_LEVEL));
        assertThat(bank.label(cast.lead(), id, ours(name, "Firm"))).isInstanceOf(Answer.Done.class);
        EvidenceId weak = bank.give(cast.author(), AtTheBank.content("Weak"));
        bank.label(cast.lead(), weak, ours(name, "Weak"));
        EvidenceId none = bank.give(cast.author(), AtTheBank.content("Not labelled"));
        assertThat(FoundSlowly.sorted(
                        java.util.stream.Stream.of(none, id, weak)
                                .map(r -> bank.find(cast.lead(), r).orElseThrow())
                                .toList(),
                        Axis.STRENGTH,
                        name,
                        schemes.all(cast.lead())))
                .as("in the order of the levels and not of the alphabet")
                .extracting(EvidenceRecord::id)
                .containsExactly(weak, id, none);
    }

    @Test
    void the_database_lets_only_the_bank_name_themes_and_schemes() {
        assertThatThrownBy(() -> acting.doAs(
                        cast.author(),
                        () -> themes.add(new Theme(
                                java.util.UUID.randomUUID(),
                                1,
                                "Mine",
                                cast.author().today()))))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(bank.name(cast.author(), java.util.UUID.randomUUID(), "Mine"))
                .isInstanceOf(Answer.NotThere.class);
    }

    private static Label ours(String scheme, String value) {
        return new Label(
                Axis.STRENGTH,
                value,
                Optional.empty(),
                scheme,
                "The panel",
                "As we read it.",
                "",
                "none",
                java.time.LocalDate.of(2026, 11, 26));
    }

    private static Label label(String value, String setter) {
        return new Label(
                Axis.STRENGTH,
                value,
                Optional.empty(),
                "This bank",
                setter,
                "As I read it.",
                "",
                "none",
                java.time.LocalDate.of(2026, 11, 26));
    }

    private Status status() {
        return bank.find(cast.lead(), id).orElseThrow().status();
    }
}
