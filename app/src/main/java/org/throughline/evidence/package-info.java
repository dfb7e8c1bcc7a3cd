/**
 * The evidence bank: records of research and practice with separate labels, two reviewers, versions, and what areas did with
 * them. It runs without children's data: of sharing it uses who is looking, and nothing else.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"sharing", "people", "pages", "words", "work"})
package org.throughline.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
