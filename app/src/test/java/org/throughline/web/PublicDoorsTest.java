package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.throughline.ThroughlineTest;

/** Whoever is not signed in gets nothing but the public pages: over every route there is. */
@ThroughlineTest
class PublicDoorsTest {
    /** The whole list of what strangers may open. A new public page is a decision, and this is where it is written down. */
    private static final Set<String> PUBLIC = Set.of(
            "GET /",
            "GET /health",
            "GET /help",
            "GET /sign-in",
            "GET /join",
            "GET /demo",
            "GET /time-limits",
            "GET /partnerships",
            "GET /networks",
            "GET /answer",
            "GET /evidence",
            "GET /evidence/glossary",
            "GET /evidence/ingredients",
            "GET /evidence/interventions",
            "GET /evidence/labels",
            "GET /evidence/bank.json");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @LocalServerPort
    int port;

    @Test
    void every_page_that_is_not_on_the_public_list_leads_a_stranger_to_sign_in() {
        List<String> open = new ArrayList<>();
        for (String route : all("GET")) {
            HttpResponse<String> answer = Visitor.at(port).get(route.substring(4));
            String led = answer.headers().firstValue("Location").orElse("");
            boolean ledToSignIn = answer.statusCode() == 303 && (led.startsWith("/sign-in") || led.equals("/join"));
            if (!ledToSignIn && answer.statusCode() != 404) {
                open.add(route);
            }
        }
        assertThat(open).isSubsetOf(PUBLIC);
    }

    @Test
    void a_form_sent_by_a_stranger_without_a_token_is_refused_everywhere() {
        for (String route : all("POST")) {
            Visitor stranger = Visitor.at(port);
            HttpResponse<String> answer = stranger.send(HttpRequest.newBuilder(stranger.uri(route.substring(5)))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("a=b")));
            if (route.equals("POST /sign-in")) {
                assertThat(Visitor.to(answer)).isEqualTo("/sign-in?again");
            } else {
                assertThat(answer.statusCode()).as(route).isEqualTo(403);
            }
        }
    }

    private List<String> all(String method) {
        List<String> found = new ArrayList<>();
        for (RequestMappingInfo info : routes.getHandlerMethods().keySet()) {
            Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
            for (String pattern : info.getPatternValues()) {
                if (methods.contains(RequestMethod.valueOf(method))) {
                    found.add(method + " " + Visitor.filledIn(pattern, "7d444840-9dc0-11d1-b245-5ffdce74fad2"));
                }
            }
        }
        assertThat(found).hasSizeGreaterThan(2);
        return found;
    }
}
