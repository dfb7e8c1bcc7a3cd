package org.throughline.partnership.products.pages;

import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;

/**
 * A page on which one file is sent.
 *
 * @param why more about why a file was not kept
 */
public record SendPage(
        String title,
        String lead,
        Optional<String> never,
        String action,
        String asks,
        String accept,
        String button,
        String backTo,
        List<String> why,
        Slips slips)
        implements Page {
    @Override
    public Optional<String> back() {
        return Optional.of(backTo);
    }
}
