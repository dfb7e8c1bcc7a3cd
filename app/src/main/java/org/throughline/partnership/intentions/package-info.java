/**
 * Design mode: before anybody is asked in a wave, each seat says how the five ingredients will be so here and how sure it is. An intention
 * is no answer of a wave; the two are never added, averaged or shown as one. With the rest of the design it prints as a sheet.
 */
@NullMarked
@NamedInterface("intentions")
package org.throughline.partnership.intentions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
