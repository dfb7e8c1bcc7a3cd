/** The pages of skills. */
@NullMarked
package org.throughline.partnership.skills.pages;

import org.jspecify.annotations.NullMarked;
