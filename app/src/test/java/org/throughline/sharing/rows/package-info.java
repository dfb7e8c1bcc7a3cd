/** Row-level security on its own: every statement of the product, with no Java check in the way. */
@NullMarked
package org.throughline.sharing.rows;

import org.jspecify.annotations.NullMarked;
