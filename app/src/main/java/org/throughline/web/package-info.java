/** The shell: sign-in, home, errors, demo, and what stands round every page. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "storage",
            "words",
            "pages",
            "work",
            "signals",
            "people",
            "sharing",
            "directory",
            "child",
            "journey",
            "provision",
            "partnership",
            "partnership :: meetings",
            "partnership :: groups",
            "partnership :: concerns",
            "partnership :: difficulties",
            "partnership :: products",
            "partnership :: register",
            "partnership :: consults",
            "partnership :: dilemmas",
            "partnership :: regions",
            "partnership :: shares",
            "partnership :: changes",
            "partnership :: desk",
            "partnership :: lending",
            "partnership :: trials",
            "partnership :: readiness",
            "partnership :: conditions",
            "partnership :: courses",
            "partnership :: signups",
            "partnership :: skills",
            "partnership :: together",
            "partnership :: working",
            "partnership :: intentions",
            "partnership :: years",
            "partnership :: meanings",
            "evidence",
            "synthesis"
        })
package org.throughline.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
