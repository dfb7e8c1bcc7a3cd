/** The pages of the statutory strand: asking, where things are, the officer's list, advice due, the time limits we count. */
@NullMarked
package org.throughline.journey.pages;

import org.jspecify.annotations.NullMarked;
