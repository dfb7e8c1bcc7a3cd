/** The pages of task groups: all of them, one, catching up, a draft that is consulted on, a protocol and who adopted it. */
@NullMarked
package org.throughline.partnership.groups.pages;

import org.jspecify.annotations.NullMarked;
