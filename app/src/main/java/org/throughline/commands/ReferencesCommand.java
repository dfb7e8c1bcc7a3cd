package org.throughline.commands;

import picocli.CommandLine.Command;

/** References to publications, as databases and reference managers export them; needs no service and no database. */
@Command(
        name = "references",
        description = "Reads files of references from bibliographic databases and reference managers.",
        subcommands = {ReferencesConvert.class, ReferencesReport.class, ReferencesDedupe.class},
        mixinStandardHelpOptions = true)
final class ReferencesCommand {}
