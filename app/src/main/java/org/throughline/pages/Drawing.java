package org.throughline.pages;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.words.Manner;

/** What a template may need of the page being drawn: the hidden fields that every form carries. */
public final class Drawing {
    /** The hidden field that says for whom a form was drawn, so that what is typed comes back to nobody else. */
    public static final String DRAWN_FOR = "drawn-for";

    /** How an address asks for a wording. */
    public static final String WORDING = "wording=";

    static final ScopedValue<Shell> SHELL = ScopedValue.newInstance();

    /** The address of the page being drawn, where it can be asked for again. */
    static final ScopedValue<String> HERE = ScopedValue.newInstance();

    private Drawing() {}

    /** The hidden fields of a form: against forgery, and the key that makes ten sendings one effect. */
    public static Content formFields() {
        return Drawing::writeFormFields;
    }

    /** The page being drawn in this wording; none where it answers a form, which no link can ask for again. */
    public static Optional<String> here(Manner manner) {
        return HERE.isBound() ? Optional.of(here(HERE.get(), manner)) : Optional.empty();
    }

    private static String here(String address, Manner manner) {
        String[] halves = address.split("\\?", 2);
        String query = Stream.concat(
                        parts(halves.length == 2 ? halves[1] : null).filter(part -> !part.startsWith(WORDING)),
                        Stream.of(WORDING + manner.key()))
                .collect(Collectors.joining("&"));
        return halves[0] + "?" + query;
    }

    /** What stands between the ampersands of a query. */
    public static Stream<String> parts(@Nullable String query) {
        return query == null
                ? Stream.empty()
                : Pattern.compile("&").splitAsStream(query).filter(part -> !part.isEmpty());
    }

    private static void writeFormFields(TemplateOutput out) {
        Shell shell = SHELL.get();
        out.writeContent("<input type=\"hidden\" name=\"" + shell.csrfField() + "\" value=\"");
        out.writeUserContent(shell.csrfToken());
        out.writeContent("\"><input type=\"hidden\" name=\"" + Form.ONCE + "\" value=\"" + UUID.randomUUID() + "\">");
        shell.session()
                .ifPresent(session -> out.writeContent(
                        "<input type=\"hidden\" name=\"" + DRAWN_FOR + "\" value=\"" + session.drawnFor() + "\">"));
    }
}
