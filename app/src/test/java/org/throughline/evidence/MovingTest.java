package org.throughline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.throughline.MadeUp;
import org.throughline.OnARealDatabase;
import org.throughline.ThroughlineTest;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Viewer;
import org.throughline.web.App;

/** A whole bank leaves one installation and comes into another, and a hostile file comes into none. */
@ThroughlineTest
@Import(AtTheBank.class)
class MovingTest {
    @Autowired
    AtTheBank at;

    @Autowired
    Bank bank;

    @Autowired
    Moving moving;

    @Autowired
    AdoptionReports adoptions;

    @Autowired
    MadeUp made;

    @Test
    void a_bank_taken_in_by_an_empty_installation_and_written_out_again_is_the_same_file() {
        AtTheBank.Cast cast = at.cast();
        bank.name(cast.lead(), UUID.randomUUID(), "Leadership, “quoted”");
        EvidenceId id = at.published(cast, AtTheBank.content("A trial"));
        at.published(cast, AtTheBank.content("مثال, 例, a name in other letters"));
        bank.change(cast.lead(), id, AtTheBank.content("A trial of 12"), "It was 12.", Version.Kind.CORRECTED);
        EvidenceId gone = at.published(cast, AtTheBank.content("Withdrawn"));
        bank.withdraw(cast.lead(), gone, "Wrong throughout.");
        EvidenceId earlier = at.published(cast, AtTheBank.content("Of 2024"));
        bank.supersede(cast.lead(), earlier, id, "The trial is newer.");
        at.published(cast, AtTheBank.ofRelease("A review", 1, Optional.empty()));
        bank.give(cast.author(), AtTheBank.content("Not published, and so not in the file"));
        for (Decision decision : Decision.values()) {
            Viewer officer = at.officer(made.area());
            Answer<UUID> told = adoptions.report(
                    officer,
                    id,
                    new AdoptionReports.Report(
                            "R1",
                            adoptions.areasOf(officer).getFirst().id(),
                            decision,
                            "Because of " + decision,
                            "rural"));
            adoptions.tell(officer, id, ((Answer.Done<UUID>) told).what(), Direction.NO_DIFFERENCE, "Nothing changed.");
        }
        String first = AtTheBank.file(moving);
        assertThat(first)
                .doesNotContain("Not published")
                .contains("\"meantFor\" : [ \"PARTNERSHIP\" ]", "\"settings\" : [")
                .contains("\"standsOn\" : {", "An invented index", "Not about it", "a young person");
        try (ConfigurableApplicationContext empty = new SpringApplicationBuilder(App.class)
                .web(WebApplicationType.SERVLET)
                .initializers(context -> new OnARealDatabase()
                        .initialize((org.springframework.context.support.GenericApplicationContext) context))
                .run("--server.port=0")) {
            MadeUp there = empty.getBean(MadeUp.class);
            Viewer lead = there.staff(
                    Role.EVIDENCE_LEAD, there.agency(Sector.OTHER, there.area().id()));
            Moving itsMoving = empty.getBean(Moving.class);
            assertThat(itsMoving.takeIn(lead, AtTheBank.of(first))).isInstanceOf(Moving.Taken.In.class);
            assertThat(AtTheBank.file(itsMoving)).isEqualTo(first);
            assertThat(itsMoving.takeIn(lead, AtTheBank.of(first)))
                    .as("a second time changes nothing")
                    .isInstanceOfSatisfying(
                            Moving.Taken.In.class,
                            in -> assertThat(in.records()).isEmpty());
            assertThat(AtTheBank.file(itsMoving)).isEqualTo(first);
            EvidenceRecord taken = empty.getBean(Bank.class).published(id).orElseThrow();
            assertThat(taken.takenInOn()).isPresent();
            assertThat(empty.getBean(Bank.class)
                            .published(earlier)
                            .orElseThrow()
                            .supersededBy())
                    .hasValue(id);
        }
    }

    @Test
    void a_record_written_before_there_were_such_labels_is_taken_in_and_states_none() {
        AtTheBank.Cast cast = at.cast();
        EvidenceId id = at.published(cast, AtTheBank.content("Of the time before"));
        String before = EvidenceFile.of(bank.published(id).orElseThrow())
                .json()
                .replaceAll(",\\s*\"((meantFor|settings)\" : \\[[^]]*]|dose\" : \"[^\"]*\")", "");
        assertThat(before).doesNotContain("meantFor", "settings", "dose");
        Moving.Taken taken = moving.takeIn(cast.lead(), AtTheBank.of(before));
        EvidenceId in = ((Moving.Taken.In) taken).records().getFirst();
        EvidenceRecord there = bank.published(in).orElseThrow();
        assertThat(there.content().about().meantFor()).isEmpty();
        assertThat(EvidenceFile.of(there).json().replace(in.toString(), id.toString()))
                .isEqualTo(before);
    }

