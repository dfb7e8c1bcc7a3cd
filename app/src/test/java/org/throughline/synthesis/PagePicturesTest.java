package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.ThroughlineTest;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.pictures.PagePictures;
import org.throughline.synthesis.pictures.PagePictures.Drawing;

/** Pages of a report as pictures. Who may not see one comes before who may. */
@ThroughlineTest
class PagePicturesTest {
    @Autowired
    SmallReview review;

    @Autowired
    FullTexts fullTexts;

    @Autowired
    ReportFiles files;

    @Autowired
    Readings readings;

    @Autowired
    Coding coding;

    @Autowired
    PagePictures pictures;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient jdbc;

    private SmallReview.Team team;
    private UUID report;

    @BeforeEach
    void one_report_with_its_pdf() {
        team = review.team();
        review.takeIn(team, review.search(team, "A", 1), "a.ris", SmallReview.file("The chair"));
        review.bothScreen(team, Stage.TITLE_ABSTRACT, _ -> true);
        report = fullTexts.sought(team.lead(), team.id()).getFirst().held().id();
        byte[] pdf = TwinPdf.of(List.of(
                List.of("The chair", "We asked where they sat. “I had a chair.” They waited."),
                List.of("“Nobody had a question for me.” Then it was over.")));
        files.take(team.lead(), team.id(), List.of(new ReportFiles.Sent("chair.pdf", pdf)));
        UUID file = files.files(team.lead(), team.id()).getFirst().id();
        files.place(team.lead(), team.id(), file, java.util.Optional.of(report));
    }

    private void bothRead() {
        review.bothScreen(team, Stage.FULL_TEXT, _ -> true);
    }

    private List<String> chosen(Viewer viewer, int page) {
        return pictures.page(viewer, team.id(), report, page).orElseThrow().lines().stream()
                .map(l -> l.line().words())
                .toList();
    }

    @Test
    void nobody_outside_the_team_sees_a_page_and_the_database_keeps_none_for_them() {
        bothRead();
        assertThat(pictures.page(team.stranger(), team.id(), report, 1)).isEmpty();
        assertThat(pictures.page(team.lead(), team.id(), report, 1)).isPresent();
        assertThat(pictures.picture(team.stranger(), team.id(), report, 1)).isEmpty();
        assertThat(pictures.page(team.lead(), review.team().id(), report, 1))
                .as("by way of another synthesis")
                .isEmpty();
        String all = "SELECT count(*) FROM synthesis.report_picture WHERE synthesis_id = :id";
        assertThat(acting.as(
                        team.stranger(),
                        () -> jdbc.sql(all)
                                .param("id", team.id().value())
                                .query(Integer.class)
                                .single()))
                .isZero();
        UUID file = files.files(team.lead(), team.id()).getFirst().id();
        assertThatThrownBy(() -> acting.doAs(
                        team.stranger(),
                        () -> jdbc.sql("""
                                INSERT INTO synthesis.report_picture
                                VALUES (:id, :file, 2, 'image/png', 1, 1, '', '{}', '', now())
                                """)
                                .param("id", team.id().value())
                                .param("file", file)
                                .update()))
                .as("a picture of their own")
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void whoever_is_of_the_team_sees_each_page_with_its_sentences_where_they_stand() {
        bothRead();
        PagePictures.OnePage first =
                pictures.page(team.ben(), team.id(), report, 1).orElseThrow();
        assertThat(first.drawing()).isInstanceOf(Drawing.Drawn.class);
        assertThat(first.of()).isEqualTo(2);
        assertThat(first.lines()).allSatisfy(line -> assertThat(line.rows()).isNotEmpty());
        assertThat(chosen(team.ben(), 2)).containsExactly("“Nobody had a question for me.”", "Then it was over.");
        assertThat(pictures.picture(team.ben(), team.id(), report, 1)
                        .orElseThrow()
                        .contentType())
                .isEqualTo("image/png");
        assertThat(pictures.page(team.ben(), team.id(), report, 3)).isEmpty();
        assertThat(pictures.page(team.ben(), team.id(), report, 0)).isEmpty();
    }

    @Test
    void what_is_chosen_on_a_page_is_kept_with_its_page_and_words() {
        bothRead();
        int line = pictures.page(team.ada(), team.id(), report, 2)
                .orElseThrow()
                .lines()
                .getFirst()
                .line()
                .number();
        assertThat(readings.read(
                        team.ada(),
                        team.id(),
                        report,
                        new Readings.Read(new TreeSet<>(List.of(line)), "not asked", "a girl of 15", "")))
                .isInstanceOf(Answer.Done.class);
        Extract extract = coding.extracts(team.ben(), team.id()).getFirst();
        assertThat(extract.page()).isEqualTo("2");
        assertThat(extract.words()).isEqualTo("“Nobody had a question for me.”");
    }

    @Test
    void words_that_somebody_copied_in_have_no_picture() {
        fullTexts.tell(team.lead(), team.id(), new Report(report, true, "open access", "Other words. Copied in."));
        bothRead();
        assertThat(readings.text(team.ada(), team.id(), report).orElseThrow().pdf())
                .isEmpty();
        assertThat(pictures.page(team.ada(), team.id(), report, 1)).isEmpty();
    }
}
