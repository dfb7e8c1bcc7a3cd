/** The pages of joint courses. */
@NullMarked
package org.throughline.partnership.courses.pages;

import org.jspecify.annotations.NullMarked;
