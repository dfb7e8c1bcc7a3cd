/** The pages on which a year is looked at, given and read. */
@NullMarked
package org.throughline.partnership.years.pages;

import org.jspecify.annotations.NullMarked;
