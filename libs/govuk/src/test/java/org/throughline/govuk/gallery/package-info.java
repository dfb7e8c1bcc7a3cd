/** Every component and every sign of the visual grammar on one page, to be looked at. */
@NullMarked
package org.throughline.govuk.gallery;

import org.jspecify.annotations.NullMarked;
