/** The page on which a partnership's local conditions are marked. */
@NullMarked
package org.throughline.partnership.conditions.pages;

import org.jspecify.annotations.NullMarked;
