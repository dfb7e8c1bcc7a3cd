package org.throughline.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Moves an evidence bank between installations, without a browser. */
@Command(
        name = "bank",
        description =
                "Writes the evidence bank of an installation into a file, or takes a file in. The database is that of --data, or the"
                        + " one in THROUGHLINE_DB_URL. Ends with 0 when done, 1 when it could not, 2 when asked wrongly.",
        mixinStandardHelpOptions = true,
        subcommands = {BankCommand.Export.class, BankCommand.Import.class})
final class BankCommand {
    @Command(
            name = "export",
            description =
                    "Writes all that the bank has published: bank export --out FILE. An empty bank that takes it in writes the same file.",
            mixinStandardHelpOptions = true)
    static final class Export implements Callable<Integer> {
        @Option(
                names = "--out",
                required = true,
                paramLabel = "FILE",
                description = "Where to write; replaced only when all is written.")
        Path out = Path.of("");

        @Mixin
        DataFolder folder = new DataFolder();

        @Spec
        CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            CommandLine line = spec.commandLine();
            return folder.started(app -> new BankMoves(app, line.getOut(), line.getErr()).export(out));
        }
    }

    @Command(
            name = "import",
            description =
                    "Takes in a record or a whole bank: bank import FILE --as NAME. Whole or not at all; what is here already is left as it is.",
            mixinStandardHelpOptions = true)
    static final class Import implements Callable<Integer> {
        @Parameters(paramLabel = "FILE", description = "A file that a bank has written.")
        Path file = Path.of("");

        @Option(
                names = "--as",
                required = true,
                paramLabel = "NAME",
                description = "The name with which the evidence lead signs in, who answers for what comes in.")
        String as = "";

        @Mixin
        DataFolder folder = new DataFolder();

        @Spec
        CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            CommandLine line = spec.commandLine();
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                line.getErr().println("There is no file " + file + " that can be read.");
                return 2;
            }
            return folder.started(app -> new BankMoves(app, line.getOut(), line.getErr()).takeIn(file, as));
        }
    }
}