    @Test
    void a_file_whose_flow_does_not_add_up_is_refused() {
        AtTheBank.Cast cast = at.cast();
        EvidenceId id = at.published(cast, AtTheBank.ofRelease("A review", 1, Optional.empty()));
        String one = EvidenceFile.of(bank.published(id).orElseThrow()).json();
        assertThat(refused(cast, one.replace("\"IDENTIFIED\" : 12", "\"IDENTIFIED\" : 13")))
                .isEqualTo(WhyNot.BROKEN_RULE);
    }

    @Test
    void a_record_of_a_later_release_takes_the_place_of_the_earlier_one_when_two_have_looked_and_not_before() {
        AtTheBank.Cast cast = at.cast();
        EvidenceId earlier = at.published(cast, AtTheBank.ofRelease("A review", 1, Optional.empty()));
        EvidenceId other = at.published(cast, AtTheBank.content("Of no release"));
        bank.give(cast.author(), AtTheBank.ofRelease("A review", 2, Optional.of(earlier)));
        assertThat(bank.published(earlier).orElseThrow().status()).isEqualTo(Status.QUALITY_ASSURED);
        EvidenceId later = at.published(cast, AtTheBank.ofRelease("A review", 2, Optional.of(earlier)));
        EvidenceRecord was = bank.published(earlier).orElseThrow();
        assertThat(was.status()).isEqualTo(Status.SUPERSEDED);
        assertThat(was.supersededBy()).hasValue(later);
        assertThat(was.newest().whatChanged()).contains("later release, 2");
        at.published(cast, AtTheBank.ofRelease("A review", 3, Optional.of(other)));
        assertThat(bank.published(other).orElseThrow().status())
                .as("of another synthesis, or none")
                .isEqualTo(Status.QUALITY_ASSURED);
    }

    @Test
    void a_hostile_file_is_refused_with_the_place_and_takes_nothing_in() {
        AtTheBank.Cast cast = at.cast();
        EvidenceId id = at.published(cast, AtTheBank.content("A trial"));
        String whole = AtTheBank.file(moving);
        String one = EvidenceFile.of(bank.published(id).orElseThrow()).json();
        assertThat(moving.takeIn(cast.author(), AtTheBank.of(whole))).isInstanceOf(Moving.Taken.NotThere.class);
        assertThat(refused(cast, "[".repeat(100_000))).isIn(WhyNot.TOO_LARGE, WhyNot.NOT_READABLE);
        assertThat(refused(cast, "{\"format\": \"throughline evidence bank 9\"}"))
                .isEqualTo(WhyNot.OTHER_FORMAT);
        assertThat(refused(cast, one.replace("\"A trial\"", "null"))).isEqualTo(WhyNot.BROKEN_RULE);
        assertThat(refused(cast, one.replace("\"number\" : 1", "\"number\" : 7")))
                .isEqualTo(WhyNot.BROKEN_RULE);
        assertThat(refused(cast, one.replace("QUALITY_ASSURED", "SENT_IN"))).isEqualTo(WhyNot.BROKEN_RULE);
        assertThat(refused(cast, one.replace("\"A trial\"", "\"A \\u0000 trial\"")))
                .isEqualTo(WhyNot.NOT_READABLE);
        assertThat(refused(cast, one.replace("\"labels\" : [ ]", "\"labels\" : [ ], \"score\" : 5")))
                .isEqualTo(WhyNot.BROKEN_RULE);
        assertThat(refused(cast, one.replaceAll("\"at\" : \"20\\d\\d", "\"at\" : \"9999")))
                .isEqualTo(WhyNot.BROKEN_RULE);
        assertThat(refused(cast, one + "{}")).isIn(WhyNot.NOT_READABLE, WhyNot.BROKEN_RULE);
        assertThat(moving.takeIn(cast.lead(), AtTheBank.of(one.replace("\"A trial\"", "null"))))
                .isInstanceOfSatisfying(
                        Moving.Taken.Refused.class,
                        r -> assertThat(r.where()).contains("record").contains("content"));
        assertThat(AtTheBank.file(moving)).as("nothing came in").isEqualTo(whole);
    }

