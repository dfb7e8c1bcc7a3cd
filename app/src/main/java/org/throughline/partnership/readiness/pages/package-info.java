/** The pages of readiness and of representatives' pay. */
@NullMarked
package org.throughline.partnership.readiness.pages;

import org.jspecify.annotations.NullMarked;
