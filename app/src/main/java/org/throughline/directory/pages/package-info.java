/** The pages of set-up: for the administrator of an installation, and nobody else. */
@NullMarked
package org.throughline.directory.pages;

import org.jspecify.annotations.NullMarked;
