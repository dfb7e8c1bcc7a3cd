package org.throughline.commands;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** References to publications, as databases and reference managers export them; needs no service and no database. */
@Command(
        name = "references",
        description = "Reads files of references from bibliographic databases and reference managers.",
        subcommands = {ReferencesConvert.class, ReferencesReport.class},
        mixinStandardHelpOptions = true)
final class ReferencesCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return 2;
    }
}
