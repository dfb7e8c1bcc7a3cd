package org.throughline.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.throughline.pages.Dates;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.sharing.Viewer;

/** What you typed is shown to you, and sent again when you say so. */
@Controller
class KeptPages {
    /** The hidden field that says which kept form this sends. */
    static final String KEPT = "kept-form";

    private static final Pattern UUID_LIKE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final HeldPosts held;

    KeptPages(HeldPosts held) {
        this.held = held;
    }

    @GetMapping("/kept")
    KeptPage kept(Viewer viewer) {
        return new KeptPage(
                held.of(viewer.account()).stream().map(one -> kept(one, viewer)).toList());
    }

    @PostMapping("/kept/drop/{id}")
    Reply drop(Viewer viewer, @PathVariable String id) {
        drop(id, viewer, held);
        return new Reply.Go(held.any(viewer.account()) ? "/kept" : Then.HOME);
    }

    private static KeptPage.Kept kept(HeldPosts.Held one, Viewer viewer) {
        List<String> texts = one.fields().entrySet().stream()
                .filter(field -> !field.getKey().equals(Form.ONCE))
                .flatMap(field -> field.getValue().stream())
                .filter(text -> !text.isBlank() && !UUID_LIKE.matcher(text).matches())
                .toList();
        return new KeptPage.Kept(
                one.id(),
                Dates.moment(one.at()),
                texts,
                one.path(),
                one.fields(),
                one.seat().equals(viewer.seat()),
                one.hadFiles());
    }

    private static void drop(String id, Viewer viewer, HeldPosts held) {
        if (UUID_LIKE.matcher(id).matches()) {
            held.drop(viewer.account(), UUID.fromString(id));
        }
    }

    /** A kept form that has been sent again and was taken, or shown again with what is to be put right, is kept no more. */
    @Configuration
    static class SentAgain implements WebMvcConfigurer, HandlerInterceptor {
        private final ObjectProvider<HeldPosts> held;
        private final ObjectProvider<SignedIn> signedIn;

        SentAgain(ObjectProvider<HeldPosts> held, ObjectProvider<SignedIn> signedIn) {
            this.held = held;
            this.signedIn = signedIn;
        }

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(this);
        }

        @Override
        public void afterCompletion(
                HttpServletRequest request, HttpServletResponse response, Object route, @Nullable Exception problem) {
            String sent = "POST".equals(request.getMethod()) ? request.getParameter(KEPT) : null;
            if (sent != null && problem == null && (response.getStatus() == 303 || response.getStatus() == 422)) {
                signedIn.getObject().known(request).ifPresent(known -> drop(sent, known.viewer(), held.getObject()));
            }
        }
    }
}
