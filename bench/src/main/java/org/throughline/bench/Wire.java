package org.throughline.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;

/** Asks the application by HTTP, as a browser does that has signed in. */
final class Wire {
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String address;

    /** @param address such as "http://127.0.0.1:8080" */
    Wire(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }

    HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        return http.send(asking(path, cookie).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String cookie, String form) throws IOException, InterruptedException {
        return http.send(
                asking(path, cookie)
                        .header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(form, StandardCharsets.UTF_8))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder asking(String path, String cookie) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(60))
                .header("Cookie", cookie);
    }
}
