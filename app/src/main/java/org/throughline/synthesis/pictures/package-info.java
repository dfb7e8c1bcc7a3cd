/** Pages of reports as pictures, with the places of their sentences: what somebody marked in a text stands on the page too. */
@NullMarked
package org.throughline.synthesis.pictures;

import org.jspecify.annotations.NullMarked;
