/** Estimates of several reports beside each other, drawn, and pooled only where people ask for it and say by which model. */
@NullMarked
package org.throughline.synthesis.pooling;

import org.jspecify.annotations.NullMarked;
