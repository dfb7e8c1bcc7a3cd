/**
 * The public register of a partnership: what it does in the open, in one place and as open data, with the interests of those at the
 * table, its difficulties, and what the program itself did and did not do there.
 */
@NullMarked
@NamedInterface("register")
package org.throughline.partnership.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
