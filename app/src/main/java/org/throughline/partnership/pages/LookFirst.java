package org.throughline.partnership.pages;

import gg.jte.Content;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.govuk.Checkboxes;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Html;
import org.throughline.govuk.InsetText;
import org.throughline.pages.Form;
import org.throughline.partnership.Answer;
import org.throughline.partnership.IdentifyingWords;
import org.throughline.words.WordKey;

/** What a program found in words that may tell of somebody, and the box that says that a person looked; nothing where it found nothing. */
public final class LookFirst {
    /** The name of the box. */
    public static final String FIELD = "looked";

    private LookFirst() {}

    public static boolean looked(Form form) {
        return form.typed().has(FIELD, "yes");
    }

    /**
     * Shown under the questions.
     *
     * @param found says what was found, with the words in its place
     */
    public static List<Content> at(Form form, WordKey found, WordKey box, String... fields) {
        String signs =
                IdentifyingWords.in(
                                Stream.of(fields).map(f -> form.typed().text(f)).collect(Collectors.joining("\n")))
                        .stream()
                        .map(f -> "“" + f.words() + "”")
                        .collect(Collectors.joining(", "));
        return signs.isEmpty()
                ? List.of()
                : List.of(
                        InsetText.of(Html.text(found.say(signs))),
                        Checkboxes.single(FIELD, Choice.of("yes", box.say()))
                                .chosen(Set.copyOf(form.typed().all(FIELD)))
                                .slips(form.slips()));
    }

    /** Says why words were not taken: at the box where somebody has to look first, else at this field. */
    public static <T> boolean refused(Answer<T> answer, Form form, WordKey lookFirst, String field) {
        if (answer instanceof Answer.Refused<T>(WordKey why)) {
            form.wrong(why == lookFirst ? FIELD : field, why.say());
            return true;
        }
        return false;
    }
}
