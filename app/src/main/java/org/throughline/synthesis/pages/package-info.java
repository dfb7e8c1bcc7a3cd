/** The pages of the workbench. */
@NullMarked
package org.throughline.synthesis.pages;

import org.jspecify.annotations.NullMarked;
