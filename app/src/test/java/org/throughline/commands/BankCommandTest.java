package org.throughline.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.throughline.ThroughlineTest;
import org.throughline.evidence.AtTheBank;
import org.throughline.evidence.Moving;
import org.throughline.people.People;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** The bank leaves and comes in by the command line: the same file as by the page, and a hostile one is refused with its place. */
@ThroughlineTest
@Import(AtTheBank.class)
class BankCommandTest {
    @TempDir
    Path folder = Path.of("");

    @Autowired
    ApplicationContext app;

    @Autowired
    AtTheBank at;

    @Autowired
    Moving moving;

    @Autowired
    People people;

    @Autowired
    Acting acting;

    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();

    @Test
    void the_file_is_the_one_of_the_page_and_taken_in_again_it_changes_nothing() throws IOException {
        AtTheBank.Cast cast = at.cast();
        at.published(cast, AtTheBank.content("Moved by hand"));
        Path file = folder.resolve("bank.json");
        assertThat(bank().export(file)).isZero();
        assertThat(Files.readString(file)).isEqualTo(AtTheBank.file(moving)).contains("Moved by hand");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).as("nothing half written stays").containsExactly(file);
        }
        assertThat(bank().takeIn(file, login(cast.lead()))).isZero();
        assertThat(said.toString()).contains("records written to").contains("0 records taken in");
        assertThat(AtTheBank.file(moving)).isEqualTo(Files.readString(file));
        assertThat(bank().export(folder.resolve("no/such/folder/bank.json"))).isEqualTo(2);
    }

    @Test
    void whoever_is_no_evidence_lead_takes_nothing_in_and_a_broken_file_is_refused_with_its_place() throws IOException {
        AtTheBank.Cast cast = at.cast();
        at.published(cast, AtTheBank.content("Broken on its way"));
        String whole = AtTheBank.file(moving);
        Path file = Files.writeString(folder.resolve("bank.json"), whole.replace("\"Broken on its way\"", "null"));
        for (String nobody : new String[] {login(cast.author()), "no-such-name"}) {
            assertThat(bank().takeIn(file, nobody)).isEqualTo(1);
        }
        assertThat(complained.toString()).contains("Nobody who signs in as no-such-name is an evidence lead");
        assertThat(bank().takeIn(file, login(cast.lead()))).isEqualTo(1);
        assertThat(complained.toString()).contains("Nothing was taken in.").contains("content");
        assertThat(AtTheBank.file(moving)).isEqualTo(whole);
    }

    private BankMoves bank() {
        return new BankMoves(app, new PrintWriter(said, true), new PrintWriter(complained, true));
    }

    private String login(Viewer viewer) {
        return acting.as(
                Viewer.service(Purpose.SIGN_IN, viewer.today()),
                () -> people.account(viewer.account()).orElseThrow().login());
    }
}