    @Test
    void a_version_written_before_there_were_ingredients_and_pictures_still_opens() {
        String older = """
                {"title":"T","oneLiner":"L","kind":"STUDY",
                 "source":{"authors":"","publisher":"","year":"","stage":"","address":"","licence":"CC0","attribution":"","language":"en"},
                 "summary":{"plain":"P","easyRead":["E"]},
                 "setting":{"jurisdiction":"","population":"","agencies":"","conditions":"","transferability":"","whoIsMissing":"","limits":"","harms":"","howToStart":""},
                 "facts":[],"effects":[{"intervention":"I","sectors":[],"outcome":"O","level":"CHILD","direction":"BETTER","why":""}],
                 "findings":[],"recommendations":[{"key":"R1","words":"W","forWhom":"","findings":[],"conditions":""}],
                 "exemplars":[{"title":"X","words":"Y"}],"glossary":[],"flow":null}""";
        EvidenceContent read = new tools.jackson.databind.json.JsonMapper().readValue(older, EvidenceContent.class);
        assertThat(read.about()).isEqualTo(About.NOT_TOLD);
        assertThat(read.summary().lines())
                .extracting(EvidenceContent.Summary.EasyLine::picture)
                .containsExactly("");
        assertThat(read.recommendations().getFirst().ingredients()).isEqualTo(List.of());
        assertThat(read.exemplars().getFirst().contact()).isEmpty();
        assertThat(read.effects().getFirst().forWhom()).isEmpty();
    }

    @Test
    void each_rule_of_the_whole_file_is_refused_where_it_is_broken() {
        AtTheBank.Cast cast = at.cast();
        EvidenceId first = at.published(cast, AtTheBank.content("First"));
        String whole = AtTheBank.file(moving);
        String record =
                BankJson.write(EvidenceFile.RecordOf.of(bank.published(first).orElseThrow(), List.of()));
        String none = "{\"format\": \"throughline evidence bank 1\", \"themes\": [], \"schemes\": [], \"records\": [";
        assertThat(where(cast, none + record + "," + record + "]}")).isEqualTo("records[1].id");
        assertThat(where(cast, none + record + ", null]}")).isEqualTo("records[1]");
        assertThat(where(cast, none + record + ", " + record.replace("QUALITY_ASSURED", "NO_SUCH") + "]}"))
                .isEqualTo("records[1].status");
        assertThat(where(cast, none + record.replace("\"First\"", "\"half \\ud83d\"") + "]}"))
                .startsWith("records[0]")
                .contains("line ");
        assertThat(where(cast, none + record)).contains("line ");
        assertThat(where(cast, none + "]} {}")).contains("line ");
        assertThat(where(cast, none + "], \"score\": []}")).isEqualTo("score");
        assertThat(where(cast, "{\"format\": \"throughline evidence bank 1\", \"records\": []}"))
                .isEqualTo("themes, schemes");
        assertThat(where(cast, "{\"records\": [], \"format\": \"throughline evidence bank 1\"}"))
                .isEqualTo("format");
        assertThat(moving.takeIn(
                        cast.lead(),
                        Moving.Source.ofBytes(
                                () -> new java.io.ByteArrayInputStream(new byte[] {'{', '"', (byte) 0xc3, '"', '}'}))))
                .isInstanceOfSatisfying(
                        Moving.Taken.Refused.class, r -> assertThat(r.why()).isEqualTo(WhyNot.NOT_READABLE));
        assertThat(AtTheBank.file(moving)).isEqualTo(whole);
    }

    /** A file may be long, but no piece of it; what comes before the long piece is not kept either. */
    @Test
    void a_piece_that_never_ends_is_refused_before_it_fills_the_memory() {
        AtTheBank.Cast cast = at.cast();
        java.io.Reader endless = new java.io.Reader() {
            private final String begins =
                    "{\"format\": \"throughline evidence bank 1\", \"themes\": [], \"schemes\": [], \"records\": [{\"labels\": [";
            private int at;

            @Override
            public int read(char[] into, int from, int length) {
                for (int i = 0; i < length; i++) {
                    into[from + i] = at < begins.length() ? begins.charAt(at++) : ' ';
                }
                return length;
            }

            @Override
            public void close() {}
        };
        assertThat(moving.takeIn(cast.lead(), () -> endless))
                .isEqualTo(new Moving.Taken.Refused(WhyNot.TOO_LARGE, "records[0]"));
    }

    private String where(AtTheBank.Cast cast, String file) {
        Moving.Taken taken = moving.takeIn(cast.lead(), AtTheBank.of(file));
        assertThat(taken).isInstanceOf(Moving.Taken.Refused.class);
        return ((Moving.Taken.Refused) taken).where();
    }

    private WhyNot refused(AtTheBank.Cast cast, String file) {
        Moving.Taken taken = moving.takeIn(cast.lead(), AtTheBank.of(file));
        assertThat(taken).isInstanceOf(Moving.Taken.Refused.class);
        return ((Moving.Taken.Refused) taken).why();
    }
}
