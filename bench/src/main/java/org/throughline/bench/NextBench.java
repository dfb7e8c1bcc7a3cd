package org.throughline.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Screening;
import org.throughline.synthesis.Stage;
import org.throughline.synthesis.Verdict;
import org.throughline.synthesis.Vote;

/**
 * Two people screen a synthesis of 7,473 records: how long the page with the next record takes, and the vote before it, without
 * doubtful pairs and with many. The first page of a batch, which ranks all records anew, is told apart.
 */
final class NextBench {
    private static final int PAGE_MILLIS = 100;
    private static final int WHOLE_MILLIS = 500;
    private static final int LOOKS = 20;
    private static final int DOUBTS = 1_500;
    private static final int RECORDS = 250;

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    private final Service service;
    private final Team team;
    private final WholeTwin twin;
    private final Screening screening;
    private final String lead;

    private NextBench(Service service, Team team, WholeTwin twin) {
        this.service = service;
        this.team = team;
        this.twin = twin;
        this.screening = service.bean(Screening.class);
        this.lead = service.signedIn(team.looker());
    }

    public static void main(String... args) throws Exception {
        Settings settings = Settings.told();
        try (Loaded loaded = Loaded.open(settings);
                Service service = Service.start(loaded.connections(), settings.data(), Service.WITHOUT_NIGHT)) {
            Team team = Team.of(loaded);
            NextBench bench = new NextBench(service, team, WholeTwin.takenIn(service, team));
            bench.screen(50);
            boolean few = bench.say("without doubtful pairs", bench.screen(RECORDS));
            int doubts = bench.doubt(loaded);
            bench.screen(50);
            boolean many = bench.say("with %,d doubtful pairs".formatted(doubts), bench.screen(RECORDS));
            boolean others = bench.otherPages();
            System.exit(few && many && others ? 0 : 1);
        }
    }

    /** The pages about the whole of it, which whoever leads opens all day. */
    private boolean otherPages() throws IOException, InterruptedException {
        boolean fast = true;
        for (String page :
                List.of("", "/flow", "/duplicates", "/removed?find=yes&before=2014", "/searches", "/records")) {
            List<Double> millis = new ArrayList<>();
            for (int i = 0; i < LOOKS; i++) {
                long asked = System.nanoTime();
                expect(200, service.get("/synthesis/" + twin.id() + page, lead));
                millis.add((System.nanoTime() - asked) / 1e6);
            }
            Times took = times(millis);
            System.out.printf(
                    "page %s of a synthesis of %,d records: p50 %.0f p95 %.0f ms of %d ms allowed; %s%n",
                    page.isEmpty() ? "with all steps" : page,
                    twin.records(),
                    took.at(0.5),
                    took.at(0.95),
                    WHOLE_MILLIS,
                    Machine.said());
            fast &= took.at(0.95) <= WHOLE_MILLIS;
        }
        return fast;
    }

    /** What so many records took, in milliseconds. */
    private record Took(Times pages, Times votes, Times firstPages) {}

    private Took screen(int records) throws IOException, InterruptedException {
        List<Double> pages = new ArrayList<>();
        List<Double> votes = new ArrayList<>();
        List<Double> firstPages = new ArrayList<>();
        String at = "/synthesis/" + twin.id() + "/screening";
        for (int i = 0; i < records; i++) {
            boolean first = next(team.lead()).doneInBatch() == 0;
            long asked = System.nanoTime();
            HttpResponse<String> page = expect(200, service.get(at, lead));
            (first ? firstPages : pages).add((System.nanoTime() - asked) / 1e6);
            long given = System.nanoTime();
            expect(303, service.post(at, lead, decided(page.body())));
            votes.add((System.nanoTime() - given) / 1e6);
            vote(team.second(), next(team.second()));
        }
        return new Took(times(pages), times(votes), times(firstPages));
    }

    private static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.uri() + " gave " + answer.statusCode());
        }
        return answer;
    }

    /** The form on the page as a browser sends it, with a decision. */
    private static String decided(String page) {
        return HIDDEN.matcher(page)
                        .results()
                        .map(field -> field.group(1) + "=" + URLEncoder.encode(field.group(2), StandardCharsets.UTF_8))
                        .distinct()
                        .collect(Collectors.joining("&"))
                + "&verdict="
                + (page.hashCode() % 10 == 0 ? Verdict.INCLUDE : Verdict.EXCLUDE);
    }

    private Screening.ToDecide next(Viewer viewer) {
        return screening.next(viewer, twin.id(), Stage.TITLE_ABSTRACT).orElseThrow();
    }

    /** One in ten is included, so that the order is learnt from both. */
    private void vote(Viewer viewer, Screening.ToDecide now) {
        Verdict verdict = now.held().id().getLeastSignificantBits() % 10 == 0 ? Verdict.INCLUDE : Verdict.EXCLUDE;
        screening.vote(
                viewer, twin.id(), Stage.TITLE_ABSTRACT, new Vote(now.held().id(), viewer.seat(), verdict, "", ""));
    }

    private static Times times(List<Double> millis) {
        return new Times(millis.stream().mapToDouble(Double::doubleValue).toArray(), 0, 1);
    }

    private boolean say(String which, Took took) {
        System.out.printf(
                "next record among %,d %s: page p50 %.0f p95 %.0f longest %.0f ms of %d ms allowed; the vote before it p50 %.0f p95 %.0f ms; first page of a batch %.0f ms; %s%n",
                twin.records(),
                which,
                took.pages().at(0.5),
                took.pages().at(0.95),
                took.pages().at(1),
                PAGE_MILLIS,
                took.votes().at(0.5),
                took.votes().at(0.95),
                took.firstPages().at(1),
                Machine.said());
        return took.pages().at(0.95) <= PAGE_MILLIS;
    }

    /** Puts pairs in doubt beside one another, in chains of three records, as deduplication leaves them. */
    private int doubt(Loaded loaded) throws SQLException {
        try (Connection owner = loaded.connections().asOwner();
                PreparedStatement statement = owner.prepareStatement("""
                        INSERT INTO synthesis.duplicate (synthesis_id, one_id, other_id, state, weight, why, at)
                        SELECT ?, id, next, 'DOUBTFUL', 3, 'Title alike', now()
                          FROM (SELECT id, lead(id) OVER (ORDER BY id) AS next, row_number() OVER (ORDER BY id) AS n
                                  FROM synthesis.reference WHERE synthesis_id = ? AND stands_for IS NULL AND left_at IS NULL) r
                         WHERE next IS NOT NULL AND n % 3 > 0 LIMIT ?
                        """)) {
            UUID synthesis = twin.id().value();
            statement.setObject(1, synthesis);
            statement.setObject(2, synthesis);
            statement.setInt(3, DOUBTS);
            return statement.executeUpdate();
        }
    }
}
