package org.throughline.web.demo;

import java.util.List;

/** Skills that made-up people offer, and those that are looked for. Days count back from the day on which the demonstration is made. */
record SkillsFile(List<OfferOf> offers, List<WantedOf> wanted) {

    /** @param until days from now; below nought it has lapsed */
    record OfferOf(
            String partnership,
            String by,
            String skill,
            String what,
            String called,
            String agency,
            String free,
            String reached,
            boolean region,
            int daysAgo,
            int until) {}

    record WantedOf(String partnership, String by, String skill, String why, int daysAgo) {}

    static SkillsFile read() {
        return Written.read("skills.yaml", SkillsFile.class);
    }
}
