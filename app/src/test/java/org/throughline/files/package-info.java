@NullMarked
package org.throughline.files;

import org.jspecify.annotations.NullMarked;
