/** The pages of rapid consults. */
@NullMarked
package org.throughline.partnership.consults.pages;

import org.jspecify.annotations.NullMarked;
