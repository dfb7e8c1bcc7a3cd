/**
 * The visual grammar for truth, the same on every page, on screen and on paper: original words, words restated or disputed, a
 * writer's own view, dates from law, who can see, what is not there and why, how old it is, and what is made up.
 */
@NullMarked
package org.throughline.govuk.grammar;

import org.jspecify.annotations.NullMarked;
