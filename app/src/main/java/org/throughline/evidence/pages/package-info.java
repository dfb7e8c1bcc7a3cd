/** The pages of the evidence bank; what is published is there for everybody. */
@NullMarked
package org.throughline.evidence.pages;

import org.jspecify.annotations.NullMarked;
