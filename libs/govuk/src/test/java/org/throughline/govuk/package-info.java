@NullMarked
package org.throughline.govuk;

import org.jspecify.annotations.NullMarked;
