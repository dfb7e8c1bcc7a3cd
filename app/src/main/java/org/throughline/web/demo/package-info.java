/** The made-up area: who can be tried out, and how it came to be. */
@NullMarked
package org.throughline.web.demo;

import org.jspecify.annotations.NullMarked;
