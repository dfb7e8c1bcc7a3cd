/** The pages of shared things. */
@NullMarked
package org.throughline.partnership.lending.pages;

import org.jspecify.annotations.NullMarked;
