/** The command line: the same jar runs the service, the demonstration, and looks things up without either. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "storage",
            "web",
            "people",
            "sharing",
            "evidence",
            "synthesis",
            "synthesis :: checklists",
            "files"
        })
package org.throughline.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
