/**
 * References to publications as bibliographic databases and reference managers export them: read without losing a
 * record, held as one immutable {@link org.throughline.references.Reference}, and written again. Pure Java, no framework.
 */
@NullMarked
package org.throughline.references;

import org.jspecify.annotations.NullMarked;
