@NullMarked
package org.throughline;

import org.jspecify.annotations.NullMarked;
