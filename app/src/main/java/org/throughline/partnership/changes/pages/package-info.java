/** The pages of changes of a service. */
@NullMarked
package org.throughline.partnership.changes.pages;

import org.jspecify.annotations.NullMarked;
