/** Where people arrive: where things are, what is new, and the next thing to do. */
@NullMarked
package org.throughline.web.home;

import org.jspecify.annotations.NullMarked;
