package org.throughline.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.throughline.storage.Connections;
import org.throughline.web.App;
import org.throughline.web.Options;
import org.throughline.web.Server;
import org.throughline.web.Today;

/** The application as it is shipped, in this process, on the loopback address, with people signed in to it. */
final class Service implements AutoCloseable {
    /** What runs once a night is left out, so that a measurement in the day has nothing beside it. */
    static final Map<String, String> WITHOUT_NIGHT = Map.of("throughline.nightly-at", "off");

    private final ConfigurableApplicationContext app;
    private final Wire wire;

    private Service(ConfigurableApplicationContext app) {
        this.app = app;
        var server = ((ServletWebServerApplicationContext) app).getWebServer();
        this.wire = new Wire("http://127.0.0.1:" + (server == null ? 0 : server.getPort()));
    }

    /** @param beside further beans for a measurement, such as a page that is ready */
    static Service start(Connections connections, Path data, Map<String, String> properties, Class<?>... beside) {
        SpringApplicationBuilder builder = new SpringApplicationBuilder(App.class)
                .sources(beside)
                .web(WebApplicationType.SERVLET)
                .registerShutdownHook(false)
                .initializers(context -> Server.registerIn(
                        (GenericApplicationContext) context,
                        connections,
                        new Options(false, 0, data),
                        new Today(false)));
        return new Service(builder.run(java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                "--server.port=0",
                                "--server.address=127.0.0.1",
                                "--throughline.data=" + data.toAbsolutePath()),
                        properties.entrySet().stream().map(p -> "--" + p.getKey() + "=" + p.getValue()))
                .toArray(String[]::new)));
    }

    <T> T bean(Class<T> type) {
        return app.getBean(type);
    }

    <T> Collection<T> beans(Class<T> type) {
        return app.getBeansOfType(type).values();
    }

    /** The cookie of somebody who has signed in with both factors. */
    String signedIn(Loaded.Looker as) {
        return signedIn(bean(SessionRepository.class), as);
    }

    private static <S extends Session> String signedIn(SessionRepository<S> sessions, Loaded.Looker as) {
        S session = sessions.createSession();
        session.setAttribute("account", as.account().toString());
        session.setAttribute("person", as.person().toString());
        session.setAttribute("seat", as.seat().toString());
        session.setAttribute("factors", "2");
        session.setAttribute("since", Long.toString(Instant.now().getEpochSecond()));
        sessions.save(session);
        return "throughline-session="
                + Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
    }

    Wire wire() {
        return wire;
    }

    HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        return wire.get(path, cookie);
    }

    HttpResponse<String> post(String path, String cookie, String form) throws IOException, InterruptedException {
        return wire.post(path, cookie, form);
    }

    @Override
    public void close() {
        app.close();
    }
}
