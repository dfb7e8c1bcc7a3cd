package org.throughline.web.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.throughline.child.AreaOfLife;
import org.throughline.child.Kind;
import org.throughline.law.Ages;
import org.throughline.people.Role;

/** The families who are not told one by one: names, schools, stages and words by seed, so that lists look lived in. */
final class SeededFamilies {
    private static final List<String> GIVEN = List.of(
            "Alfie", "Rosa", "Idris", "Freya", "Tobias", "Nadia", "Callum", "Esme", "Kofi", "Imogen", "Bartek", "Lily",
            "Owen", "Saffron", "Malik", "Hana", "Reuben", "Tilly", "Arjun", "Willow", "Fergus", "Amina");
    private static final List<String> FAMILY = List.of(
            "Ashdown",
            "Okafor",
            "Penhale",
            "Quigley",
            "Rowntree",
            "Sanderson",
            "Talbot",
            "Underhill",
            "Vance",
            "Whitcombe",
            "Yardley",
            "Zielinski",
            "Barrowclough",
            "Chaudhry",
            "Dunmore",
            "Eastwood",
            "Fairbairn",
            "Gilchrist",
            "Hollis",
            "Iqbal",
            "Jessop",
            "Kaczmarek");
    private static final List<String> PARENT =
            List.of("Anna", "Mark", "Leila", "Chris", "Joy", "Stefan", "Niamh", "Abdul");

    private record Phrase(AreaOfLife about, Kind kind, String words) {}

    private static final List<Phrase> AT_HOME = List.of(
            new Phrase(
                    AreaOfLife.EVERYDAY_LIFE,
                    Kind.OBSERVATION,
                    "Shoes are a battle. If we put them on in the car it is fine."),
            new Phrase(AreaOfLife.FRIENDS_AND_FEELINGS, Kind.VIEW, "The weekend is for getting over the week."),
            new Phrase(
                    AreaOfLife.TALKING,
                    Kind.STRENGTH,
                    "Knows every word of the songs from the film, and what they mean."),
            new Phrase(AreaOfLife.LEARNING, Kind.VIEW, "If it starts with a picture the rest follows."),
            new Phrase(AreaOfLife.HOPES, Kind.ASPIRATION, "We hope for a friend who comes round without being asked."),
            new Phrase(AreaOfLife.HEALTH, Kind.EVENT, "Two nights in hospital last month. Home now and tired."));
    private static final List<Phrase> AT_SCHOOL = List.of(
            new Phrase(
                    AreaOfLife.LEARNING,
                    Kind.PROGRESS,
                    "Ten minutes of reading aloud each day since half term. Fluency is up; the joy is up more."),
            new Phrase(
                    AreaOfLife.FRIENDS_AND_FEELINGS,
                    Kind.OBSERVATION,
                    "Plays near others and watches how the game is joined. Yesterday joined one."),
            new Phrase(
                    AreaOfLife.TALKING,
                    Kind.NEED,
                    "Needs the instruction one step at a time, with the object in sight."),
            new Phrase(
                    AreaOfLife.BODY_AND_SENSES,
                    Kind.OBSERVATION,
                    "Chooses the wobble stool and writes for longer on it."),
            new Phrase(AreaOfLife.EVERYDAY_LIFE, Kind.STRENGTH, "Looks after the register and has never lost it."));

    private final Random random;
    private final LocalDate anchor;

    SeededFamilies(long seed, LocalDate anchor) {
        this.random = new Random(seed);
        this.anchor = anchor;
    }

    List<DemoFile.FamilyOf> make(int howMany) {
        List<DemoFile.FamilyOf> made = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            made.add(one(i));
        }
        return made;
    }

    private DemoFile.FamilyOf one(int n) {
        LocalDate born = anchor.minusYears(3 + random.nextInt(11)).minusDays(random.nextInt(365));
        String given = GIVEN.get(n % GIVEN.size());
        String family = FAMILY.get(n % FAMILY.size());
        String parent = "parent-" + n;
        int year = Ages.nationalCurriculumYear(born, anchor);
        String school =
                year < 0 ? "little-acorns" : year >= 7 ? "ridgeway" : random.nextBoolean() ? "elm-park" : "st-botolph";
        String senco = switch (school) {
            case "little-acorns" -> "bea";
            case "ridgeway" -> "imran";
            case "elm-park" -> "helen";
            default -> "ruth";
        };
        Map<String, DemoFile.AdultOf> adults = new LinkedHashMap<>();
        adults.put(
                parent,
                new DemoFile.AdultOf(
                        PARENT.get(random.nextInt(PARENT.size())),
                        family,
                        random.nextBoolean() ? "mother" : "father",
                        true,
                        true,
                        "birth certificate",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        LocalDate began = anchor.minusDays(60 + random.nextInt(500));
        return new DemoFile.FamilyOf(
                new DemoFile.ChildOf(
                        "child-" + n, given, family, Optional.empty(), born, Optional.empty(), Optional.empty()),
                Optional.of(adults),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new DemoFile.LivesOf("fernshire", "council", born, Optional.empty())),
                List.of(new DemoFile.WorksWithOf(
                        school, Optional.empty(), Role.SENCO, began, Optional.empty(), "on roll")),
                Optional.of(told(parent, senco, began)),
                Optional.empty(),
                stage(n, parent));
    }

    private List<DemoFile.ToldOf> told(String parent, String senco, LocalDate began) {
        List<DemoFile.ToldOf> told = new ArrayList<>();
        LocalDate day = began;
        for (int i = 0; i < 2 + random.nextInt(4); i++) {
            boolean home = random.nextBoolean();
            Phrase p = home
                    ? AT_HOME.get(random.nextInt(AT_HOME.size()))
                    : AT_SCHOOL.get(random.nextInt(AT_SCHOOL.size()));
            day = day.plusDays(3 + random.nextInt(14));
            told.add(new DemoFile.ToldOf(
                    home ? parent : senco,
                    day.isAfter(anchor) ? anchor : day,
                    p.about(),
                    p.kind(),
                    p.words(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return told;
    }

    /** Most have no request at all; the rest stand somewhere on the way. */
    private Optional<DemoFile.AssessmentOf> stage(int n, String parent) {
        return switch (n) {
            case 0 -> Optional.of(asked(parent, 9, Optional.empty(), Optional.empty()));
            case 1 -> Optional.of(asked(parent, 30, Optional.empty(), Optional.empty()));
            case 2 -> Optional.of(asked(parent, 41, Optional.empty(), Optional.empty()));
            case 3 -> Optional.of(asked(parent, 70, Optional.of(35), Optional.empty()));
            case 4 -> Optional.of(asked(parent, 128, Optional.of(40), Optional.empty()));
            case 5 -> Optional.of(asked(parent, 160, Optional.of(41), Optional.of(138)));
            case 6 -> Optional.of(asked(parent, 190, Optional.of(50), Optional.of(171)));
            default -> Optional.empty();
        };
    }

    private DemoFile.AssessmentOf asked(String parent, int daysAgo, Optional<Integer> decided, Optional<Integer> plan) {
        LocalDate received = anchor.minusDays(daysAgo);
        return new DemoFile.AssessmentOf(
                parent,
                received,
                "Please find out what would help, and tell us in writing.",
                "marek",
                decided.map(received::plusDays),
                Optional.empty(),
                plan.map(received::plusDays),
                Optional.empty());
    }
}
