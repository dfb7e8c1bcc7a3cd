package org.throughline.bench;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One in five who come tells something about the child. */
final class Telling {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final int AT_ONCE = 4;

    private final Wire wire;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Telling(Wire wire) {
        this.wire = wire;
    }

    /** Opens the form once for each of these, so that what is measured afterwards is the sending alone. */
    void open(List<People.Person> people) throws Exception {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var opened : threads.invokeAll(people.stream()
                    .<Callable<String>>map(who -> () -> token(who))
                    .toList())) {
                opened.get();
            }
        }
    }

    /** Sends the form of telling, with the token of an earlier page; the expected answer sends on (303). */
    HttpResponse<String> tell(People.Person who) throws Exception {
        String path = who.childPath() + "/tell";
        String token = token(who);
        return wire.post(
                path,
                who.cookie(),
                form(
                        "_csrf", token,
                        "once", UUID.randomUUID().toString(),
                        "words", "Chose to read today, and read to the end.",
                        "about", "LEARNING",
                        "kind", "OBSERVATION",
                        "whose", "MINE",
                        "when", "NOW",
                        "who", "CIRCLE"));
    }

    private String token(People.Person who) throws Exception {
        String token = tokens.get(who.cookie());
        if (token == null) {
            Matcher found = TOKEN.matcher(
                    wire.get(who.childPath() + "/tell", who.cookie()).body());
            token = found.find() ? found.group(1) : "";
            if (!token.isEmpty()) {
                tokens.put(who.cookie(), token);
            }
        }
        return token;
    }

    private static String form(String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return form.toString();
    }
}
