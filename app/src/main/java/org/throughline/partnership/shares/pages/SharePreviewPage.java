package org.throughline.partnership.shares.pages;

import static org.throughline.partnership.ShareWords.PREVIEW_TITLE;

import gg.jte.Content;
import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.regions.Regions;
import org.throughline.partnership.shares.Shareable;

/** Exactly what would be shared with whom, and what would not, before it is. */
public record SharePreviewPage(java.util.UUID from, Regions.Named to, Shareable item, Content why, Slips slips)
        implements Page {
    @Override
    public String title() {
        return PREVIEW_TITLE.say(to.name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(from) + "/share-item");
    }

    public String action() {
        return Paths.of(from) + "/share-item";
    }
}
