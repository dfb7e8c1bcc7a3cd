@NullMarked
package org.throughline.ledger;

import org.jspecify.annotations.NullMarked;
