/** The pages of the partnership: the public register, the design, waves and how they are read, actions and what came of them. */
@NullMarked
package org.throughline.partnership.pages;

import org.jspecify.annotations.NullMarked;
