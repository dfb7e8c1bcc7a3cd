/**
 * What a partnership makes for others to use: protocols, information packs, data sets with their dictionary, training packs. Each
 * has versions, a licence, owners, those who wrote it with them, rules of law that it carries out, and who took it up.
 */
@NullMarked
@NamedInterface("products")
package org.throughline.partnership.products;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
