package org.throughline.partnership.shares.pages;

import static org.throughline.partnership.ShareWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.shares.Share;

/**
 * What an area shares and what came back; or, of a region or nation, what areas shared there. The newest first: no other order exists.
 *
 * @param mayShare this viewer leads or facilitates the area, and it is in a region
 * @param mayAnswer this viewer sits in the region or nation, or in an area in it
 */
public record SharesPage(Partnership partnership, List<Share> all, boolean mayShare, boolean mayAnswer)
        implements Page {

    @Override
    public String title() {
        return (isArea() ? SHARES_TITLE : SHARED_HERE_TITLE).say(partnership.name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(at());
    }

    public String at() {
        return Paths.of(partnership.id());
    }

    public boolean isArea() {
        return partnership.kind() == Partnership.Kind.AREA;
    }

    public List<Share> standing() {
        return all.stream().filter(s -> s.takenBackOn().isEmpty()).toList();
    }

    public List<Share> takenBack() {
        return all.stream().filter(s -> s.takenBackOn().isPresent()).toList();
    }

    public String where(Share s) {
        return (isArea() ? SHARED_WITH : SHARED_BY)
                .say(s.kind().words(), isArea() ? s.toName() : s.fromName(), Dates.day(s.on()));
    }

    /** There, only that something was taken back; at home, what it was. */
    public String takenBack(Share s) {
        return TAKEN_BACK_ON.say(
                s.words().map(Share.Words::title).orElseGet(() -> s.kind().words()),
                isArea() ? s.toName() : s.fromName(),
                Dates.day(s.takenBackOn().orElse(s.on())));
    }

    public String cameBack(Share.CameBack c) {
        return CAME_BACK_BY.say(c.fromName(), Dates.day(c.on()));
    }
}
