/**
 * The workbench for systematic reviews of research: protocol, searches, duplicates, blind screening, coding, findings, and
 * out into the bank. It runs without children's data: of sharing it uses who is looking, and nothing else.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"evidence", "files", "sharing", "people", "pages", "words", "work"})
package org.throughline.synthesis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
