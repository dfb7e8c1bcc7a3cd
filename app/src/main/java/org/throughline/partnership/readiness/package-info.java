/**
 * Ready before the first meeting: the same steps for every seat and a few of each side's own, what a seat says it has done,
 * and what families' representatives are paid. What one seat has done stays between it and whoever facilitates.
 */
@NullMarked
@NamedInterface("readiness")
package org.throughline.partnership.readiness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
