package org.throughline.web.demo;

import static org.throughline.web.demo.DemoMeetings.done;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.pages.Dates;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;
import org.throughline.partnership.regions.Regions;
import org.throughline.partnership.shares.Shareable;
import org.throughline.partnership.shares.Shares;
import org.throughline.sharing.Viewer;
import org.throughline.web.Today;

/** Makes the made-up nation and tells what an area shared with it and with its region, and what came back. */
@Component
final class DemoShares {
    private final Partnerships partnerships;
    private final Regions regions;
    private final Shares shares;
    private final Today today;

    DemoShares(Partnerships partnerships, Regions regions, Shares shares, Today today) {
        this.partnerships = partnerships;
        this.regions = regions;
        this.shares = shares;
        this.today = today;
    }

    void tell(Cast cast, RegionsFile file, Map<String, UUID> areas, UUID region) {
        LocalDate now = LocalDate.now(today);
        Map<String, UUID> known = new HashMap<>(areas);
        known.put("region", region);
        known.put("nation", nation(cast, file.nation(), now));
        file.nation()
                .inIt()
                .forEach((area, ago) -> on(now.minusDays(ago), () -> {
                    String by = area.equals(RegionsFile.HOME) ? file.homeBy() : area;
                    done(regions.ask(cast.viewer(by), of(known, area), of(known, "nation"), UUID.randomUUID()));
                    done(regions.agree(
                            cast.viewer(file.nation().by()), of(known, "nation"), of(known, area), UUID.randomUUID()));
                }));
        file.shares().forEach(s -> share(cast, file, s, known, now.minusDays(s.daysAgo())));
    }

    private UUID nation(Cast cast, RegionsFile.NationOf n, LocalDate now) {
        UUID[] id = new UUID[1];
        on(now.minusDays(n.begun()), () -> {
            Viewer by = cast.viewer(n.by());
            LocalDate from = LocalDate.now(today);
            id[0] = done(partnerships.begin(
                    by,
                    n.name(),
                    Partnership.Kind.NATION,
                    Optional.empty(),
                    n.vision(),
                    n.conditions(),
                    UUID.randomUUID()));
            done(partnerships.add(
                    by,
                    new Place(
                            UUID.randomUUID(),
                            id[0],
                            Side.COUNCIL,
                            "Convener",
                            "for a year, in turn",
                            "that whoever shares something hears back",
                            Place.Duty.FACILITATES,
                            Optional.of(cast.of(n.by()).person().name()),
                            true,
                            Optional.of(cast.of(n.by()).seat().id()),
                            from,
                            from.plusYears(2)),
                    UUID.randomUUID()));
        });
        return id[0];
    }

    private void share(Cast cast, RegionsFile file, RegionsFile.ShareOf s, Map<String, UUID> known, LocalDate day) {
        UUID home = of(known, RegionsFile.HOME);
        UUID to = of(known, s.to());
        UUID[] id = new UUID[1];
        on(day, () -> {
            Viewer viewer = cast.viewer(file.homeBy());
            Shareable item = shares
                    .canShare(viewer, partnerships.design(viewer, home).orElseThrow())
                    .stream()
                    .filter(i -> i.kind() == s.kind() && i.title().startsWith(s.begins()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Nothing to share begins with " + s.begins()));
            id[0] = done(shares.share(viewer, home, to, item.sign(), item.words(), s.why(), UUID.randomUUID()));
        });
        s.answers()
                .forEach(a -> on(
                        day.plusDays(a.after()),
                        () -> done(shares.answer(
                                cast.viewer(a.by()), to, id[0], of(known, a.as()), a.words(), UUID.randomUUID()))));
        s.takenBack()
                .ifPresent(after -> on(
                        day.plusDays(after),
                        () -> done(shares.takeBack(cast.viewer(file.homeBy()), home, id[0], UUID.randomUUID()))));
    }

    static UUID of(Map<String, UUID> known, String key) {
        return Optional.ofNullable(known.get(key))
                .orElseThrow(() -> new IllegalStateException("The made-up region has no " + key));
    }

    private void on(LocalDate day, Runnable work) {
        today.asOf(day.atTime(11, 30).atZone(Dates.LONDON).toInstant(), work);
    }
}
