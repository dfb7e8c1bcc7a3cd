@NullMarked
package org.throughline.law;

import org.jspecify.annotations.NullMarked;
