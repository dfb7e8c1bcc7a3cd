/** A made-up area of invented people, told through the same front doors that real people use. Only with --demo. */
@NullMarked
package org.throughline.web.demo;

import org.jspecify.annotations.NullMarked;
