/** The pages of a partnership's products: all of them, one, and the forms with which one is made. */
@NullMarked
package org.throughline.partnership.products.pages;

import org.jspecify.annotations.NullMarked;
