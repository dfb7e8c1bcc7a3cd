package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;
import org.throughline.evidence.Confidence;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** Several people read one text, line by line, and every reading stays. Who may not comes before who may. */
@ThroughlineTest
class ReadingsTest {
    private static final String WORDS =
            "We asked where they sat. “I had a chair.” They waited.\n\f“Nobody had a question for me.” Then it was over.";

    @Autowired
    SmallReview review;

    @Autowired
    Readings readings;

    @Autowired
    Coding coding;

    @Autowired
    Findings findings;

    @Autowired
    FullTexts fullTexts;

    @Autowired
    Releases releases;

    @Autowired
    ReaderStore store;

    @Autowired
    Acting acting;

    private SmallReview.Team team;
    private UUID report;

    @BeforeEach
    void one_report_with_its_words() {
        team = review.team();
        review.takeIn(team, review.search(team, "A", 1), "a.ris", SmallReview.file("The chair"));
        review.bothScreen(team, Stage.TITLE_ABSTRACT, _ -> true);
        report = fullTexts.sought(team.lead(), team.id()).getFirst().held().id();
        fullTexts.tell(team.lead(), team.id(), new Report(report, true, "open access", WORDS));
        review.bothScreen(team, Stage.FULL_TEXT, _ -> true);
    }

    @Test
    void who_does_not_code_marks_nothing_and_who_is_not_of_the_team_reads_nothing() {
        assertThat(read(team.ben(), "mine", 1)).isInstanceOf(Answer.NotThere.class);
        assertThat(read(team.stranger(), "mine", 1)).isInstanceOf(Answer.NotThere.class);
        UUID extract = SmallReview.done(read(team.ada(), "chair", 2));
        assertThat(readings.memo(team.ben(), team.id(), extract, Memo.Kind.THOUGHT, "hm"))
                .isInstanceOf(Answer.NotThere.class);
        assertThat(readings.sign(team.ben(), team.id(), Voice.FAMILY, "Ben")).isInstanceOf(Answer.NotThere.class);
        assertThat(readings.texts(team.stranger(), team.id())).isEmpty();
        assertThat(readings.readers(team.stranger(), team.id())).isEmpty();
        assertThat(readings.memos(team.stranger(), team.id())).isEmpty();
        assertThat(readings.differently(team.stranger(), team.id())).isEmpty();
        assertThatThrownBy(() -> acting.doAs(
                        team.ada(),
                        () -> store.add(team.id(), new Reader(team.tess().seat(), Mark.STAR, Voice.FAMILY, "not me"))))
                .as("signing in another's name")
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_line_is_a_sentence_as_it_stands_there_and_keeps_its_number_and_page() {
        List<ReadingText.Line> lines = readings.text(team.ada(), team.id(), report)
                .orElseThrow()
                .words()
                .lines();
        assertThat(lines)
                .extracting(ReadingText.Line::words)
                .containsExactly(
                        "We asked where they sat.",
                        "“I had a chair.”",
                        "They waited.",
                        "“Nobody had a question for me.”",
                        "Then it was over.");
        assertThat(lines).extracting(ReadingText.Line::page).containsExactly(1, 1, 1, 2, 2);
    }

    @Test
    void lines_that_follow_one_another_are_one_extract_with_its_pages_and_speaker() {
        read(team.ada(), "waiting", 3, 4, 1);
        assertThat(coding.extracts(team.lead(), team.id()))
                .extracting(Extract::words, Extract::page, Extract::speaker)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("We asked where they sat.", "1", "a girl of 15"),
                        org.assertj.core.groups.Tuple.tuple(
                                "They waited. “Nobody had a question for me.”", "1–2", "a girl of 15"));
        assertThat(read(team.ada(), "no such line", 77)).isInstanceOf(Answer.NotThere.class);
    }

    @Test
    void two_who_read_overlapping_words_differently_stand_side_by_side_and_in_the_finding_and_its_release() {
        read(team.tess(), "no part", 2);
        read(team.ada(), "not wanted", 2, 3);
        assertThat(coding.extracts(team.lead(), team.id())).hasSize(2);
        Passage passage = readings.differently(team.ben(), team.id()).getFirst();
        assertThat(passage.readings())
                .extracting(Passage.Reading::codes)
                .containsExactly(java.util.Set.of("no part"), java.util.Set.of("not wanted"));
        read(team.ada(), "waiting", 4);
        read(team.tess(), "waiting", 4);
        assertThat(readings.differently(team.ben(), team.id()))
                .as("who reads the same does not differ")
                .hasSize(1);

        UUID theme = SmallReview.done(coding.theme(team.tess(), team.id(), Theme.Kind.DESCRIPTIVE, "The room", ""));
        coding.place(team.tess(), team.id(), "no part", theme, "it is the room");
        coding.place(team.ada(), team.id(), "not wanted", theme, "the same moment");
        findings.add(team.lead(), team.id(), SmallReview.finding(theme, "A chair is no part.", Confidence.LOW));
        ReleaseContent now = releases.now(team.lead(), team.id()).orElseThrow();
        assertThat(now.findings().getFirst().extracts())
                .hasSize(2)
                .allSatisfy(e -> assertThat(now.extractsById()).containsKey(e));
    }

