/** The page on which it is written down how a partnership works, and how that is shown. */
@NullMarked
package org.throughline.partnership.working.pages;

import org.jspecify.annotations.NullMarked;
