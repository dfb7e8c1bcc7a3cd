/**
 * Who can do what in a partnership, each said by the person themselves with how to reach them and until when; and the skills
 * of which there is nobody. Nothing here is about children.
 */
@NullMarked
@NamedInterface("skills")
package org.throughline.partnership.skills;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
