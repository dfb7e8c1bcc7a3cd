/**
 * Made-up children in any number, up to all of England's with SEN, for demonstrations and measurements: by COPY as the
 * owning role, in the shares that are published, with rights as the rules give them. Nobody in it is real.
 */
@NullMarked
package org.throughline.web.madeup;

import org.jspecify.annotations.NullMarked;
