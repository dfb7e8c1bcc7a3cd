/**
 * The law of the EHC journey in England, as values: how each time limit is counted, which words of the law say so, and
 * which duties follow from what has happened. Pure: no clock, no database, no time zone, no network.
 *
 * <p>Start at {@link org.throughline.law.Duties}. Nothing here is legal advice.
 */
@NullMarked
package org.throughline.law;

import org.jspecify.annotations.NullMarked;
