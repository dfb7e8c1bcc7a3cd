package org.throughline.commands;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import org.throughline.evidence.Moving;
import org.throughline.people.People;
import org.throughline.people.Role;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;
import org.throughline.web.Today;

/** What the commands of the bank do in an installation that has been started. */
record BankMoves(ApplicationContext app, PrintWriter says, PrintWriter complains) {

    int export(Path out) throws IOException {
        Path target = out.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            complains.println("There is no folder to write " + out + " into.");
            return 2;
        }
        Path beside = Files.createTempFile(folder, ".bank", ".part");
        try {
            int records;
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(beside))) {
                records = app.getBean(Moving.class).write(file);
            }
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            says.println("%d records written to %s.".formatted(records, out));
        } finally {
            Files.deleteIfExists(beside);
        }
        return 0;
    }

    int takeIn(Path file, String as) {
        Optional<Viewer> lead = lead(as);
        if (lead.isEmpty()) {
            complains.println("Nobody who signs in as " + as
                    + " is an evidence lead here today. The administrator gives that seat.");
            return 1;
        }
        return switch (app.getBean(Moving.class)
                .takeIn(lead.get(), Moving.Source.ofBytes(() -> Files.newInputStream(file)))) {
            case Moving.Taken.In(var records, int already) -> {
                says.println("%d records taken in, %d were here already and stay as they are."
                        .formatted(records.size(), already));
                yield 0;
            }
            case Moving.Taken.Refused(var why, String where) -> {
                complains.println(
                        "Nothing was taken in. " + why.words() + (where.isBlank() ? "" : " At " + where + "."));
                yield 1;
            }
            case Moving.Taken.NotThere _ -> 1;
        };
    }

    /** The seat of the evidence lead of whoever signs in by this name, if they hold one today. */
    private Optional<Viewer> lead(String login) {
        LocalDate today = LocalDate.now(app.getBean(Today.class));
        People people = app.getBean(People.class);
        return app.getBean(Acting.class)
                .as(
                        Viewer.service(Purpose.SIGN_IN, today),
                        () -> people.accountByLogin(login)
                                .filter(a -> a.closedAt().isEmpty())
                                .flatMap(a -> people.sittingsOf(a.id()).stream()
                                        .filter(s -> s.seat().role() == Role.EVIDENCE_LEAD
                                                && s.seat().heldOn(today))
                                        .findFirst()
                                        .map(s -> Viewer.of(
                                                a.id(),
                                                s.person().id(),
                                                s.seat().id(),
                                                Role.EVIDENCE_LEAD,
                                                s.seat().agency(),
                                                today))));
    }
}
