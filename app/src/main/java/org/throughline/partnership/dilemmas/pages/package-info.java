/** The pages of dilemmas. */
@NullMarked
package org.throughline.partnership.dilemmas.pages;

import org.jspecify.annotations.NullMarked;
