package org.throughline.journey.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.ThroughlineTest;
import org.throughline.journey.Scene;
import org.throughline.sharing.Viewer;

/** The whole way through the web, at a browser without scripts: routes, session, tokens and once-keys. */
@ThroughlineTest
@Import(Scene.class)
class AtABrowserTest {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    @Autowired
    Scene scene;

    @Autowired
    WebApplicationContext application;

    @Test
    void a_parent_asks_and_ten_parallel_sendings_are_one_request() throws Exception {
        Scene.Cast cast = scene.cast();
        MockMvc http = browser();
        MockHttpSession mother = session(cast.mother());
        String base = "/child/" + cast.child() + "/ask-for-assessment";
        assertThat(go(http, get(base).session(mother)).getContentAsString()).contains(base + "/words");
        String words = go(http, get(base + "/words").session(mother)).getContentAsString();
        MockHttpServletResponse kept =
                go(http, send(base + "/words", words, mother).param("words", "She needs more help."));
        assertThat(location(kept)).isEqualTo(base + "/check");
        String check = go(http, get(base + "/check").session(mother)).getContentAsString();
        assertThat(check).contains("She needs more help.");
        List<Callable<String>> sendings = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            sendings.add(() -> location(go(http, send(base, check, mother).param("words", "She needs more help."))));
        }
        Set<String> wentTo = new HashSet<>();
        try (var threads = Executors.newFixedThreadPool(5)) {
            for (var sent : threads.invokeAll(sendings)) {
                wentTo.add(sent.get());
            }
        }
        assertThat(wentTo).hasSize(1).allMatch(place -> place.startsWith(base + "/done/"));
        assertThat(go(http, get(wentTo.iterator().next()).session(mother)).getContentAsString())
                .contains("You have asked for an assessment");
        assertThat(scene.seenBy(cast.mother(), cast.child()).orElseThrow()).hasSize(1);
    }

    @Test
    void the_childs_page_says_what_is_happening_and_next_and_a_stranger_gets_404() throws Exception {
        Scene.Cast cast = scene.cast();
        MockMvc http = browser();
        String child = "/child/" + cast.child();
        assertThat(go(http, get(child).session(session(cast.mother()))).getContentAsString())
                .contains("What is happening and next");
        for (String path :
                List.of(child + "/journey", child + "/ask-for-assessment", child + "/ask-for-assessment/check")) {
            assertThat(go(http, get(path).session(session(cast.mother()))).getStatus())
                    .isIn(200, 303);
            assertThat(go(http, get(path).session(session(scene.cast().mother())))
                            .getStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_form_without_our_token_has_no_effect() throws Exception {
        Scene.Cast cast = scene.cast();
        String base = "/child/" + cast.child() + "/ask-for-assessment";
        MockHttpServletResponse refused =
                go(browser(), post(base).session(session(cast.mother())).param("words", "forged"));
        assertThat(refused.getStatus()).isNotEqualTo(200);
        assertThat(scene.seenBy(cast.mother(), cast.child()).orElseThrow()).isEmpty();
    }

    private MockMvc browser() {
        return MockMvcBuilders.webAppContextSetup(application)
                .<DefaultMockMvcBuilder>apply(springSecurity())
                .build();
    }

    private static MockHttpSession session(Viewer viewer) {
        MockHttpSession session = new MockHttpSession();
        session.setAttribute("account", viewer.account().toString());
        session.setAttribute("person", viewer.person().toString());
        session.setAttribute("seat", viewer.seat().toString());
        session.setAttribute("since", Long.toString(Instant.now().getEpochSecond()));
        session.setAttribute("factors", "2");
        return session;
    }

    private static MockHttpServletRequestBuilder send(String action, String page, MockHttpSession session) {
        int form = page.indexOf("action=\"" + action + "\"");
        assertThat(form).as("a form that goes to " + action).isNotNegative();
        Map<String, String> hidden = new LinkedHashMap<>();
        var found = HIDDEN.matcher(page.substring(form, page.indexOf("</form>", form)));
        while (found.find()) {
            hidden.put(found.group(1), found.group(2));
        }
        MockHttpServletRequestBuilder post = post(action).session(session);
        hidden.forEach((name, value) -> post.param(name, value));
        return post;
    }

    private static MockHttpServletResponse go(MockMvc http, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request).andReturn().getResponse();
    }

    private static String location(MockHttpServletResponse response) {
        @Nullable String location = response.getHeader("Location");
        return location == null ? "" : location;
    }
}
