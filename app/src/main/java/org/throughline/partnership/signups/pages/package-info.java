/** The pages of who stands by the goals. */
@NullMarked
package org.throughline.partnership.signups.pages;

import org.jspecify.annotations.NullMarked;
