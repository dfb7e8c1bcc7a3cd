/** The pages of regions. */
@NullMarked
package org.throughline.partnership.regions.pages;

import org.jspecify.annotations.NullMarked;
