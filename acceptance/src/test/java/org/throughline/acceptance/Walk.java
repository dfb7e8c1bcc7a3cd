package org.throughline.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One person opens everything that pages lead them to, by every link and every form that only asks, as long as it is answered by one of these routes. Of one route at
 * most so many addresses are opened; how many were left is counted and never hidden.
 */
final class Walk {
    private static final Pattern LINK = Pattern.compile("(?<=\\s)(?:href|src|method=\"get\" action)=\"([^\"#]*)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_TRIES = 5;

    private final String who;
    private final URI site;
    private final String cookies;
    private final List<Route> routes;
    private final int mostOfOne;
    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();
    private final Map<Route, Integer> times = new HashMap<>();
    private int left;

    Walk(String who, String site, String cookies, List<Route> routes, int mostOfOne) {
        this.who = who;
        this.site = URI.create(site);
        this.cookies = cookies;
        this.routes = routes;
        this.mostOfOne = mostOfOne;
    }

    /** One answer: who asked, where, by which route, and what can be read in it. */
    record Opened(String who, String address, Route route, int status, String kind, String text) {}

    /** How many addresses were seen and not opened, because enough of their route were. */
    int left() {
        return left;
    }

    Walk from(String... addresses) {
        for (String address : addresses) {
            comesTo(address, "/");
        }
        return this;
    }

    /** Until nothing is ahead. What is opened is handed on at once and not kept. */
    void opening(Consumer<Opened> each) {
        while (!ahead.isEmpty()) {
            String address = ahead.removeFirst();
            Route route = route(address).orElseThrow();
            HttpResponse<byte[]> answer = open(address);
            String kind = answer.headers().firstValue("Content-Type").orElse("");
            answer.headers().firstValue("Location").ifPresent(to -> comesTo(to, address));
            if (kind.startsWith("text/html")) {
                links(new String(answer.body(), StandardCharsets.UTF_8), address);
            }
            each.accept(new Opened(who, address, route, answer.statusCode(), kind, Readable.of(answer.body())));
        }
    }

    private void links(String page, String on) {
        Matcher link = LINK.matcher(page);
        while (link.find()) {
            comesTo(link.group(1).replace("&amp;", "&"), on);
        }
    }

    private void comesTo(String written, String on) {
        URI to;
        try {
            URI here = site.resolve(on);
            to = written.startsWith("?") ? site.resolve(here.getRawPath() + written) : here.resolve(written);
        } catch (IllegalArgumentException noAddress) {
            throw new AssertionError("“" + written + "” is a link on " + on + " and no address", noAddress);
        }
        if (to.getHost() == null || !to.getAuthority().equals(site.getAuthority())) {
            return;
        }
        String address = to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery());
        if (!known.add(address)) {
            return;
        }
        Optional<Route> route = route(address);
        if (route.isEmpty()) {
            return;
        }
        if (times.merge(route.get(), 1, Integer::sum) > mostOfOne) {
            left++;
        } else {
            ahead.addLast(address);
        }
    }

    private Optional<Route> route(String address) {
        String path = URI.create(address).getPath();
        return routes.stream().filter(route -> route.answers(path)).max(Comparator.comparingInt(Route::fixed));
    }

    /** Whoever is told to come back later does. */
    private HttpResponse<byte[]> open(String address) {
        try {
            HttpResponse<byte[]> answer = ask(address);
            for (int tries = 1;
                    tries < MOST_TRIES
                            && answer.headers().firstValue("Retry-After").isPresent();
                    tries++) {
                TimeUnit.SECONDS.sleep(Long.parseLong(
                        answer.headers().firstValue("Retry-After").orElseThrow()));
                answer = ask(address);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(who + " at " + address, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<byte[]> ask(String address) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(site.resolve(address))
                        .header("Cookie", cookies)
                        .timeout(PATIENCE)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }
}
