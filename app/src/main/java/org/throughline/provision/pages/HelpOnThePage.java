package org.throughline.provision.pages;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.child.ChildPagePart;
import org.throughline.child.ChildSummary;
import org.throughline.provision.Provisions;
import org.throughline.sharing.Records;
import org.throughline.sharing.Tier;
import org.throughline.sharing.Viewer;

/** Lays what is done for a child on the child's page, for those who see the child's circle. */
@Component
class HelpOnThePage implements ChildPagePart {
    private final Provisions provisions;
    private final HelpLines lines;
    private final Records records;

    HelpOnThePage(Provisions provisions, HelpLines lines, Records records) {
        this.provisions = provisions;
        this.lines = lines;
        this.records = records;
    }

    @Override
    public Place place() {
        return Place.HELP;
    }

    @Override
    public Optional<Content> part(Viewer viewer, ChildSummary child) {
        List<HelpLine> all = lines.of(child);
        boolean mayChoose = provisions.mayChoose(viewer, child.id());
        return all.isEmpty() && !mayChoose && !records.mayWrite(child.id(), Tier.CIRCLE)
                ? Optional.empty()
                : Optional.of(
                        new HelpPart(child, all, mayChoose ? Optional.of(Paths.choose(child.id())) : Optional.empty()));
    }
}
