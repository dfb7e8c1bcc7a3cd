package org.throughline.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.sharing.Viewer;

/** Somebody who has signed in and acts from one seat, at a browser without scripts. */
public final class AtABrowser {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    private final MockMvc http;
    private final MockHttpSession session = new MockHttpSession();

    public AtABrowser(WebApplicationContext application, Viewer viewer) {
        http = MockMvcBuilders.webAppContextSetup(application)
                .<DefaultMockMvcBuilder>apply(springSecurity())
                .build();
        session.setAttribute("account", viewer.account().toString());
        session.setAttribute("person", viewer.person().toString());
        session.setAttribute("seat", viewer.seat().toString());
        session.setAttribute("since", Long.toString(Instant.now().getEpochSecond()));
        session.setAttribute("factors", "2");
    }

    /** What came back. */
    public record Answer(int status, String html, String goTo) {
        /** The words on the page as they are read, without marks. */
        public String text() {
            return html.replaceAll("(?s)<(style|script|svg).*?</\\1>", " ")
                    .replaceAll("<[^>]+>", " ")
                    .replaceAll("\\s+", " ");
        }
    }

    /** The page but for the two values that every drawing of a form makes afresh: its token and its once-key. */
    public String apartFromTokens(String path) {
        return HIDDEN.matcher(open(path).html()).replaceAll("");
    }

    public Answer open(String path) {
        return answer(get(path).session(session));
    }

    /** Fills in the form of a page and sends it. */
    public Answer fillIn(String page, Map<String, List<String>> fields) {
        return send(page, hidden(open(page).html(), page), fields);
    }

    /** Sends a form with these hidden fields to an address. */
    public Answer send(String action, Map<String, String> hidden, Map<String, List<String>> fields) {
        MockHttpServletRequestBuilder post = post(java.net.URI.create(action)).session(session);
        hidden.forEach((name, value) -> post.param(name, value));
        fields.forEach((name, values) -> post.param(name, values.toArray(String[]::new)));
        return answer(post);
    }

    /** The same with a file beside the fields. */
    public Answer sendFile(
            String action,
            Map<String, String> hidden,
            Map<String, List<String>> fields,
            String field,
            String filename,
            byte[] bytes) {
        MockMultipartHttpServletRequestBuilder post = multipart(java.net.URI.create(action));
        post.file(new MockMultipartFile(field, filename, "application/octet-stream", bytes));
        post.session(session);
        hidden.forEach((name, value) -> post.param(name, value));
        fields.forEach((name, values) -> post.param(name, values.toArray(String[]::new)));
        return answer(post);
    }

    /** The hidden fields of the form with this action. */
    public static Map<String, String> hidden(String html, String action) {
        int form = html.indexOf("action=\"" + action + "\"");
        assertThat(form).as("a form that goes to " + action + " in\n" + html).isNotNegative();
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher m = HIDDEN.matcher(html.substring(form, html.indexOf("</form>", form)));
        while (m.find()) {
            fields.put(m.group(1), m.group(2));
        }
        return fields;
    }

    private Answer answer(RequestBuilder request) {
        try {
            MockHttpServletResponse response = http.perform(request).andReturn().getResponse();
            String location = response.getHeader("Location");
            return new Answer(
                    response.getStatus(),
                    response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8),
                    location == null ? "" : location);
        } catch (Exception e) {
            throw new IllegalStateException("The request failed", e);
        }
    }
}
