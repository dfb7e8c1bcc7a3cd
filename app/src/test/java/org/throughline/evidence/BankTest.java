package org.throughline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.people.Agency;
import org.throughline.people.Area;
import org.throughline.people.People;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** The evidence bank: who may not comes before who may. */
@ThroughlineTest
class BankTest {
    @Autowired
    MadeUp made;

    @Autowired
    People people;

    @Autowired
    Bank bank;

    @Autowired
    Appraisals appraisals;

    @Autowired
    AdoptionReports adoptions;

    @Autowired
    Moving moving;

    @Autowired
    Acting acting;

    @Autowired
    EvidenceStore store;

    private Area area;
    private Agency university;
    private Viewer lead;
    private Viewer author;
    private Viewer parent;
    private Viewer expert;

    @BeforeEach
    void people() {
        area = made.area();
        university = made.agency(Sector.OTHER, area.id());
        lead = made.staff(Role.EVIDENCE_LEAD, university);
        author = made.staff(Role.RESEARCHER, university);
        parent = made.staff(Role.RESEARCHER, university);
        expert = made.staff(Role.RESEARCHER, university);
    }

    @Test
    void what_is_on_its_way_is_seen_by_its_author_its_reviewers_and_the_lead_and_by_nobody_else() {
        EvidenceId id = bank.give(author, content("A trial"));
        Viewer colleague = made.staff(Role.RESEARCHER, university);
        assertThat(bank.published(id)).isEmpty();
        assertThat(bank.find(colleague, id)).isEmpty();
        assertThat(bank.find(parent, id)).isEmpty();
        appraisals.ask(lead, id, parent.seat(), true);
        assertThat(bank.find(parent, id)).isPresent();
        assertThat(bank.find(author, id)).isPresent();
        assertThat(bank.find(lead, id)).isPresent();
        assertThat(bank.change(colleague, id, content("Mine now"), "taken")).isInstanceOf(Answer.NotThere.class);
    }

    @Test
    void whoever_gave_a_record_cannot_review_it() {
        EvidenceId id = bank.give(author, content("A trial"));
        assertThat(appraisals.ask(lead, id, author.seat(), false))
                .isEqualTo(new Answer.Refused<>(WhyNot.GAVE_IT_THEMSELVES));
        assertThatThrownBy(() -> acting.doAs(lead, () -> new AppraisalAsk(store, this).insert(id)))
                .as("the database refuses it too")
                .hasMessageContaining("appraisal");
    }

    /** Asks the database directly, past the rule in Java. */
    private record AppraisalAsk(EvidenceStore records, BankTest test) {
        void insert(EvidenceId id) {
            EvidenceRecord record = records.find(id).orElseThrow();
            test.appraisalStore.ask(record, test.author.seat(), test.author.person(), true, java.time.Instant.EPOCH);
        }
    }

    @Autowired
    AppraisalStore appraisalStore;

    @Test
    void a_record_is_published_after_two_have_written_one_of_them_from_lived_experience() {
        EvidenceId id = bank.give(author, content("A trial"));
        appraisals.ask(lead, id, expert.seat(), false);
        assertThat(appraisals.decide(lead, id, Advice.ASSURE))
                .isEqualTo(new Answer.Refused<>(WhyNot.TWO_REVIEWERS_NEEDED));
        Viewer other = made.staff(Role.RESEARCHER, university);
        appraisals.ask(lead, id, other.seat(), false);
        write(expert, id, Advice.ASSURE);
        write(other, id, Advice.ASSURE);
        assertThat(appraisals.decide(lead, id, Advice.ASSURE))
                .isEqualTo(new Answer.Refused<>(WhyNot.LIVED_EXPERIENCE_NEEDED));
        appraisals.ask(lead, id, parent.seat(), true);
        write(parent, id, Advice.ASSURE);
        assertThat(appraisals.decide(author, id, Advice.ASSURE)).isInstanceOf(Answer.NotThere.class);
        assertThat(appraisals.decide(lead, id, Advice.ASSURE)).isInstanceOf(Answer.Done.class);
        EvidenceRecord record = bank.published(id).orElseThrow();
        assertThat(record.reviewAgainOn()).contains(lead.today().plusYears(3));
        assertThat(appraisals.of(author, id))
                .as("the author reads the feedback")
                .hasSize(3);
    }

