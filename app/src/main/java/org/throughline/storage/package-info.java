/**
 * Where Throughline keeps what people told it: a PostgreSQL of its own inside the data folder, or one that the council runs. It
 * gives the rest of the program an address and two roles, one that owns the tables and one that only uses them. Plain Java; it
 * depends on no other package.
 */
@NullMarked
package org.throughline.storage;

import org.jspecify.annotations.NullMarked;
