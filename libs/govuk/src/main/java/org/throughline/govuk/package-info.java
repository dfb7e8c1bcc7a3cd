/**
 * The GOV.UK components that we use: one typed record and one template each, so that a page cannot forget a label or point
 * a description at nothing. Templates of the application hold no {@code govuk-} class name. Needs the template engine only.
 */
@NullMarked
package org.throughline.govuk;

import org.jspecify.annotations.NullMarked;
