package org.throughline.partnership.pages;

import static org.throughline.partnership.PartnershipWords.REGISTER_TITLE;

import java.util.List;
import org.throughline.pages.Page;
import org.throughline.partnership.Partnership;

/** Every partnership of this installation, for everybody. */
public record RegisterPage(List<Partnership> partnerships, boolean mayBegin) implements Page {
    @Override
    public String title() {
        return REGISTER_TITLE.say();
    }

    public String href(Partnership partnership) {
        return Paths.of(partnership.id());
    }
}
