/** What the product can carry, measured against a limit or an alternative in the same run and on the same machine. */
@NullMarked
package org.throughline.bench;

import org.jspecify.annotations.NullMarked;