    @Test
    void the_same_words_marked_by_two_are_one_extract_with_both_readings() {
        UUID first = SmallReview.done(read(team.tess(), "no part", 2));
        assertThat(read(team.ada(), "not wanted", 2)).isEqualTo(new Answer.Done<>(first));
        assertThat(coding.extracts(team.lead(), team.id())).singleElement().satisfies(e -> {
            assertThat(e.codings()).hasSize(2);
            assertThat(e.readDifferently()).isTrue();
        });
        assertThat(releases.now(team.lead(), team.id())
                        .orElseThrow()
                        .extracts()
                        .getFirst()
                        .differently())
                .isTrue();
    }

    @Test
    void some_words_of_a_sentence_can_be_meant_alone_and_nothing_that_does_not_stand_there() {
        assertThat(only("no answer", "an answer for me", 4)).isInstanceOf(Answer.NotThere.class);
        assertThat(only("no answer", "a chair", 4)).as("of another sentence").isInstanceOf(Answer.NotThere.class);
        assertThat(only("no answer", "chair", 2, 4))
                .as("of sentences that do not follow one another")
                .isInstanceOf(Answer.NotThere.class);
        assertThat(coding.extracts(team.lead(), team.id())).isEmpty();
        SmallReview.done(only("nobody", "Nobody", 4));
        SmallReview.done(only("nobody", "a  question\nfor me", 4));
        SmallReview.done(only("nobody", "a question for me", 4));
        SmallReview.done(only("waiting", "They waited. “Nobody had a question for me.”", 3, 4));
        assertThat(coding.extracts(team.lead(), team.id()))
                .flatExtracting(Extract::codings)
                .extracting(Extract.Coding::code, Extract.Coding::only)
                .as("twice the same is once, and all the words are no part")
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("nobody", "Nobody"),
                        org.assertj.core.groups.Tuple.tuple("nobody", "a question for me"),
                        org.assertj.core.groups.Tuple.tuple("waiting", ""));
        assertThat(coding.extracts(team.lead(), team.id()).getFirst().words())
                .as("the sentence stands whole")
                .isEqualTo("“Nobody had a question for me.”");
    }

    private Answer<UUID> only(String code, String words, Integer... lines) {
        return readings.read(
                team.ada(),
                team.id(),
                report,
                new Readings.Read(new TreeSet<>(List.of(lines)), code, "a girl of 15", "", words));
    }

    @Test
    void everybody_has_a_mark_of_their_own_and_signs_in_their_own_voice() {
        read(team.ada(), "a", 1);
        read(team.tess(), "b", 1);
        readings.sign(team.ada(), team.id(), Voice.YOUNG_PERSON, "Ada, 17");
        List<Reader> readers = readings.readers(team.lead(), team.id());
        assertThat(readers).extracting(Reader::mark).doesNotHaveDuplicates();
        assertThat(readers).contains(new Reader(team.ada().seat(), Mark.CIRCLE, Voice.YOUNG_PERSON, "Ada, 17"));
    }

    @Test
    void a_code_that_moves_leaves_where_it_was_who_moved_it_and_why() {
        read(team.ada(), "asked before", 1);
        UUID room = SmallReview.done(coding.theme(team.ada(), team.id(), Theme.Kind.DESCRIPTIVE, "Room", ""));
        UUID before = SmallReview.done(coding.theme(team.ada(), team.id(), Theme.Kind.DESCRIPTIVE, "Before", ""));
        coding.place(team.ada(), team.id(), "asked before", room, "first thought");
        coding.place(team.tess(), team.id(), "asked before", before, "it happened before");
        List<Theme> themes = coding.themes(team.lead(), team.id());
        assertThat(themes.get(0).holds()).isEmpty();
        assertThat(themes.get(0).moves()).hasSize(1);
        assertThat(themes.get(1).holds()).containsExactly("asked before");
        assertThat(themes.get(1).moves()).singleElement().satisfies(m -> {
            assertThat(m.from()).isEqualTo(Optional.of(room));
            assertThat(m.by()).isEqualTo(team.tess().seat());
            assertThat(m.why()).isEqualTo("it happened before");
        });
        readings.memo(team.ada(), team.id(), before, Memo.Kind.THOUGHT, "not sure yet");
        assertThat(readings.memos(team.lead(), team.id()))
                .extracting(Memo::words)
                .containsExactly("not sure yet");
    }

    private Answer<UUID> read(Viewer who, String code, Integer... lines) {
        return readings.read(
                who, team.id(), report, new Readings.Read(new TreeSet<>(List.of(lines)), code, "a girl of 15", ""));
    }
}
