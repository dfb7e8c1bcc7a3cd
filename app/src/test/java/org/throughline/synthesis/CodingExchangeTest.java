package org.throughline.synthesis;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.qda.QdaAnswer;
import org.throughline.synthesis.qda.QdaProject;
import org.throughline.synthesis.qda.QdaReading;

/** Coding goes out to other programs and comes back as it was. Who may not comes before who may. */
@ThroughlineTest
class CodingExchangeTest {
    private static final String WORDS =
            "We asked where they sat. “I had a chair.” They waited.\n\f“Nobody had a question for me.” Then it was over.";
    private static final CodingExport.Wanted NAMED = new CodingExport.Wanted(true, true);

    @Autowired
    SmallReview review;

    @Autowired
    Readings readings;

    @Autowired
    Coding coding;

    @Autowired
    FullTexts fullTexts;

    @Autowired
    CodingExport out;

    @Autowired
    CodingImport in;

    @Autowired
    Codebook codebook;

    @Autowired
    Syntheses syntheses;

    @Autowired
    CodingStore store;

    @Autowired
    CodingFileStore files;

    @Autowired
    Acting acting;

    private SmallReview.Team team;

    @BeforeEach
    void one_report_read_by_two_and_another_read_elsewhere() {
        team = ready();
        UUID chair = report(team, "The chair");
        read(team.ada(), chair, "a chair is no part", "She says it drily.", 2);
        read(team.tess(), chair, "sitting", "", 2);
        read(team.tess(), chair, "waiting", "", 3, 4);
        UUID elsewhere = SmallReview.done(coding.extract(
                team.ada(), team.id(), report(team, "The letter"), "They wrote to us.", "a father", "12"));
        coding.code(team.ada(), team.id(), elsewhere, "waiting", "");
        UUID room = SmallReview.done(coding.theme(team.ada(), team.id(), Theme.Kind.DESCRIPTIVE, "The room", "Seats."));
        UUID heard = SmallReview.done(coding.theme(team.ada(), team.id(), Theme.Kind.ANALYTICAL, "Heard", ""));
        coding.place(team.ada(), team.id(), "sitting", room, "the room");
        coding.place(team.ada(), team.id(), room.toString(), heard, "half of it");
        readings.memo(team.tess(), team.id(), room, Memo.Kind.THOUGHT, "Whose room?");
        readings.memo(team.ada(), team.id(), elsewhere, Memo.Kind.WHAT_WE_DID, "Both stay.");
    }

    /** The same two reports belong to it; the words of one are here. */
    private SmallReview.Team ready() {
        SmallReview.Team fresh = review.team();
        review.takeIn(fresh, review.search(fresh, "A", 2), "a.ris", SmallReview.file("The chair", "The letter"));
        review.bothScreen(fresh, Stage.TITLE_ABSTRACT, _ -> true);
        fullTexts
                .sought(fresh.lead(), fresh.id())
                .forEach(s -> fullTexts.tell(
                        fresh.lead(),
                        fresh.id(),
                        new Report(
                                s.held().id(),
                                true,
                                "open access",
                                s.held().title().equals("The chair") ? WORDS : "")));
        review.bothScreen(fresh, Stage.FULL_TEXT, _ -> true);
        return fresh;
    }

