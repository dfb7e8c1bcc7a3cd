/** The pages of the desk. */
@NullMarked
package org.throughline.partnership.desk.pages;

import org.jspecify.annotations.NullMarked;
