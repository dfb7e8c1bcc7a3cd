package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.throughline.evidence.Confidence;
import org.throughline.evidence.EvidenceContent;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** A small invented review for tests: a team, a frozen protocol, and files of records with titles of one's own. */
@Component
class SmallReview {
    private final BegunReview begun;
    private final Syntheses syntheses;
    private final Searching searching;
    private final Screening screening;
    private final FullTexts fullTexts;
    private final ReferenceStore references;
    private final Acting acting;

    SmallReview(
            BegunReview begun,
            Syntheses syntheses,
            Searching searching,
            Screening screening,
            FullTexts fullTexts,
            ReferenceStore references,
            Acting acting) {
        this.begun = begun;
        this.syntheses = syntheses;
        this.searching = searching;
        this.screening = screening;
        this.fullTexts = fullTexts;
        this.references = references;
        this.acting = acting;
    }

    /** Who leads, the two who screen, a third who codes too, and somebody who has no part in it. */
    record Team(SynthesisId id, Viewer lead, Viewer ada, Viewer ben, Viewer tess, Viewer stranger) {}

    Team team() {
        Team team = begun.begin(BegunReview.protocol(100));
        syntheses.freeze(team.lead(), team.id());
        return team;
    }

    /** A RIS file of records with these titles, all of one journal, and each with a volume of its own. */
    static byte[] file(String... titles) {
        StringBuilder ris = new StringBuilder();
        for (String title : titles) {
            ris.append(
                    "TY  - JOUR\r\nTI  - %s\r\nAU  - Author, %s\r\nPY  - 2020\r\nT2  - A journal\r\nVL  - %d\r\nSP  - %d\r\nER  - \r\n\r\n"
                            .formatted(
                                    title,
                                    title.charAt(0),
                                    Math.abs(title.hashCode() % 50),
                                    Math.abs(title.hashCode() % 900)));
        }
        return ris.toString().getBytes(StandardCharsets.UTF_8);
    }

    UUID search(Team team, String source, int hits) {
        return done(searching.add(
                team.lead(),
                team.id(),
                new SearchRun(
                        UUID.randomUUID(), source, "", "a AND b", "", LocalDate.of(2026, 11, 1), hits, "Ada", "")));
    }

    UUID takeIn(Team team, UUID run, String name, byte[] bytes) {
        UUID file = done(searching.lookAt(team.lead(), team.id(), run, name, bytes));
        assertThat(searching.takeIn(team.lead(), team.id(), file, "as it came")).isInstanceOf(Answer.Done.class);
        return file;
    }

    List<Held> records(Team team) {
        return acting.as(team.lead(), () -> references.all(team.id()));
    }

    /** Both say the same of everything that waits for them; gives how many records came to them. */
    int bothScreen(Team team, Stage stage, Predicate<String> belongsIn) {
        int came = 0;
        for (Viewer who : List.of(team.ada(), team.ben())) {
            came = 0;
            for (var now = screening.next(who, team.id(), stage);
                    now.isPresent();
                    now = screening.next(who, team.id(), stage)) {
                boolean in = belongsIn.test(now.get().held().title());
                screening.vote(
                        who,
                        team.id(),
                        stage,
                        new Vote(
                                now.get().held().id(),
                                who.seat(),
                                in ? Verdict.INCLUDE : Verdict.EXCLUDE,
                                in || stage == Stage.TITLE_ABSTRACT ? "" : "No data",
                                ""));
                came++;
            }
        }
        return came;
    }

    /** Every report that is sought is had, and both read it. */
    void haveAndRead(Team team, Predicate<String> belongsIn) {
        fullTexts.sought(team.lead(), team.id()).stream()
                .filter(s -> s.report().isEmpty())
                .forEach(s -> fullTexts.tell(
                        team.lead(), team.id(), new Report(s.held().id(), true, "open access", "")));
        bothScreen(team, Stage.FULL_TEXT, belongsIn);
    }

    static Finding finding(UUID theme, String words, Confidence confidence) {
        return new Finding(
                UUID.randomUUID(),
                theme,
                words,
                confidence,
                Finding.COMPONENTS.stream()
                        .map(c -> new EvidenceContent.Judgement(c, "minor concerns", "One study."))
                        .toList());
    }

    static <T> T done(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return ((Answer.Done<T>) answer).what();
    }
}
