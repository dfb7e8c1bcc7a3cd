package org.throughline.web.demo;

import static org.throughline.web.demo.DemoMeetings.done;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.pages.Dates;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.skills.SkillOffer;
import org.throughline.partnership.skills.Skills;
import org.throughline.web.Today;

/** Tells which made-up people offer what, and what nobody can do, each on its day. */
@Component
final class DemoSkills {
    private final Partnerships partnerships;
    private final Skills skills;
    private final Today today;

    DemoSkills(Partnerships partnerships, Skills skills, Today today) {
        this.partnerships = partnerships;
        this.skills = skills;
        this.today = today;
    }

    void tell(Cast cast) {
        SkillsFile file = SkillsFile.read();
        LocalDate now = LocalDate.now(today);
        file.offers()
                .forEach(o -> at(
                        now.minusDays(o.daysAgo()),
                        () -> done(skills.offer(
                                cast.viewer(o.by()),
                                new SkillOffer(
                                        UUID.randomUUID(),
                                        named(cast, o.by(), o.partnership()),
                                        cast.of(o.by()).seat().id(),
                                        o.skill(),
                                        o.what(),
                                        o.called(),
                                        o.agency(),
                                        o.free(),
                                        o.reached(),
                                        o.region(),
                                        LocalDate.now(today),
                                        now.plusDays(o.until())),
                                UUID.randomUUID()))));
        file.wanted()
                .forEach(w -> at(
                        now.minusDays(w.daysAgo()),
                        () -> done(skills.want(
                                cast.viewer(w.by()),
                                named(cast, w.by(), w.partnership()),
                                w.skill(),
                                w.why(),
                                UUID.randomUUID()))));
    }

    private UUID named(Cast cast, String by, String name) {
        return partnerships.all(cast.viewer(by)).stream()
                .filter(p -> p.name().equals(name))
                .map(Partnership::id)
                .findFirst()
                .orElseThrow();
    }

    private void at(LocalDate day, Runnable work) {
        today.asOf(day.atTime(13, 0).atZone(Dates.LONDON).toInstant(), work);
    }
}
