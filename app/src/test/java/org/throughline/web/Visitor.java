package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody at a browser without scripts: keeps cookies, fills in the form that a page holds, follows nothing by itself. Each
 * comes from an address of their own, so that the failures of one do not make another wait.
 */
public final class Visitor {
    private static final AtomicInteger VISITORS = new AtomicInteger();
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    private final int port;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .localAddress(addressOfItsOwn())
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Visitor(int port) {
        this.port = port;
    }

    /** Any address in 127.0.0.0/8 is this machine. */
    private static InetAddress addressOfItsOwn() {
        int number = VISITORS.incrementAndGet();
        try {
            return InetAddress.getByAddress(new byte[] {127, 10, (byte) (number >> 8), (byte) number});
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Visitor at(int port) {
        return new Visitor(port);
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).GET());
    }

    /** Sends a form as a browser would that had just opened the page it stands on. */
    public HttpResponse<String> fillIn(String page, String action, Map<String, String> fields) {
        return post(action, hidden(get(page).body(), action), fields);
    }

    /** Sends exactly these fields. */
    public HttpResponse<String> post(String action, Map<String, String> hidden, Map<String, String> fields) {
        List<String> pairs = new ArrayList<>();
        hidden.forEach((name, value) -> {
            if (!fields.containsKey(name)) {
                pairs.add(pair(name, value));
            }
        });
        fields.forEach((name, value) -> pairs.add(pair(name, value)));
        return send(HttpRequest.newBuilder(uri(action))
                .header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
    }

    /** The hidden fields of the form with this action. */
    public static Map<String, String> hidden(String html, String action) {
        int form = html.indexOf("action=\"" + action + "\"");
        assertThat(form).as("a form that goes to " + action + " in\n" + html).isNotNegative();
        String inside = html.substring(form, html.indexOf("</form>", form));
        Map<String, String> fields = new java.util.LinkedHashMap<>();
        Matcher m = HIDDEN.matcher(inside);
        while (m.find()) {
            fields.put(m.group(1), m.group(2));
        }
        return fields;
    }

    public HttpResponse<String> signIn(String login, String password) {
        return fillIn("/sign-in", "/sign-in", Map.of("login", login, "password", password));
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(c -> c.getName().equals(name))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Takes a cookie along to another node. */
    public void takeCookies(Visitor from) {
        from.cookies.getCookieStore().getCookies().forEach(c -> {
            java.net.HttpCookie same = new java.net.HttpCookie(c.getName(), c.getValue());
            same.setPath("/");
            same.setVersion(0);
            cookies.getCookieStore().add(uri("/"), same);
        });
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A route's address with this in each of its places, places with a rule of their own included. */
    static String filledIn(String route, String with) {
        return route.replaceAll("\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*}", with);
    }

    public URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    public static String to(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        return response.headers().firstValue("Location").orElse("");
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
