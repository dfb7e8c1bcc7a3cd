package org.throughline.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.throughline.synthesis.Releases;

/**
 * A synthesis of 7,473 records: how long freezing it takes, the page of what has changed, and opening the old release, beside
 * what reading the frozen text and working its hash out costs alone.
 */
final class ReleaseBench {
    private static final int FREEZE_SECONDS = 10;
    private static final int PAGE_MILLIS = 1_000;
    private static final int TIMES = 25;

    private ReleaseBench() {}

    public static void main(String... args) throws Exception {
        Settings settings = Settings.told();
        try (Loaded loaded = Loaded.open(settings);
                Service service = Service.start(loaded.connections(), settings.data(), Service.WITHOUT_NIGHT)) {
            Team team = Team.of(loaded);
            String lead = service.signedIn(team.looker());
            WholeTwin twin = WholeTwin.takenIn(service, team);
            String at = "/synthesis/" + twin.id() + "/releases";
            Releases releases = service.bean(Releases.class);

            double first = seconds(() -> releases.freeze(team.lead(), twin.id(), "Before"));
            twin.correctOneFile();
            double second = seconds(() -> releases.freeze(team.lead(), twin.id(), "After"));
            Times text = times(() -> readAndHash(loaded, twin.id().value()));
            Times old = pages(service, lead, at + "/1");
            Times difference = pages(service, lead, at + "/difference?from=1&to=2");
            Times now = pages(service, lead, at + "/difference?from=1&to=0");
            System.out.printf(
                    "release: a synthesis of %,d records frozen in %.1f and %.1f s of %d s allowed; old release p50 %.0f p95 %.0f ms, difference of two p50 %.0f"
                            + " p95 %.0f ms, difference to now p50 %.0f p95 %.0f ms of %d ms allowed; reading its text (%,d kB) and its hash alone p50 %.0f ms; %s%n",
                    twin.records(),
                    first,
                    second,
                    FREEZE_SECONDS,
                    old.at(0.5),
                    old.at(0.95),
                    difference.at(0.5),
                    difference.at(0.95),
                    now.at(0.5),
                    now.at(0.95),
                    PAGE_MILLIS,
                    length(loaded, twin.id().value()) / 1024,
                    text.at(0.5),
                    Machine.said());

            boolean kept = Math.max(first, second) <= FREEZE_SECONDS
                    && List.of(old, difference, now).stream().allMatch(t -> t.at(0.95) <= PAGE_MILLIS);
            System.exit(kept ? 0 : 1);
        }
    }

    private static double seconds(Callable<?> what) throws Exception {
        long began = System.nanoTime();
        what.call();
        return (System.nanoTime() - began) / 1e9;
    }

    private static Times times(Callable<?> what) throws Exception {
        what.call();
        double[] millis = new double[TIMES];
        long began = System.nanoTime();
        for (int i = 0; i < TIMES; i++) {
            millis[i] = seconds(what) * 1_000;
        }
        return new Times(millis, 0, (System.nanoTime() - began) / 1e9);
    }

    private static Times pages(Service service, String cookie, String path) throws Exception {
        return times(() -> {
            int status = service.get(path, cookie).statusCode();
            if (status != 200) {
                throw new IllegalStateException(path + " gave " + status);
            }
            return status;
        });
    }

    private static String text(Loaded loaded, UUID synthesis) throws SQLException {
        try (Connection owner = loaded.connections().asOwner();
                PreparedStatement statement = owner.prepareStatement(
                        "SELECT content FROM synthesis.release WHERE synthesis_id = ? AND number = 1")) {
            statement.setObject(1, synthesis);
            try (ResultSet rs = statement.executeQuery()) {
                rs.next();
                return rs.getString(1);
            }
        }
    }

    private static int length(Loaded loaded, UUID synthesis) throws SQLException {
        return text(loaded, synthesis).length();
    }

    private static byte[] readAndHash(Loaded loaded, UUID synthesis) throws Exception {
        return MessageDigest.getInstance("SHA-256")
                .digest(text(loaded, synthesis).getBytes(StandardCharsets.UTF_8));
    }
}
