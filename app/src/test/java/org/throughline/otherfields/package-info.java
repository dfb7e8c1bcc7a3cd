/**
 * Made-up searches in fields that nothing was tuned to, written by somebody who had not read how duplicates are decided on:
 * what was published, what looks like it and is not, and how each database tells of it.
 */
@NullMarked
package org.throughline.otherfields;

import org.jspecify.annotations.NullMarked;
