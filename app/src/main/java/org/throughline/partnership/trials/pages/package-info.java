/** The pages of trials. */
@NullMarked
package org.throughline.partnership.trials.pages;

import org.jspecify.annotations.NullMarked;
