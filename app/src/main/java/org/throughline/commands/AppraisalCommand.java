package org.throughline.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.throughline.synthesis.AppraisalTools;
import org.throughline.synthesis.checklists.Checklist;
import org.throughline.synthesis.checklists.ChecklistFolder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks at checklists for appraisal before they are put into the data folder. It opens no database. */
@Command(
        name = "appraisal",
        description = "Checks checklists for appraisal that an installation brings in files.",
        mixinStandardHelpOptions = true,
        subcommands = AppraisalCommand.Check.class)
final class AppraisalCommand {
    @Command(
            name = "check",
            description =
                    "Reads files as the program does when it starts, and says what each is or at which line it is refused: appraisal check"
                            + " FILE ... Ends with 0 when all are used, 1 when one is refused.",
            mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {
        @Parameters(
                arity = "1..*",
                paramLabel = "FILE",
                description = "A file with a checklist; DATA_FOLDER/appraisal/NAME.yaml is where it is used.")
        List<Path> files = List.of();

        @Spec
        CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            CommandLine line = spec.commandLine();
            ChecklistFolder read = ChecklistFolder.read(files, AppraisalTools.TAKEN);
            for (Checklist c : read.checklists()) {
                line.getOut()
                        .println("%s: %s. Forms: %d. Answers: %s. No score. Version %s. Licence: %s"
                                .formatted(
                                        c.key(),
                                        c.name(),
                                        c.tools().size(),
                                        String.join(", ", c.scale()),
                                        c.version(),
                                        c.licence()));
            }
            read.refused().forEach(r -> line.getErr().println(r.file() + ": " + r.why()));
            return read.refused().isEmpty() ? 0 : 1;
        }
    }
}
