package org.throughline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.throughline.evidence.Need;
import org.throughline.evidence.Offers;
import org.throughline.evidence.SettingKind;

/**
 * The bank's public pages among so many records, each p95 against 200 ms, beside reading every record's text for one filter, as the
 * pages did before what is found by stood ready.
 */
final class BankBench {
    private static final int PAGE_MILLIS = 200;
    private static final int WARM = 20;
    private static final int TIMES = 60;
    private static final int SLOW_TIMES = 5;

    private BankBench() {}

    public static void main(String... args) throws Exception {
        Settings settings = Settings.told();
        try (Loaded loaded = Loaded.open(settings)) {
            if (args[0].equals("prepare")) {
                MadeUpBank.write(Path.of(args[1]), Integer.parseInt(args[2]));
                System.out.println(evidenceLead(loaded));
                return;
            }
            try (Service service = Service.start(loaded.connections(), settings.data(), Service.WITHOUT_NIGHT)) {
                System.exit(ask(loaded, service, Team.of(loaded).looker()) ? 0 : 1);
            }
        }
    }

    /** Somebody made up in an evidence lead's seat; the name with which they sign in. */
    private static String evidenceLead(Loaded loaded) throws SQLException {
        Loaded.Looker like = loaded.lookers("SEND_OFFICER", 1).getFirst();
        try (Connection owner = loaded.connections().asOwner();
                PreparedStatement seat = owner.prepareStatement("""
                        INSERT INTO people.seat (id, person_id, agency_id, role, title, from_date)
                        SELECT gen_random_uuid(), person_id, agency_id, 'EVIDENCE_LEAD', 'Evidence lead', current_date - 1 FROM people.seat WHERE id = ?
                        """);
                PreparedStatement login = owner.prepareStatement("SELECT login FROM people.account WHERE id = ?")) {
            seat.setObject(1, like.seat());
            seat.executeUpdate();
            login.setObject(1, like.account());
            try (ResultSet rs = login.executeQuery()) {
                rs.next();
                return rs.getString(1);
            }
        }
    }

    private static boolean ask(Loaded loaded, Service service, Loaded.Looker as) throws Exception {
        long records = loaded.count("evidence.record");
        try (Connection owner = loaded.connections().asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("ANALYZE"); // which PostgreSQL does by itself within a minute of so much being new
        }
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("list", "/evidence");
        pages.put("list, page 50", "/evidence?page=50");
        pages.put("two rare words", "/evidence?words=" + MadeUpBank.SOMEWHERE + "+rin");
        pages.put("a word of every record", "/evidence?words=" + MadeUpBank.EVERYWHERE);
        pages.put("two letters", "/evidence?words=xu");
        pages.put("need and age", "/evidence?need=COGNITION_AND_LEARNING&age=8");
        pages.put("ingredient", "/evidence?ingredient=PREPARATION");
        pages.put("direction and kind", "/evidence?direction=NO_DIFFERENCE&kind=STUDY");
        pages.put("label", "/evidence?strength=Robust%7CThis+bank%2C+definitions+1");
        pages.put("in the order of a label", "/evidence?order=STRENGTH%7CThis+bank%2C+definitions+1");
        pages.put("what was tried", "/evidence/interventions");
        pages.put("tried, one sector", "/evidence/interventions?sector=Health&direction=WORSE");
        pages.put("glossary", "/evidence/glossary");
        pages.put("one record", "/evidence/" + one(loaded));

        double worst = 0;
        for (var page : pages.entrySet()) {
            Times times = pages(service, as, page.getValue());
            say(page.getKey(), times);
            worst = Math.max(worst, times.at(0.95));
        }
        Offers offers = service.bean(Offers.class);
        Times offered = times(
                TIMES,
                () -> offers.fittest(
                        Offers.Wish.forChild(
                                Optional.of(Need.COGNITION_AND_LEARNING),
                                Optional.of(8),
                                Optional.of(SettingKind.PRIMARY)),
                        50));
        say("offered for a child (no page, the question alone)", offered);
        worst = Math.max(worst, offered.at(0.95));
        Times slow = times(SLOW_TIMES, () -> everyText(loaded));
        System.out.printf(
                "bank: %,d records, slowest of %d pages and one question p95 %.0f ms of %d ms allowed = %.2f; reading every record's text for one filter alone p50"
                        + " %.0f ms = %.1f times the slowest; %s%n",
                records,
                pages.size(),
                worst,
                PAGE_MILLIS,
                worst / PAGE_MILLIS,
                slow.at(0.5),
                slow.at(0.5) / worst,
                Machine.said());
        return worst <= PAGE_MILLIS;
    }

    private static void say(String what, Times times) {
        System.out.printf(
                "%-50s p50 %4.0f  p95 %4.0f  longest %4.0f ms%n", what, times.at(0.5), times.at(0.95), times.at(1));
    }

    /** Each time in a session of its own: who reloads a heavy page again and again is made to wait. */
    private static Times pages(Service service, Loaded.Looker as, String path)
            throws IOException, InterruptedException {
        double[] millis = new double[TIMES];
        for (int i = -WARM; i < TIMES; i++) {
            String cookie = service.signedIn(as);
            long began = System.nanoTime();
            int status = service.get(path, cookie).statusCode();
            if (status != 200) {
                throw new IllegalStateException(path + " gave " + status);
            }
            if (i >= 0) {
                millis[i] = (System.nanoTime() - began) / 1e6;
            }
        }
        return new Times(millis, 0, 1);
    }

    private static Times times(int many, Callable<?> what) throws Exception {
        double[] millis = new double[many];
        for (int i = -Math.min(WARM, many); i < many; i++) {
            long began = System.nanoTime();
            what.call();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - began) / 1e6;
            }
        }
        return new Times(millis, 0, 1);
    }

    private static UUID one(Loaded loaded) throws SQLException {
        try (Connection owner = loaded.connections().asOwner();
                Statement statement = owner.createStatement();
                ResultSet rs = statement.executeQuery("SELECT id FROM evidence.record ORDER BY id LIMIT 1 OFFSET 77")) {
            rs.next();
            return rs.getObject(1, UUID.class);
        }
    }

    private static int everyText(Loaded loaded) throws SQLException {
        try (Connection owner = loaded.connections().asOwner();
                Statement statement = owner.createStatement();
                ResultSet rs = statement.executeQuery("""
                        SELECT count(*) FROM evidence.record r
                          JOIN LATERAL (SELECT CAST(n.content AS jsonb) AS c FROM evidence.version n WHERE n.record_id = r.id ORDER BY n.number DESC LIMIT 1) v ON true
                         WHERE r.published_on IS NOT NULL AND v.c #> '{about,needs}' @> '["COGNITION_AND_LEARNING"]'
                        """)) {
            rs.next();
            return rs.getInt(1);
        }
    }
}
