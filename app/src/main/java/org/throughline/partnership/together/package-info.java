/**
 * What was made together with families and young people, at which stage they came in and what was not taken up; and thanks, each public
 * only while the person who is thanked agrees to exactly its words.
 */
@NullMarked
@NamedInterface("together")
package org.throughline.partnership.together;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
