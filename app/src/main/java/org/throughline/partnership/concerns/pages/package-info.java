/** The pages of concerns. */
@NullMarked
package org.throughline.partnership.concerns.pages;

import org.jspecify.annotations.NullMarked;
