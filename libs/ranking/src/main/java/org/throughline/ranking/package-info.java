/**
 * Prioritised screening: the order in which a review team reads titles and abstracts, an honest rule for when to stop, how
 * far two screeners agree, and a simulation that says how all of this does on a review whose decisions are known.
 *
 * <p>Pure Java; knows no database and no web page. Every result is the same on every machine for the same references, the
 * same votes in the same order, and the same seed. Not safe for use by several threads at once.
 */
@NullMarked
package org.throughline.ranking;

import org.jspecify.annotations.NullMarked;
