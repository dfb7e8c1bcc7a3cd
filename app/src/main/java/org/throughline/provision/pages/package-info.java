/** The pages of provision. */
@NullMarked
package org.throughline.provision.pages;

import org.jspecify.annotations.NullMarked;
