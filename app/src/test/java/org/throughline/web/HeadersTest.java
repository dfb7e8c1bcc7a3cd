package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.throughline.ThroughlineTest;
import org.throughline.pages.AssetVersion;

/** Every answer tells the browser the same strict things, over every route there is. */
@ThroughlineTest
class HeadersTest {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @LocalServerPort
    int port;

    @Test
    void every_answer_of_every_route_carries_them() {
        Visitor stranger = Visitor.at(port);
        List<String> paths = new ArrayList<>(List.of("/nowhere", "/assets/nowhere.css", "/;odd", "/a//b", "/error"));
        routes.getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues().forEach(pattern -> paths.add(Visitor.filledIn(pattern, "x"))));
        for (String path : paths) {
            for (String method : new String[] {"GET", "POST", "PUT", "DELETE"}) {
                HttpResponse<String> answer = stranger.send(
                        HttpRequest.newBuilder(stranger.uri(path)).method(method, HttpRequest.BodyPublishers.noBody()));
                check(method + " " + path, answer, "no-store");
            }
        }
    }

    @Test
    void a_style_is_kept_for_good_under_its_sum_and_for_an_hour_without() {
        Visitor visitor = Visitor.at(port);
        check(
                "with sum",
                visitor.get("/assets/throughline.css?v=" + AssetVersion.NOW),
                "public, max-age=31536000, immutable");
        check("without", visitor.get("/assets/throughline.css"), "public, max-age=3600");
        check("other sum", visitor.get("/assets/throughline.css?v=1"), "public, max-age=3600");
        assertThat(visitor.get("/").body()).contains("/assets/throughline.css?v=" + AssetVersion.NOW);
    }

    @Test
    void no_page_has_a_style_or_script_inside_it() {
        assertThat(Visitor.at(port).get("/sign-in").body())
                .doesNotContain("style=")
                .doesNotContain("<style")
                .doesNotContain("onclick=")
                .doesNotContainPattern("<script(?![^>]* src=)");
    }

    private static void check(String what, HttpResponse<String> answer, String cache) {
        Headers.ALWAYS.forEach((name, value) -> {
            if (!name.equals("Cache-Control")) {
                assertThat(answer.headers().allValues(name))
                        .as(what + ": " + name)
                        .containsExactly(value);
            }
        });
        assertThat(answer.headers().allValues("Cache-Control")).as(what).containsExactly(cache);
        assertThat(answer.headers().firstValue("X-Request-Id")).as(what).isPresent();
        assertThat(answer.headers().firstValue("Server")).as(what).isEmpty();
    }
}
