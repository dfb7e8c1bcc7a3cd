/** The pages of design mode, and the sheet that prints it. */
@NullMarked
package org.throughline.partnership.intentions.pages;

import org.jspecify.annotations.NullMarked;
