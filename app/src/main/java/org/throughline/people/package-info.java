/**
 * Persons as each source knows them, the opaque child that their records are linked to, families, agencies, seats,
 * identifiers and residence. It has no pages and hands out no contact detail.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"work"})
package org.throughline.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
