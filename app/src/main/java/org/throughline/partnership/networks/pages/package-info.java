/** The pages of networks. */
@NullMarked
package org.throughline.partnership.networks.pages;

import org.jspecify.annotations.NullMarked;
