/**
 * Which records speak of one and the same thing. The probabilistic matching of Fellegi and Sunter (1969): candidate pairs by
 * blocking, agreement levels per field, weights in bits, guards that say why a pair may not be joined, and a check of the whole
 * cluster before anything is joined by way of a third record. Nothing is merged: a link is a statement that can be taken back.
 */
@NullMarked
package org.throughline.linkage;

import org.jspecify.annotations.NullMarked;
