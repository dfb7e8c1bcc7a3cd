/** The pages of the log of difficulties. */
@NullMarked
package org.throughline.partnership.difficulties.pages;

import org.jspecify.annotations.NullMarked;