    @Test
    void whoever_gave_a_record_does_not_decide_about_it_while_anybody_else_leads_the_bank() {
        Viewer colleague = made.staff(Role.EVIDENCE_LEAD, university);
        Viewer sameInAnotherSeat = made.seated(
                acting.as(made.setUp(), () -> people.person(lead.person())).orElseThrow(),
                Role.EVIDENCE_LEAD,
                Optional.of(university.id()),
                List.of());
        EvidenceId id = bank.give(lead, content("The lead's own"));
        appraisals.ask(lead, id, expert.seat(), false);
        appraisals.ask(lead, id, parent.seat(), true);
        write(expert, id, Advice.ASSURE);
        write(parent, id, Advice.ASSURE);
        for (Viewer own : List.of(lead, sameInAnotherSeat)) {
            for (Advice decision : Advice.values()) {
                assertThat(appraisals.decide(own, id, decision)).isEqualTo(new Answer.Refused<>(WhyNot.GIVER_DECIDES));
            }
        }
        assertThatThrownBy(() -> acting.doAs(
                        lead,
                        () -> appraisalStore.decided(
                                store.find(id).orElseThrow(),
                                Advice.ASSURE,
                                false,
                                lead.seat(),
                                java.time.Instant.EPOCH)))
                .as("the database does not let anybody hide that it was their own")
                .hasMessageContaining("decision");
        assertThat(bank.published(id)).isEmpty();
        assertThat(appraisals.decide(colleague, id, Advice.ASSURE)).isInstanceOf(Answer.Done.class);
        assertThat(appraisals.publishedByGiver(bank.anybody(), id)).isFalse();
    }

    @Test
    void where_nobody_else_leads_the_bank_the_giver_decides_and_everybody_can_read_that() {
        EvidenceId id = bank.give(lead, content("The only lead's own"));
        appraisals.ask(lead, id, expert.seat(), false);
        appraisals.ask(lead, id, parent.seat(), true);
        write(expert, id, Advice.ASSURE);
        write(parent, id, Advice.ASSURE);
        Viewer whenNobodyElseHeldASeat = new Viewer(
                lead.account(),
                lead.person(),
                lead.seat(),
                lead.role(),
                lead.agency(),
                lead.purpose(),
                MadeUp.LONG_AGO.minusYears(1));
        assertThat(appraisals.whoDecides(
                        whenNobodyElseHeldASeat, bank.find(lead, id).orElseThrow()))
                .isEqualTo(Appraisals.Decider.GIVER_ALONE);
        assertThat(appraisals.decide(whenNobodyElseHeldASeat, id, Advice.ASSURE))
                .isInstanceOf(Answer.Done.class);
        assertThat(appraisals.publishedByGiver(bank.anybody(), id)).isTrue();
    }

    @Test
    void an_appraisal_that_is_not_written_yet_is_nobody_elses_to_read() {
        EvidenceId id = bank.give(author, content("A trial"));
        appraisals.ask(lead, id, parent.seat(), true);
        appraisals.ask(lead, id, expert.seat(), false);
        assertThat(appraisals.of(author, id)).isEmpty();
        assertThat(appraisals.of(expert, id)).hasSize(1);
        assertThat(appraisals.write(author, id, new Appraisal.Written(Advice.ASSURE, "good", "none")))
                .isInstanceOf(Answer.NotThere.class);
    }

