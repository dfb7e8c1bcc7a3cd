/**
 * References to one and the same publication: the same article as several databases write it. Errs on the side of keeping two:
 * a duplicate left over costs a minute, a wrong merge hides a study.
 */
@NullMarked
package org.throughline.linkage.publications;

import org.jspecify.annotations.NullMarked;
