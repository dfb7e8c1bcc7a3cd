/**
 * Task groups of a partnership: an idea, whose view is missing, a charter, members who come and go, work with its reasons, a
 * draft with a reply to every comment, and who adopted what came of it.
 */
@NullMarked
@NamedInterface("groups")
package org.throughline.partnership.groups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
