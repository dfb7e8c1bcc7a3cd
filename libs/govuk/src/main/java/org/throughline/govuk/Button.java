package org.throughline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.templates.JtebuttonGenerated;

/** Does something, or starts something. Its words are a verb: "Ask for an assessment". */
public record Button(
        Content words, Look look, Act act, @Nullable String id) implements Component {

    /** How much it weighs beside the other buttons of the page. */
    public enum Look {
        PRIMARY(""),
        SECONDARY(" govuk-button--secondary"),
        WARNING(" govuk-button--warning"),
        INVERSE(" govuk-button--inverse"),
        START(" govuk-button--start");

        private final String css;

        Look(String css) {
            this.css = css;
        }

        public String css() {
            return css;
        }
    }

    /** What happens: a form is sent, or a page is opened. */
    public sealed interface Act permits Press, Follow {}

    /** Sends the form around it, with its own name and value, to its own address if it has one. */
    public record Press(
            @Nullable String name,
            @Nullable String value,
            @Nullable String to,
            boolean once,
            boolean disabled,
            String type)
            implements Act {
        public Press {
            Address.check(to);
        }
    }

    /** Opens a page. */
    public record Follow(String href) implements Act {
        public Follow {
            Address.check(href);
        }
    }

    private static final Press SEND = new Press(null, null, null, false, false, "submit");

    public Button(String words) {
        this(Html.text(words), Look.PRIMARY, SEND, null);
    }

    public static Button of(String words) {
        return new Button(words);
    }

    public static Button secondary(String words) {
        return of(words).look(Look.SECONDARY);
    }

    public static Button warning(String words) {
        return of(words).look(Look.WARNING);
    }

    /** The green beginning of a service, with its arrow. */
    public static Button start(String words, String href) {
        return of(words).look(Look.START).link(href);
    }

    public Button look(Look other) {
        return new Button(words, other, act, id);
    }

    public Button link(String href) {
        return new Button(words, look, new Follow(href), id);
    }

    public Button named(String name, String value) {
        return new Button(
                words,
                look,
                new Press(name, value, press().to(), press().once(), press().disabled(), press().type()),
                id);
    }

    /** Sends the form elsewhere than its action says. */
    public Button to(String address) {
        return new Button(
                words,
                look,
                new Press(press().name(), press().value(), address, press().once(), press().disabled(), press().type()),
                id);
    }

    /** A second press within a second is not heard. */
    public Button once() {
        return new Button(
                words,
                look,
                new Press(press().name(), press().value(), press().to(), true, press().disabled(), press().type()),
                id);
    }

    public Button disabled() {
        return new Button(
                words,
                look,
                new Press(press().name(), press().value(), press().to(), press().once(), true, press().type()),
                id);
    }

    /** Words that are heard and not seen: what this button of many is about. */
    public Button about(String hiddenWords) {
        return new Button(Html.join(words, Html.hidden(" " + hiddenWords)), look, act, id);
    }

    public Button id(String fixed) {
        return new Button(words, look, act, fixed);
    }

    private Press press() {
        if (act instanceof Press press) {
            return press;
        }
        throw new IllegalStateException("Expected a button that sends a form, found a link");
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtebuttonGenerated.render(page, null, this);
    }
}
