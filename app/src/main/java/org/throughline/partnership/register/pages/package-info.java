/** The pages of the public register and its files. */
@NullMarked
package org.throughline.partnership.register.pages;

import org.jspecify.annotations.NullMarked;
