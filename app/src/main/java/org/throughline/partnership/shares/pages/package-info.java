/** The pages of what is shared with a region or the nation. */
@NullMarked
package org.throughline.partnership.shares.pages;

import org.jspecify.annotations.NullMarked;
