package org.throughline.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.throughline.people.AccountId;
import org.throughline.people.NameFolding;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.SeatId;
import org.throughline.sharing.Finding;
import org.throughline.sharing.Viewer;

/**
 * Finding a child as an officer of one area and as a SENCO among all children: the name as typed by somebody who
 * misspells it, and a number. The limit beside it: likeness asked of all names of the country, by the owner, without
 * rights.
 */
final class SearchBench {
    private static final double AIM_NAME = 100;
    private static final double AIM_NUMBER = 20;

    private SearchBench() {}

    public static void main(String... args) throws Exception {
        Settings settings = Settings.told();
        try (Loaded loaded = Loaded.open(settings);
                Service service = Service.start(loaded.connections(), settings.data(), Service.WITHOUT_NIGHT)) {
            Finding finding = service.bean(Finding.class);
            String said = "";
            List<String> byName = List.of(args).contains("numbers") ? List.of() : List.of("SEND_OFFICER", "SENCO");
            for (String role : byName) {
                List<Loaded.Looker> lookers = loaded.lookers(role, 300);
                Drive.Question name = random -> {
                    Loaded.Looker looker = lookers.get(random.nextInt(lookers.size()));
                    Finding.Nearest found = finding.byName(
                            viewer(looker), misspelt(looker.name(), random), java.util.Optional.empty(), n -> n);
                    return found.children().size() <= Finding.MOST;
                };
                Drive.ask(1, 5, 0, name);
                Times times = Drive.ask(1, settings.seconds(), 0, name);
                System.err.println(role + " by name: " + times.said());
                said += "%s by name p95 %.0f ms of %.0f allowed = %.2f; "
                        .formatted(role, times.at(0.95), AIM_NAME, times.at(0.95) / AIM_NAME);
                System.err.printf(
                        "%s: %.3f of names as misspelt are found among the first twenty.%n",
                        role, recall(finding, lookers));
            }
            Times numbers = numbers(loaded, finding, settings);
            System.err.println("by number: " + numbers.said());
            Times limit = withoutRights(loaded, settings);
            System.err.println("limit, all names of the country by likeness: " + limit.said());
            System.out.printf(
                    "search: %sby number p95 %.1f ms of %.0f allowed = %.2f; without area and rights p95 %.0f ms;"
                            + " %,d children, %,d words of names; %s%n",
                    said,
                    numbers.at(0.95),
                    AIM_NUMBER,
                    numbers.at(0.95) / AIM_NUMBER,
                    limit.at(0.95),
                    loaded.count("people.child"),
                    loaded.count("people.name_word"),
                    Machine.said());
        }
    }

    private static double recall(Finding finding, List<Loaded.Looker> lookers) {
        SplittableRandom random = new SplittableRandom(3);
        long found = lookers.stream()
                .filter(looker -> finding.byName(
                        viewer(looker),
                        misspelt(looker.name(), random),
                        java.util.Optional.empty(),
                        n -> n.children().stream()
                                .anyMatch(f -> f.child().value().equals(looker.child()))))
                .count();
        return (double) found / lookers.size();
    }

    private static Viewer viewer(Loaded.Looker looker) {
        return Viewer.of(
                new AccountId(looker.account()),
                new PersonId(looker.person()),
                new SeatId(looker.seat()),
                Role.valueOf(looker.role()),
                java.util.Optional.empty(),
                LocalDate.now());
    }

    /** One letter left out, doubled or exchanged, anywhere. */
    private static String misspelt(String name, SplittableRandom random) {
        int at = 1 + random.nextInt(Math.max(1, name.length() - 1));
        if (at >= name.length() || !Character.isLetter(name.charAt(at))) {
            return name;
        }
        String before = name.substring(0, at);
        String after = name.substring(at + 1);
        return switch (random.nextInt(3)) {
            case 0 -> before + after;
            case 1 -> before + name.charAt(at) + name.charAt(at) + after;
            default -> before + (char) ('a' + random.nextInt(26)) + after;
        };
    }

    private static Times numbers(Loaded loaded, Finding finding, Settings settings) throws SQLException {
        List<Loaded.Looker> lookers = loaded.lookers("SENCO", 300);
        List<String> upns = new ArrayList<>();
        for (Loaded.Looker looker : lookers) {
            upns.add(text(loaded, """
                    SELECT i.value FROM people.identifier i JOIN people.child_link l ON l.person_id = i.person_id
                     WHERE l.child_id = ? AND i.kind = 'UPN' LIMIT 1
                    """, looker.child()));
        }
        return Drive.ask(1, settings.seconds(), 0, random -> {
            int i = random.nextInt(lookers.size());
            if (upns.get(i).isEmpty()) {
                return true;
            }
            var number =
                    org.throughline.people.Identifier.read(org.throughline.people.Identifier.Kind.UPN, upns.get(i));
            return finding.byNumber(
                    viewer(lookers.get(i)),
                    number,
                    Finding.Why.LETTER,
                    n -> n.children().size() == 1);
        });
    }

    private static String text(Loaded loaded, String sql, UUID child) throws SQLException {
        try (Connection owner = loaded.connections().asOwner();
                PreparedStatement ask = owner.prepareStatement(sql)) {
            ask.setObject(1, child);
            try (ResultSet rs = ask.executeQuery()) {
                return rs.next() ? rs.getString(1) : "";
            }
        }
    }

    private static Times withoutRights(Loaded loaded, Settings settings) throws SQLException {
        List<Loaded.Looker> lookers = loaded.lookers("SENCO", 100);
        try (Connection owner = loaded.connections().asOwner();
                PreparedStatement ask = owner.prepareStatement("""
                        SELECT k.person_id, count(*), sum(w.score) FROM (
                            SELECT n.word, max(extensions.similarity(n.word, a.word)) AS score
                              FROM unnest(CAST(? AS text[])) AS a (word) JOIN people.name_word n ON n.word OPERATOR(extensions.%) a.word GROUP BY 1) w
                          JOIN people.name_key k ON k.word = w.word
                         GROUP BY 1 ORDER BY 2 DESC, 3 DESC LIMIT 21
                        """)) {
            return Drive.ask(1, Math.min(settings.seconds(), 20), 0, random -> {
                String name =
                        misspelt(lookers.get(random.nextInt(lookers.size())).name(), random);
                ask.setArray(
                        1,
                        owner.createArrayOf(
                                "text",
                                NameFolding.of(name).stream()
                                        .map(NameFolding.Folded::word)
                                        .toArray()));
                try (ResultSet rs = ask.executeQuery()) {
                    while (rs.next()) {
                        rs.getObject(1);
                    }
                }
                return true;
            });
        }
    }
}