    @Test
    void a_level_without_a_rationale_is_refused() {
        assertThatThrownBy(() -> label(Axis.STRENGTH, "Robust", " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void labels_of_two_schemes_and_axes_stand_apart_and_no_export_adds_them_up() {
        EvidenceId id = published();
        bank.label(lead, id, label(Axis.STRENGTH, "Robust", "An appraised review."));
        bank.label(
                lead,
                id,
                new Label(
                        Axis.STRENGTH,
                        "Promising",
                        Optional.empty(),
                        "Other",
                        "Somebody",
                        "Because.",
                        "",
                        "",
                        lead.today()));
        bank.label(lead, id, label(Axis.BREADTH, "Emerging", "One area."));
        EvidenceRecord record = bank.published(id).orElseThrow();
        assertThat(record.labels(Axis.STRENGTH)).hasSize(2);
        assertThat(EvidenceFile.of(record).json()).doesNotContain("score", "rating", "overall");
        EvidenceId unlabelled = published();
        assertThat(FoundSlowly.sortedBy(
                        List.of(bank.published(unlabelled).orElseThrow(), record), Axis.STRENGTH, "This bank"))
                .extracting(EvidenceRecord::id)
                .containsExactly(id, unlabelled);
        assertThat(bank.label(author, id, label(Axis.BREADTH, "Robust", "Mine.")))
                .isInstanceOf(Answer.NotThere.class);
    }

    @Test
    void a_renamed_theme_leaves_the_name_that_a_label_was_given() {
        UUID theme = UUID.randomUUID();
        bank.name(lead, theme, "Leadership");
        EvidenceId id = published();
        bank.label(
                lead,
                id,
                new Label(
                        Axis.THEME,
                        "Leadership",
                        Optional.of(theme),
                        "This bank",
                        "The bank",
                        "About it.",
                        "",
                        "",
                        lead.today()));
        bank.name(lead, theme, "Leading together");
        assertThat(bank.published(id)
                        .orElseThrow()
                        .labels(Axis.THEME)
                        .getFirst()
                        .value())
                .isEqualTo("Leadership");
        assertThat(bank.themes())
                .filteredOn(t -> t.id().equals(theme))
                .singleElement()
                .satisfies(t -> {
                    assertThat(t.name()).isEqualTo("Leading together");
                    assertThat(t.edition()).isEqualTo(2);
                });
    }

    @Test
    void a_record_written_out_and_taken_in_again_is_the_same_record() {
        EvidenceId id = published();
        bank.label(lead, id, label(Axis.STRENGTH, "Robust", "An appraised review."));
        bank.change(lead, id, content("A trial, corrected"), "A figure was wrong.");
        EvidenceRecord record = bank.published(id).orElseThrow();
        String file = EvidenceFile.of(record).json();
        assertThat(moving.takeIn(author, AtTheBank.of(file))).isInstanceOf(Moving.Taken.NotThere.class);
        Moving.Taken taken = moving.takeIn(lead, AtTheBank.of(file));
        assertThat(taken).isInstanceOf(Moving.Taken.In.class);
        EvidenceId copy = ((Moving.Taken.In) taken).records().getFirst();
        String again = EvidenceFile.of(bank.published(copy).orElseThrow()).json();
        assertThat(again.replace(copy.toString(), id.toString())).isEqualTo(file);
        assertThat(moving.takeIn(lead, AtTheBank.of("{}")))
                .isEqualTo(new Moving.Taken.Refused(WhyNot.NOT_READABLE, "format"));
        assertThat(moving.takeIn(lead, AtTheBank.of("not json")))
                .isInstanceOfSatisfying(Moving.Taken.Refused.class, r -> {
                    assertThat(r.why()).isEqualTo(WhyNot.NOT_READABLE);
                    assertThat(r.where()).startsWith("line 1, column ");
                });
    }

    @Test
    void an_area_tells_in_its_own_name_only_what_it_adopts_adapts_or_declines() {
        EvidenceId id = published();
        Viewer officer = made.staff(Role.SEND_OFFICER, made.agency(Sector.COUNCIL, area.id()), area.id());
        Area elsewhere = made.area();
        assertThat(adoptions.report(
                        officer, id, new AdoptionReports.Report("", elsewhere.id(), Decision.ADOPT, "We like it.", "")))
                .isEqualTo(new Answer.Refused<>(WhyNot.NOT_THEIR_AREA));
        EvidenceId notYet = bank.give(author, content("A trial"));
        assertThat(adoptions.report(
                        officer, notYet, new AdoptionReports.Report("", area.id(), Decision.ADOPT, "We like it.", "")))
                .isInstanceOf(Answer.NotThere.class);
        Answer<UUID> declined = adoptions.report(
                officer,
                id,
                new AdoptionReports.Report("", area.id(), Decision.DECLINE, "We have no such team.", "rural"));
        assertThat(adoptions.tell(
                        officer, id, ((Answer.Done<UUID>) declined).what(), Direction.BETTER, "Others did it for us."))
                .as("of what was declined nothing can come")
                .isInstanceOf(Answer.NotThere.class);
        Answer<UUID> adapted = adoptions.report(
                officer, id, new AdoptionReports.Report("", area.id(), Decision.ADAPT, "With our own team.", "rural"));
        UUID adoption = ((Answer.Done<UUID>) adapted).what();
        assertThat(adoptions.tell(author, id, adoption, Direction.BETTER, "It went well."))
                .isEqualTo(new Answer.Refused<>(WhyNot.NOT_THEIR_AREA));
        adoptions.tell(officer, id, adoption, Direction.NO_DIFFERENCE, "Nothing changed.");
        assertThat(adoptions.of(bank.anybody(), id))
                .extracting(Adoption::decision)
                .containsExactlyInAnyOrder(Decision.DECLINE, Decision.ADAPT);
        assertThat(adoptions.of(bank.anybody(), id).stream()
                        .filter(a -> a.decision() == Decision.ADAPT)
                        .flatMap(a -> a.results().stream()))
                .singleElement()
                .satisfies(r -> assertThat(r.direction()).isEqualTo(Direction.NO_DIFFERENCE));
    }

    @Test
    void earlier_versions_stay_readable_with_what_changed() {
        EvidenceId id = published();
        bank.change(lead, id, content("A better title"), "The title said too much.");
        EvidenceRecord record = bank.published(id).orElseThrow();
        assertThat(record.versions()).extracting(v -> v.content().title()).containsExactly("A trial", "A better title");
        assertThat(record.newest().whatChanged()).isEqualTo("The title said too much.");
        assertThat(bank.change(author, id, content("Mine"), "after publishing")).isInstanceOf(Answer.NotThere.class);
    }

    private EvidenceId published() {
        EvidenceId id = bank.give(author, content("A trial"));
        appraisals.ask(lead, id, expert.seat(), false);
        appraisals.ask(lead, id, parent.seat(), true);
        write(expert, id, Advice.ASSURE);
        write(parent, id, Advice.ASSURE);
        appraisals.decide(lead, id, Advice.ASSURE);
        return id;
    }

    private void write(Viewer reviewer, EvidenceId id, Advice advice) {
        appraisals.write(reviewer, id, new Appraisal.Written(advice, "Clear. Say who is missing.", "none"));
    }

    private static Label label(Axis axis, String value, String why) {
        return new Label(
                axis,
                value,
                Optional.empty(),
                "This bank",
                "The bank",
                why,
                "AACODS",
                "none",
                LocalDate.of(2026, 11, 21));
    }

    private static EvidenceContent content(String title) {
        return new EvidenceContent(
                title,
                "One line.",
                Kind.STUDY,
                new EvidenceContent.Source("", "", "", "", "", "CC BY", "", "en"),
                new EvidenceContent.Summary("Plain.", List.of("Short.")),
                new EvidenceContent.Setting("", "", "", "", "", "", "", "", ""),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
