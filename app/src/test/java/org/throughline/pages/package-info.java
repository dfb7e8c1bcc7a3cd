@NullMarked
package org.throughline.pages;

import org.jspecify.annotations.NullMarked;
