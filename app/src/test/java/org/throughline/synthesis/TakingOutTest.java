package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.ThroughlineTest;
import org.throughline.child.AtABrowser;
import org.throughline.references.Input;
import org.throughline.references.Reference;
import org.throughline.references.ReferenceFiles;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.TakingOut.Which;

/** Records go along to a reference manager or a table: who may not comes before who may. */
@ThroughlineTest
class TakingOutTest {
    @Autowired
    SmallReview small;

    @Autowired
    BegunReview begun;

    @Autowired
    TakingOut out;

    @Autowired
    Deduplicating deduplicating;

    @Autowired
    WebApplicationContext application;

    private SmallReview.Team team;

    @BeforeEach
    void begin() {
        team = begun.begin();
    }

    @Test
    void nobody_outside_the_team_takes_records_out_and_no_file_tells_how_somebody_votes() {
        begun.takeInTwin(team, 12, 2, 4);
        String page = "/synthesis/" + team.id() + "/records";
        String file = page + "/file?which=EACH_ONCE&format=CSV";
        for (String path : List.of(page, file)) {
            assertThat(new AtABrowser(application, team.stranger()).open(path).status())
                    .isEqualTo(404);
        }
        String before = new AtABrowser(application, team.ben()).open(file).html();
        for (int i = 0; i < 4; i++) {
            begun.decide(team, team.ada(), Stage.TITLE_ABSTRACT, Verdict.INCLUDE, "");
        }
        for (Viewer anybody : List.of(team.ben(), team.lead(), team.ada())) {
            assertThat(new AtABrowser(application, anybody).open(file).html())
                    .as("as before anybody had voted")
                    .isEqualTo(before);
        }
        assertThat(new AtABrowser(application, team.ben())
                        .open(page + "/file?which=EVERYTHING&format=RIS")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void each_file_is_read_again_with_every_record_where_it_has_come_to_and_who_gave_it() {
        team = small.team();
        small.takeIn(team, small.search(team, "First Index", 3), "a.ris", SmallReview.file("=Alpha", "Beta", "Gamma"));
        small.takeIn(team, small.search(team, "Second Index", 1), "b.ris", SmallReview.file("Delta"));
        small.bothScreen(team, Stage.TITLE_ABSTRACT, title -> !title.equals("Delta"));
        small.haveAndRead(team, title -> !title.equals("Gamma"));

        Map<Which, Integer> howMany = out.howMany(team.lead(), team.id());
        assertThat(howMany)
                .containsEntry(Which.INCLUDED, 2)
                .containsEntry(Which.LEFT_OUT_IN_FULL, 1)
                .containsEntry(Which.LEFT_OUT_BY_TITLE, 1)
                .containsEntry(Which.NOT_SCREENED, 0)
                .containsEntry(Which.EACH_ONCE, 4)
                .containsEntry(Which.AS_THEY_CAME, 4);
        for (String format : List.of("RIS", "ENDNOTE_XML", "BIBTEX")) {
            assertThat(read(Which.EACH_ONCE, format))
                    .as(format)
                    .extracting(r -> r.title().orElse(""))
                    .containsExactlyInAnyOrder("=Alpha", "Beta", "Gamma", "Delta");
        }
        Reference gamma = read(Which.LEFT_OUT_IN_FULL, "RIS").getFirst();
        assertThat(gamma.contents().notes()).anyMatch(note -> note.contains("No data"));
        assertThat(gamma.contents().notes()).contains("Found in: First Index");
        assertThat(gamma.container()).contains("A journal");
        assertThat(new AtABrowser(application, team.lead())
                        .open(file(Which.INCLUDED, "CSV"))
                        .html())
                .as("no formula for a spreadsheet")
                .contains("'=Alpha")
                .doesNotContain("Gamma");
    }

    @Test
    void a_publication_goes_out_once_with_every_source_that_gave_it_and_its_duplicates_only_where_asked_for() {
        begun.takeInTwin(team, 60, 3, 10);
        deduplicating.run(team.lead(), team.id());
        List<TakenOut> once = all(out.records(team.lead(), team.id(), Which.EACH_ONCE));
        List<TakenOut> all = all(out.records(team.lead(), team.id(), Which.AS_THEY_CAME));
        assertThat(all).hasSize(60);
        assertThat(once.size()).isLessThan(60);
        assertThat(once).anyMatch(r -> r.foundIn().size() > 1);
        Set<Object> kept = once.stream().map(r -> r.held().id()).collect(Collectors.toSet());
        assertThat(all)
                .filteredOn(r -> r.stands() == Standing.DUPLICATE)
                .hasSize(60 - once.size())
                .noneMatch(r -> kept.contains(r.held().id()));
    }

    @Test
    void what_records_say_is_read_a_few_hundred_at_a_time_in_their_order_and_what_is_gone_meanwhile_is_left_out() {
        List<Records.Going> going = IntStream.range(0, 1_203)
                .mapToObj(i -> new Records.Going(new UUID(0, i), Standing.INCLUDED, "", List.of("First Index")))
                .toList();
        List<Integer> read = new ArrayList<>();
        List<TakenOut> taken = all(new Records(going, ids -> {
            read.add(ids.size());
            return ids.reversed().stream()
                    .filter(id -> id.getLeastSignificantBits() != 700)
                    .map(TakingOutTest::held)
                    .toList();
        }));
        assertThat(read).containsExactly(500, 500, 203);
        assertThat(taken)
                .extracting(r -> (int) r.held().id().getLeastSignificantBits())
                .containsExactlyElementsOf(
                        IntStream.range(0, 1_203).filter(i -> i != 700).boxed().toList());
    }

    private static Held held(UUID id) {
        return new Held(id, "First Index", "JOUR", "Alpha", "", "", "", "", "", "", "", "", "", "", "", "", "");
    }

    private static List<TakenOut> all(Records records) {
        List<TakenOut> all = new ArrayList<>();
        try {
            records.each(all::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private String file(Which which, String format) {
        return "/synthesis/" + team.id() + "/records/file?which=" + which + "&format=" + format;
    }

    private List<Reference> read(Which which, String format) {
        byte[] bytes = new AtABrowser(application, team.lead())
                .open(file(which, format))
                .html()
                .getBytes(StandardCharsets.UTF_8);
        return new ReferenceFiles().readAll(Input.of("out", bytes)).references();
    }
}
