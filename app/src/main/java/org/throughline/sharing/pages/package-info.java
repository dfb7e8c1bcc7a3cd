/** What a family sees of who looked at their child's record, and how they can check it. */
@NullMarked
package org.throughline.sharing.pages;

import org.jspecify.annotations.NullMarked;
