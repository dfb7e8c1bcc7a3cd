/** Whole stories, told in a real browser against the program as it is shipped. */
@NullMarked
package org.throughline.acceptance;

import org.jspecify.annotations.NullMarked;
