/** The page for newcomers to a table. */
@NullMarked
package org.throughline.partnership.newcomers.pages;

import org.jspecify.annotations.NullMarked;
