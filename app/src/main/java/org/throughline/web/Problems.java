package org.throughline.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.slf4j.MDC;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.throughline.pages.NotTherePage;
import org.throughline.pages.Page;
import org.throughline.pages.Pages;
import org.throughline.pages.Shell;

/** Errors as pages of ours: the one 404, and what to do about each other kind. No page says more of a fault than its number. */
@Controller
@ControllerAdvice
class Problems implements ErrorController {
    private final ObjectProvider<Pages> pages;

    Problems(ObjectProvider<Pages> pages) {
        this.pages = pages;
    }

    /** An address that leads nowhere, or whose parts cannot be what they should: nothing is there. */
    @ExceptionHandler({NoResourceFoundException.class, MethodArgumentTypeMismatchException.class})
    void notThere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.getObject().write(new NotTherePage(), HttpServletResponse.SC_NOT_FOUND, request, response);
    }

    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    void notSo(HttpRequestMethodNotSupportedException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String[] allowed = e.getSupportedMethods();
        if (allowed != null) {
            response.setHeader("Allow", String.join(", ", allowed));
        }
        signedIn(ProblemPage.Kind.NOT_SO, request, response);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    void tooLarge(HttpServletRequest request, HttpServletResponse response) throws IOException {
        signedIn(ProblemPage.Kind.TOO_LARGE, request, response);
    }

    @ExceptionHandler({ServletRequestBindingException.class, HttpMediaTypeException.class})
    void notUnderstood(HttpServletRequest request, HttpServletResponse response) throws IOException {
        signedIn(ProblemPage.Kind.NOT_UNDERSTOOD, request, response);
    }

    /** What the server itself refused. */
    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status instanceof Integer code && code != HttpServletResponse.SC_NOT_FOUND) {
            write(problem(ProblemPage.Kind.of(code), request), response);
        } else {
            pages.getObject().write(new NotTherePage(), HttpServletResponse.SC_NOT_FOUND, request, response);
        }
    }

    /** An address that no honest browser sends. */
    @Bean
    RequestRejectedHandler oddAddress() {
        return (request, response, _) -> write(problem(ProblemPage.Kind.NOT_UNDERSTOOD, request), response);
    }

    /** Draws a page with nobody's shell and no question to the database, which may be the trouble. */
    void write(ProblemPage page, HttpServletResponse response) throws IOException {
        write((Page) page, page.kind().status(), response);
    }

    private void write(Page page, int status, HttpServletResponse response) throws IOException {
        Shell nobody = new Shell(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), "_csrf", "");
        byte[] html = pages.getObject().draw(page, nobody).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }

    private void signedIn(ProblemPage.Kind kind, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        pages.getObject().write(problem(kind, request), kind.status(), request, response);
    }

    private static ProblemPage problem(ProblemPage.Kind kind, HttpServletRequest request) {
        return new ProblemPage(
                kind,
                "POST".equals(request.getMethod()) ? ProblemPage.Saved.NOT_SAVED : ProblemPage.Saved.NOTHING_SENT,
                Optional.ofNullable(MDC.get("request")));
    }
}
