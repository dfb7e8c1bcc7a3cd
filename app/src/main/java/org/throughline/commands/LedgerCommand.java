package org.throughline.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.throughline.ledger.LedgerVerifier;
import org.throughline.ledger.LogKey;
import org.throughline.ledger.Report;
import org.throughline.sharing.LogAudit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks the access log: a family's copy with nothing but the copy, or the whole log in a database. */
@Command(
        name = "ledger",
        description =
                "Checks who-has-looked files, and the access log in a database. Ends with 0 when all is well, 1 when"
                        + " something is wrong, 2 when it was asked wrongly.",
        mixinStandardHelpOptions = true,
        subcommands = {LedgerCommand.Verify.class, LedgerCommand.Audit.class, LedgerCommand.Last.class})
final class LedgerCommand {
    @Command(
            name = "verify",
            description = "Checks a family's copy of who has looked. Needs no network, no database and nobody's word.",
            mixinStandardHelpOptions = true)
    static final class Verify implements Callable<Integer> {
        @Parameters(paramLabel = "FILE", description = "The copy that the family downloaded.")
        Path file = Path.of("");

        @Option(
                names = "--key",
                description = "The key that the log's owner has published: name+id+key, or a file with it.")
        @Nullable
        String key;

        @Option(
                names = "--earlier",
                description = "A copy from before, or a checkpoint: nothing in it may have changed.")
        @Nullable
        Path earlier;

        @Option(names = "--proof", description = "The proof that joins the two, if the newer copy does not hold it.")
        @Nullable
        Path proof;

        @Spec
        CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            try {
                Report report =
                        LedgerVerifier.verify(file, key(key), Optional.ofNullable(earlier), Optional.ofNullable(proof));
                PrintWriter out = spec.commandLine().getOut();
                LedgerSays.report(report).forEach(out::println);
                LedgerVerifier.showsAndDoesNotShow().forEach(out::println);
                return report.isGood() ? 0 : 1;
            } catch (UncheckedIOException | IllegalArgumentException e) {
                spec.commandLine().getErr().println(e.getMessage());
                return 2;
            }
        }
    }

    @Command(
            name = "audit",
            description =
                    "Goes through the whole access log in a database and names rows that were changed, deleted, added or"
                            + " moved. The database is that of --data, or the one in THROUGHLINE_DB_URL.",
            mixinStandardHelpOptions = true)
    static final class Audit implements Callable<Integer> {
        @Mixin
        DataFolder folder = new DataFolder();

        @Spec
        CommandSpec spec = CommandSpec.create();

        @Option(names = "--key", description = "The published key: name+id+key, or a file with it.")
        @Nullable
        String key;

        @Override
        public Integer call() {
            try {
                Optional<LogKey> published = key(key);
                return folder.reading(app -> say(
                        spec.commandLine(),
                        LogAudit.of(app, published)
                                .map(LedgerSays::audit)
                                .orElseGet(() -> new LedgerSays.Verdict(true, List.of("The access log is empty.")))));
            } catch (IllegalArgumentException | UncheckedIOException e) {
                spec.commandLine().getErr().println(e.getMessage());
                return 2;
            }
        }
    }

    @Command(
            name = "checkpoint",
            description =
                    "Prints the last signed checkpoint, for somebody else to keep: with it, nothing before it can be changed unseen.",
            mixinStandardHelpOptions = true)
    static final class Last implements Callable<Integer> {
        @Mixin
        DataFolder folder = new DataFolder();

        @Spec
        CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            return folder.reading(app -> say(
                    spec.commandLine(),
                    LogAudit.lastCheckpoint(app)
                            .map(signed -> new LedgerSays.Verdict(
                                    true, signed.toString().lines().toList()))
                            .orElseGet(() -> new LedgerSays.Verdict(false, List.of("Nothing has been signed yet.")))));
        }
    }

    private static int say(CommandLine line, LedgerSays.Verdict verdict) {
        verdict.lines().forEach(line.getOut()::println);
        return verdict.good() ? 0 : 1;
    }

    private static Optional<LogKey> key(@Nullable String given) {
        if (given == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LogKey.parse(given.contains("+") ? given : Files.readString(Path.of(given))));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the key in " + given, e);
        }
    }
}
