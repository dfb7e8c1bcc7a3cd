/**
 * The log of difficulties: what is hard in working together, said openly by a seat, answered by the seat that answers for it, and closed
 * with what became of it. Who is to blame stands nowhere in it.
 */
@NullMarked
@NamedInterface("difficulties")
package org.throughline.partnership.difficulties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
