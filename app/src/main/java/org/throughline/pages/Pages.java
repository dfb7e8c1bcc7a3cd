package org.throughline.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Draws whole pages: the template first into memory, then bytes to the browser. No query runs while drawing. */
@Component
public final class Pages {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.throughline.templates");
    private final ShellSource shells;
    private final List<Explains> glossaries;

    Pages(ShellSource shells, List<Explains> glossaries) {
        this.glossaries = List.copyOf(glossaries);
        engine.setTrimControlStructures(true);
        this.shells = shells;
    }

    /** Sends a reply. Forms with problems answer 422. */
    public void send(Reply reply, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (reply) {
            case Page page -> write(page, page.slips().any() ? 422 : 200, request, response);
            case Reply.Go go -> {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", go.to());
            }
            case Reply.NotThere _ -> write(new NotTherePage(), 404, request, response);
            case Reply.Download file -> download(file, response);
            case Reply.LongFile file -> {
                response.setContentType(file.contentType());
                toKeep(file.filename(), response);
                file.body().writeTo(response.getOutputStream());
            }
            case Reply.Picture picture -> bytes(picture.contentType(), picture.bytes(), response);
        }
    }

    /** Sends a page with a status of its own. */
    public void write(Page page, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Shell shell = shells.shell(request);
        List<Term> terms = page.anonymous() ? List.of() : explained(request);
        byte[] html = at(request, () -> draw(page, page.anonymous() ? shell.asForAStranger() : shell, terms))
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }

    /** The words that are explained here; an answer to a form explains none, so that nobody is led away from it. */
    private List<Term> explained(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                ? glossaries.stream()
                        .flatMap(g -> g.at(request.getRequestURI()).stream())
                        .findFirst()
                        .orElse(List.of())
                : List.of();
    }

    private static String at(HttpServletRequest request, ScopedValue.CallableOp<String, RuntimeException> draw) {
        if (!request.getMethod().equals("GET")) {
            return draw.call();
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return ScopedValue.where(Drawing.HERE, request.getRequestURI() + query).call(draw);
    }

    /** The page's HTML. */
    public String draw(Page page, Shell shell) {
        return draw(page, shell, List.of());
    }

    private String draw(Page page, Shell shell, List<Term> terms) {
        return ScopedValue.where(Drawing.SHELL, shell).call(() -> {
            StringOutput out = new StringOutput(16_384);
            engine.render(
                    "layout.jte",
                    Map.of("shell", shell, "page", page, "content", (gg.jte.Content)
                            inner -> inner.writeContent(Explained.in(body(page), terms, this::drawn))),
                    out);
            return out.toString();
        });
    }

    private String drawn(Term term) {
        StringOutput out = new StringOutput(512);
        engine.render("shell/term.jte", term, out);
        return out.toString().strip();
    }

    private String body(Page page) {
        StringOutput out = new StringOutput(8_192);
        engine.render(page.template(), page, out);
        return out.toString();
    }

    private static void download(Reply.Download file, HttpServletResponse response) throws IOException {
        toKeep(file.filename(), response);
        bytes(file.contentType(), file.bytes(), response);
    }

    private static void bytes(String contentType, byte[] bytes, HttpServletResponse response) throws IOException {
        response.setContentType(contentType);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static void toKeep(String filename, HttpServletResponse response) {
        response.setHeader("Content-Disposition", "attachment; filename=\"" + filename + "\"");
    }
}
