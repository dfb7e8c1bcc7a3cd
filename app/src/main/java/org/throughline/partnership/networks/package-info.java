/**
 * Networks of practice: partnerships round a theme, across areas. Who wants to follows one; who sits in one or follows it reads on their
 * own page what is new there since their last visit. Nothing is sent.
 */
@NullMarked
@NamedInterface("networks")
package org.throughline.partnership.networks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
