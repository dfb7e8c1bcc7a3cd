package org.throughline.partnership.skills.pages;

import static org.throughline.partnership.skills.SkillWords.*;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Design;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.skills.SkillOffer;
import org.throughline.partnership.skills.Skills;
import org.throughline.partnership.skills.Wanted;
import org.throughline.sharing.Viewer;

/**
 * Who can do what, found by words; one's own; and the skills of which there is nobody.
 *
 * @param offers what this viewer may read
 * @param asked  the words searched for; empty for all
 * @param names  of partnerships, by id
 */
public record SkillsPage(
        Design design,
        List<SkillOffer> offers,
        List<Wanted> wanted,
        String asked,
        Map<UUID, String> names,
        boolean member,
        boolean mayWork,
        Viewer viewer)
        implements Page {

    @Override
    public String title() {
        return SKILLS_TITLE.say(design.partnership().name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(id()));
    }

    private UUID id() {
        return design.partnership().id();
    }

    public List<SkillOffer> yours() {
        return offers.stream()
                .filter(o -> o.seat().equals(viewer.seat()) && o.partnership().equals(id()))
                .toList();
    }

    private List<SkillOffer> current() {
        return offers.stream()
                .filter(o -> !o.lapsedOn(viewer.today()))
                .filter(o -> member || o.partnership().equals(id()))
                .toList();
    }

    public List<SkillOffer> found() {
        return asked.isBlank() ? current() : Skills.matching(current(), asked);
    }

    public String foundWords() {
        return asked.isBlank() ? FOUND_ALL.say(found().size()) : FOUND_SOME.say(asked, found().size());
    }

    /** The skills that are looked for, those of which there is nobody first. */
    public List<Wanted> lookedFor() {
        return wanted.stream()
                .sorted(Comparator.comparing(w -> offering(w) > 0))
                .toList();
    }

    private int offering(Wanted w) {
        return Skills.matching(current(), w.skill()).size();
    }

    public boolean nobody(Wanted w) {
        return offering(w) == 0;
    }

    public String offeringWords(Wanted w) {
        return nobody(w) ? WANTED_NOBODY.say() : WANTED_SOME.say(offering(w));
    }

    public String who(SkillOffer o) {
        return o.called() + ", " + o.agency();
    }

    public String from(SkillOffer o) {
        return (o.partnership().equals(id()) ? "" : OFFER_FROM.say(names.getOrDefault(o.partnership(), "")) + " ")
                + OFFER_UNTIL.say(Dates.day(o.until()));
    }

    public String yoursState(SkillOffer o) {
        return o.lapsedOn(viewer.today())
                ? YOURS_LAPSED.say(Dates.day(o.until()))
                : (o.inRegion() ? YOURS_REGION : YOURS_HERE).say(Dates.day(o.until()));
    }

    public String at() {
        return SkillPages.at(id());
    }

    public String act(String act) {
        return Paths.of(id()) + "/" + act;
    }
}
