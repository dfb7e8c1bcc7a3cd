package org.throughline.commands;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: 0 done, 1 could not, 2 asked wrongly. Results on standard output, progress on standard error. */
@Command(
        name = "throughline",
        description = "One place where a local area's SEND partnership works together.",
        mixinStandardHelpOptions = true,
        version = "throughline 0.1.0",
        subcommands = {
            Run.class,
            Demo.class,
            LawCommand.class,
            LedgerCommand.class,
            ReferencesCommand.class,
            ScreeningCommand.class,
            DemoReviewCommand.class,
            BankCommand.class,
            AppraisalCommand.class,
            Rehearse.class,
            ReadPdfs.class,
            DrawPdfPages.class
        },
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 1)
public final class Commands {
    /** Runs one command and gives its exit code. */
    public static int run(String... args) {
        CommandLine line = new CommandLine(new Commands());
        if (args.length == 0) {
            line.usage(System.err);
            return 2;
        }
        return line.execute(args);
    }
}
