/**
 * Coding as other programs tell and read it: the project and codebook files of the REFI-QDA standard 1.5 (Rotterdam Exchange
 * Format Initiative, qdasoftware.org). It knows the files and nothing of a synthesis.
 */
@NullMarked
package org.throughline.synthesis.qda;

import org.jspecify.annotations.NullMarked;
