@NullMarked
package org.throughline.ranking;

import org.jspecify.annotations.NullMarked;
