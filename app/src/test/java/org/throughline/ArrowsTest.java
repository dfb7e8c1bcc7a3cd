package org.throughline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between modules are those of the map: no cycle, nothing reached that another module keeps to itself. */
class ArrowsTest {
    /** Pure libraries, which any module may use, and the templates made of each module's own pages. */
    private static final String[] LIBRARIES = {
        "org.throughline.law..",
        "org.throughline.ledger..",
        "org.throughline.govuk..",
        "org.throughline.references..",
        "org.throughline.linkage..",
        "org.throughline.ranking..",
        "org.throughline.templates.."
    };

    @Test
    void modules_use_each_other_only_along_the_arrows() {
        ApplicationModules.of("org.throughline", resideInAnyPackage(LIBRARIES)).verify();
    }
}
