/** The pages of what was made together, and of thanks. */
@NullMarked
package org.throughline.partnership.together.pages;

import org.jspecify.annotations.NullMarked;
