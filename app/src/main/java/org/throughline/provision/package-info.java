/**
 * What is done for a child: what was chosen, by whom, what is hoped for, and on what evidence. Its front door is
 * {@link org.throughline.provision.Provisions}. It tells the bank for how many children something was chosen, in numbers that
 * tell of no child, and nothing else.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"child", "evidence", "sharing", "people", "pages", "words", "work"})
package org.throughline.provision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