    private UUID report(SmallReview.Team of, String title) {
        return fullTexts.included(of.lead(), of.id()).stream()
                .filter(h -> h.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void read(Viewer who, UUID report, String code, String memo, Integer... lines) {
        SmallReview.done(readings.read(
                who, team.id(), report, new Readings.Read(new TreeSet<>(List.of(lines)), code, "a girl of 15", memo)));
    }

    private byte[] exported() {
        return out.project(team.lead(), team.id(), NAMED).orElseThrow();
    }

    private static UUID kept(CodingImport.Looked looked) {
        assertThat(looked).isInstanceOf(CodingImport.Looked.Kept.class);
        return ((CodingImport.Looked.Kept) looked).file();
    }

    private static QdaProject told(byte[] bytes) {
        return ((QdaAnswer.Read) QdaReading.read(bytes)).project();
    }

    /** Every reading: the report, the lines or the words, the page, who speaks, the code, and the memo. */
    private Set<List<String>> readingsOf(SmallReview.Team of, Viewer who) {
        Map<UUID, String> titles = fullTexts.included(who, of.id()).stream().collect(toMap(Held::id, Held::title));
        return coding.extracts(who, of.id()).stream()
                .flatMap(e -> e.codings().stream()
                        .map(c -> List.of(
                                titles.get(e.reference()),
                                e.span().map(Object::toString).orElse("no lines"),
                                e.words(),
                                e.page(),
                                e.speaker(),
                                c.code(),
                                c.memo())))
                .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void nobody_outside_the_team_takes_coding_out_and_nobody_who_does_not_code_brings_any() {
        assertThat(out.project(team.stranger(), team.id(), NAMED)).isEmpty();
        assertThat(out.codebook(team.stranger(), team.id())).isEmpty();
        byte[] file = exported();
        for (Viewer other : List.of(team.stranger(), team.ben())) {
            assertThat(in.lookAt(other, team.id(), "x.qdpx", file)).isInstanceOf(CodingImport.Looked.NotThere.class);
        }
        UUID adas = kept(in.lookAt(team.ada(), team.id(), "ours.qdpx", file));
        assertThat(in.files(team.stranger(), team.id())).isEmpty();
        CodingImport.Choices none = new CodingImport.Choices(Map.of(), Set.of());
        for (Viewer other : List.of(team.stranger(), team.ben(), team.tess(), team.lead())) {
            assertThat(in.preview(other, team.id(), adas, Optional.empty())).isEmpty();
            assertThat(in.bytes(other, team.id(), adas)).isEmpty();
            assertThat(in.takeIn(other, team.id(), adas, none)).isInstanceOf(Answer.NotThere.class);
            assertThat(in.takeBack(other, team.id(), adas, "no")).isInstanceOf(Answer.NotThere.class);
        }
    }

    /** The one who began the synthesis codes in it; somebody asked in to lead may not be among the coders. */
    @Test
    void who_leads_without_coding_takes_back_what_they_brought_and_nobody_else_does_it_for_them() {
        Viewer leads = team.stranger();
        syntheses.ask(team.lead(), team.id(), new Member(leads.seat(), true, false, false, false));
        UUID brought = kept(in.lookAt(leads, team.id(), "theirs.qdpx", exported()));
        CodingImport.Choices choices = in.preview(leads, team.id(), brought, Optional.empty())
                .orElseThrow()
                .choices();
        SmallReview.done(in.takeIn(leads, team.id(), brought, choices));
        for (Viewer other : List.of(team.lead(), team.ada(), team.tess(), team.ben())) {
            assertThat(in.takeBack(other, team.id(), brought, "not mine")).isInstanceOf(Answer.NotThere.class);
        }
        assertThat(in.takeBack(leads, team.id(), brought, "the wrong file")).isEqualTo(new Answer.Done<>(4));
        assertThat(in.files(leads, team.id()).getFirst().standing()).isZero();
        assertThat(readingsOf(team, team.lead())).as("what was read here stays").hasSize(4);
    }

    @Test
    void what_codes_mean_comes_in_and_goes_out_with_its_colour_and_what_is_said_here_stays() {
        assertThat(codebook.say(team.ben(), team.id(), "sitting", "Where they sat.", ""))
                .as("who does not code")
                .isInstanceOf(Answer.NotThere.class);
        assertThat(codebook.entries(team.stranger(), team.id())).isEmpty();
        SmallReview.done(codebook.say(team.ada(), team.id(), "sitting", "Where they sat.", ""));
        SmallReview.done(codebook.say(team.tess(), team.id(), "sitting", "Where they were put.", "#00703C"));
        QdaProject.Code sitting = QdaProject.all(told(exported()).codes())
                .filter(c -> c.name().equals("sitting"))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(sitting.description(), sitting.colour()))
                .isEqualTo(List.of("Where they were put.", "#00703C"));
        SmallReview.Team fresh = ready();
        UUID came = kept(in.lookAt(fresh.ada(), fresh.id(), "ours.qdpx", exported()));
        CodingImport.Preview preview =
                in.preview(fresh.ada(), fresh.id(), came, Optional.empty()).orElseThrow();
        SmallReview.done(in.takeIn(fresh.ada(), fresh.id(), came, preview.choices()));
        assertThat(meaning(fresh, "sitting")).isEqualTo(List.of("Where they were put.", "#00703C"));
        SmallReview.done(codebook.say(fresh.tess(), fresh.id(), "sitting", "A place at the table.", "#3D3D3D"));
        UUID again = kept(in.lookAt(fresh.tess(), fresh.id(), "ours.qdpx", exported()));
        CodingImport.Preview second =
                in.preview(fresh.tess(), fresh.id(), again, Optional.empty()).orElseThrow();
        assertThat(second.notTaken()).anyMatch(l -> l.contains("Where they were put."));
        SmallReview.done(in.takeIn(fresh.tess(), fresh.id(), again, second.choices()));
        assertThat(meaning(fresh, "sitting")).isEqualTo(List.of("A place at the table.", "#3D3D3D"));
    }

    private List<String> meaning(SmallReview.Team of, String code) {
        CodeMeaning meaning = codebook.entries(of.ben(), of.id()).stream()
                .filter(e -> e.code().equals(code))
                .findFirst()
                .flatMap(Codebook.Entry::meaning)
                .orElseThrow();
        return List.of(meaning.description(), meaning.colour());
    }

    @Test
    void nobody_puts_a_reading_into_a_file_or_a_name_that_another_brought_not_in_the_database_either() {
        UUID adas = kept(in.lookAt(team.ada(), team.id(), "ours.qdpx", exported()));
        UUID extract = coding.extracts(team.lead(), team.id()).getFirst().id();
        assertThatThrownBy(() -> acting.doAs(
                        team.tess(),
                        () -> store.add(
                                team.id(),
                                extract,
                                new Extract.Coding("mine", "", team.tess().seat()),
                                Optional.of(adas),
                                Instant.EPOCH)))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> acting.doAs(
                        team.tess(),
                        () -> files.add(team.id(), adas, new Coder.Outside(UUID.randomUUID(), "Somebody"))))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void what_goes_out_is_what_the_published_schemas_ask_for() throws Exception {
        SchemaFactory schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        byte[] project = exported();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(project))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("project.qde");
            schemas.newSchema(getClass().getResource("/refi-qda/Project.xsd"))
                    .newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(zip.readAllBytes())));
        }
        byte[] book = out.codebook(team.lead(), team.id()).orElseThrow();
        schemas.newSchema(getClass().getResource("/refi-qda/Codebook.xsd"))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(book)));
        assertThat(new String(book, StandardCharsets.UTF_8)).contains("Heard", "The room", "sitting");
        assertThat(out.project(team.tess(), team.id(), NAMED).orElseThrow())
                .as("the same for everybody of the team")
                .isEqualTo(project);
    }

    @Test
    void names_stay_here_where_they_are_not_wanted() {
        QdaProject without = told(out.project(team.lead(), team.id(), new CodingExport.Wanted(false, false))
                .orElseThrow());
        assertThat(without.users()).extracting(QdaProject.User::name).containsExactlyInAnyOrder("Coder 1", "Coder 2");
        assertThat(told(exported()).users())
                .extracting(QdaProject.User::name)
                .hasSize(2)
                .noneMatch(n -> n.startsWith("Coder"));
    }

    @Test
    void out_and_in_again_in_a_fresh_synthesis_every_reading_stands_where_it_stood() {
        SmallReview.Team fresh = ready();
        byte[] file = exported();
        UUID came = kept(in.lookAt(fresh.ada(), fresh.id(), "ours.qdpx", file));
        assertThat(coding.extracts(fresh.lead(), fresh.id()))
                .as("only looked at")
                .isEmpty();
        CodingImport.Preview preview =
                in.preview(fresh.ada(), fresh.id(), came, Optional.empty()).orElseThrow();
        assertThat(preview.notTaken()).isEmpty();
        assertThat(preview.codings()).isEqualTo(4);
        assertThat(preview.wider()).isZero();
        String mine = preview.users().getFirst().guid();
        CodingImport.Choices choices =
                new CodingImport.Choices(preview.choices().reports(), Set.of(mine));
        SmallReview.done(in.takeIn(fresh.ada(), fresh.id(), came, choices));

        assertThat(readingsOf(fresh, fresh.lead()))
                .isEqualTo(readingsOf(team, team.lead()))
                .hasSize(4);
        Map<Boolean, List<Coder>> who = coding.extracts(fresh.lead(), fresh.id()).stream()
                .flatMap(e -> e.codings().stream())
                .map(Extract.Coding::by)
                .collect(java.util.stream.Collectors.partitioningBy(
                        c -> c.outside().isEmpty()));
        assertThat(who.get(true)).isNotEmpty().allMatch(c -> c.is(fresh.ada().seat()));
        assertThat(who.get(false))
                .isNotEmpty()
                .extracting(c -> c.outside().orElseThrow().name())
                .containsOnly(preview.users().getLast().name());
        assertThat(readings.differently(fresh.lead(), fresh.id()))
                .as("two who read the same words differently still do")
                .hasSameSizeAs(readings.differently(team.lead(), team.id()));
        assertThat(coding.themes(fresh.lead(), fresh.id()))
                .extracting(Theme::kind, Theme::name, Theme::memo)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Theme.Kind.DESCRIPTIVE, "The room", "Seats."),
                        org.assertj.core.groups.Tuple.tuple(Theme.Kind.ANALYTICAL, "Heard", ""));
        assertThat(readings.memos(fresh.lead(), fresh.id()))
                .extracting(Memo::kind, Memo::words)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Memo.Kind.THOUGHT, "Whose room?"),
                        org.assertj.core.groups.Tuple.tuple(Memo.Kind.WHAT_WE_DID, "Both stay."));
        assertThat(in.takeIn(fresh.ada(), fresh.id(), came, choices)).isInstanceOf(Answer.NotThere.class);
        assertThat(readingsOf(fresh, fresh.lead())).as("once only").hasSize(4);

        assertThat(in.takeBack(fresh.ada(), fresh.id(), came, "the wrong file")).isEqualTo(new Answer.Done<>(4));
        assertThat(readingsOf(fresh, fresh.lead())).isEmpty();
    }

    @Test
    void words_of_a_sentence_that_were_meant_alone_go_out_as_their_own_place_and_come_in_as_what_they_were() {
        SmallReview.done(readings.read(
                team.ada(),
                team.id(),
                report(team, "The chair"),
                new Readings.Read(new TreeSet<>(List.of(4)), "no question", "a girl of 15", "", "a question for me")));
        byte[] file = exported();
        QdaProject.Source source = told(file).sources().stream()
                .filter(s -> s.words().contains("a question for me"))
                .findFirst()
                .orElseThrow();
        assertThat(source.selections())
                .extracting(s -> s.place()
                        .map(p -> source.words()
                                .substring(
                                        source.words().offsetByCodePoints(0, p.from()),
                                        source.words().offsetByCodePoints(0, p.to())))
                        .orElse(""))
                .contains("a question for me");
        SmallReview.Team fresh = ready();
        UUID came = kept(in.lookAt(fresh.ada(), fresh.id(), "ours.qdpx", file));
        CodingImport.Preview preview =
                in.preview(fresh.ada(), fresh.id(), came, Optional.empty()).orElseThrow();
        assertThat(preview.wider()).isEqualTo(1);
        SmallReview.done(in.takeIn(fresh.ada(), fresh.id(), came, preview.choices()));
        assertThat(coding.extracts(fresh.lead(), fresh.id()))
                .filteredOn(e -> e.codings().stream().anyMatch(c -> c.code().equals("no question")))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.words()).isEqualTo("“Nobody had a question for me.”");
                    assertThat(e.codings()).extracting(Extract.Coding::only).containsExactly("a question for me");
                });
    }

    @Test
    void what_does_not_fit_is_named_and_the_rest_comes() {
        String foreign = """
                <?xml version="1.0" encoding="utf-8"?>
                <Project xmlns="urn:QDA-XML:project:1.0" name="Theirs" origin="Elsewhere 1">
                <CodeBook><Codes><Code guid="1" name="Meetings" isCodable="false"><Code guid="2" name="seat" isCodable="true">
                <Description>Where they sat</Description></Code></Code></Codes></CodeBook>
                <Sources><TextSource guid="3" name="The chair.docx"><PlainTextContent>We asked where they sat. They left.</PlainTextContent>
                <PlainTextSelection guid="4" startPosition="0" endPosition="24"><Coding guid="5"><CodeRef targetGUID="2"/></Coding></PlainTextSelection>
                <PlainTextSelection guid="6" startPosition="25" endPosition="35"><Coding guid="7"><CodeRef targetGUID="2"/></Coding></PlainTextSelection>
                <PlainTextSelection guid="8" startPosition="25" endPosition="900"><Coding guid="9"><CodeRef targetGUID="2"/></Coding></PlainTextSelection>
                </TextSource><TextSource guid="a" name="Another study"><PlainTextContent>Words.</PlainTextContent>
                <PlainTextSelection guid="b" startPosition="0" endPosition="6"><Coding guid="c"><CodeRef targetGUID="2"/></Coding></PlainTextSelection>
                </TextSource></Sources></Project>
                """;
        UUID came = kept(in.lookAt(team.ada(), team.id(), "theirs.qde", foreign.getBytes(StandardCharsets.UTF_8)));
        CodingImport.Preview preview =
                in.preview(team.ada(), team.id(), came, Optional.empty()).orElseThrow();
        assertThat(preview.codings()).isEqualTo(1);
        assertThat(preview.notTaken())
                .hasSize(3)
                .anyMatch(l -> l.contains("They left.") && l.contains("The chair.docx") && l.contains("seat"))
                .anyMatch(l -> l.contains("25–900"))
                .anyMatch(l -> l.contains("Another study"));
        SmallReview.done(in.takeIn(team.ada(), team.id(), came, preview.choices()));
        assertThat(meaning(team, "seat"))
                .as("what is described there is kept")
                .isEqualTo(List.of("Where they sat", ""));
        Extract asked = coding.extracts(team.lead(), team.id()).stream()
                .filter(e -> e.words().equals("We asked where they sat."))
                .findFirst()
                .orElseThrow();
        assertThat(asked.codings()).singleElement().satisfies(c -> {
            assertThat(c.code()).isEqualTo("seat");
            assertThat(c.by().outside().orElseThrow().name()).isEqualTo("Coder not named");
        });
        assertThat(in.files(team.lead(), team.id()).getFirst().notTaken()).isEqualTo(preview.notTaken());
    }
}
