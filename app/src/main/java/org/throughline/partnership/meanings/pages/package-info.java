/** The glossary of a partnership, and saying what a word means in it. */
@NullMarked
package org.throughline.partnership.meanings.pages;

import org.jspecify.annotations.NullMarked;
