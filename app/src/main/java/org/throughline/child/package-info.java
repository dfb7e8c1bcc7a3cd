/**
 * The shared record of a child: contributions in people's own words, perspectives side by side, the timeline and the
 * child's page. Its front doors are {@link org.throughline.child.Contributions} and
 * {@link org.throughline.child.Children}; modules above lay parts of the page with
 * {@link org.throughline.child.ChildPagePart}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"sharing", "people", "pages", "words", "work", "signals"})
package org.throughline.child;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
