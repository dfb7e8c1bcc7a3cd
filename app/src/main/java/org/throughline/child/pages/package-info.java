/** The pages of one child: the child's page with its line, one contribution, telling and asking. */
@NullMarked
package org.throughline.child.pages;

import org.jspecify.annotations.NullMarked;
