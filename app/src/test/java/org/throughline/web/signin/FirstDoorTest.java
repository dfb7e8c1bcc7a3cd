package org.throughline.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughline.storage.TestDatabase;
import org.throughline.web.Options;
import org.throughline.web.Server;
import org.throughline.web.Today;
import org.throughline.web.Visitor;

/** An empty installation, started as a real one is: without the demonstration. */
class FirstDoorTest {
    private static final String PASSWORD = "three odd words together";

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_first_administrator_comes_in_with_the_printed_code_once_and_the_door_closes_for_good() {
        try (ConfigurableApplicationContext app = start()) {
            FirstDoor door = app.getBean(FirstDoor.class);
            String old = door.freshCode().orElseThrow();
            String code = door.freshCode().orElseThrow();
            Visitor browser = Visitor.at(port(app));

            assertThat(enter(browser, "WRONG-WRONG-WRONG-WRONG", PASSWORD)).isEqualTo(422);
            assertThat(enter(browser, old, PASSWORD)).isEqualTo(422);
            assertThat(enter(browser, code, "short")).isEqualTo(422);
            assertThat(enter(browser, code.toLowerCase(java.util.Locale.ROOT).replace("-", " "), PASSWORD))
                    .isEqualTo(303);
            assertThat(browser.get("/sign-in/second-factor").statusCode()).isEqualTo(200);

            assertThat(Visitor.at(port(app)).get("/first").statusCode()).isEqualTo(404);
            assertThat(door.freshCode()).isEmpty();
            assertThat(Visitor.to(Visitor.at(port(app)).signIn("boss", PASSWORD)))
                    .isEqualTo("/sign-in/second-factor");
        }
    }

    @Test
    void without_the_demonstration_its_doors_are_not_there() {
        try (ConfigurableApplicationContext app = start()) {
            Visitor browser = Visitor.at(port(app));
            assertThat(browser.get("/demo").statusCode()).isEqualTo(404);
            Map<String, String> token = Visitor.hidden(browser.get("/sign-in").body(), "/sign-in");
            assertThat(browser.post("/demo/as/0", token, Map.of()).statusCode()).isEqualTo(404);
            assertThat(browser.post("/demo/today", token, Map.of()).statusCode())
                    .isEqualTo(404);
        }
    }

    private static int enter(Visitor browser, String code, String password) {
        Map<String, String> fields = new HashMap<>();
        fields.put("code", code);
        fields.put("given", "Ada");
        fields.put("family", "Moss");
        fields.put("login", "boss");
        fields.put("password", password);
        return browser.fillIn("/first", "/first", fields).statusCode();
    }

    private ConfigurableApplicationContext start() {
        return Server.start(
                TestDatabase.freshCopyOf("migrated", Server::migrate), new Options(false, 0, folder), new Today(false));
    }

    private static int port(ConfigurableApplicationContext app) {
        return Objects.requireNonNull(((ServletWebServerApplicationContext) app).getWebServer())
                .getPort();
    }
}
