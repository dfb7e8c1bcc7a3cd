/**
 * Courses that several sides take together: the mix that a course set itself beforehand, who came, and what they changed
 * afterwards. Nobody is named, and nobody is asked whether they were satisfied.
 */
@NullMarked
@NamedInterface("courses")
package org.throughline.partnership.courses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
