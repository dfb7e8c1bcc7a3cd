package org.throughline.partnership.dilemmas.pages;

import static org.throughline.partnership.DilemmaWords.*;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.govuk.Checkboxes;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Details;
import org.throughline.pages.Form;
import org.throughline.partnership.Answer;
import org.throughline.partnership.ConcernWords;
import org.throughline.partnership.dilemmas.LookAtWords;

/** The look at words before they are sent: what was found, and "I have looked". Asked only where something was found. */
final class Looked {
    private static final String FIELD = "looked";

    private Looked() {}

    static boolean at(Form form) {
        return form.typed().all(FIELD).contains("yes");
    }

    /** What was found in what was typed, under the questions; nothing before the first sending. */
    static List<Content> found(Form form, String... fields) {
        LookAtWords look =
                LookAtWords.at(Stream.of(fields).map(f -> form.typed().text(f)).toArray(String[]::new));
        if (!form.slips().any() || look.isEmpty() || look.leadsToSomebody()) {
            return List.of();
        }
        List<Content> shown = new ArrayList<>();
        String signs = look.signs().stream()
                .map(s -> ConcernWords.valueOf("SIGN_" + s.kind().name()).say() + ": " + s.words())
                .collect(Collectors.joining("; "));
        String blame = look.blame().stream().map(b -> "“" + b + "”").collect(Collectors.joining("; "));
        shown.add(Details.of(
                        FOUND_HEADING.say(),
                        Stream.of(
                                        signs.isEmpty() ? "" : FOUND_SIGNS.say(signs),
                                        blame.isEmpty() ? "" : FOUND_BLAME.say(blame),
                                        FOUND_LIMITS.say())
                                .filter(s -> !s.isEmpty())
                                .collect(Collectors.joining("\n\n")))
                .opened());
        shown.add(Checkboxes.single(FIELD, Choice.of("yes", LOOKED.say()))
                .chosen(java.util.Set.copyOf(form.typed().all(FIELD)))
                .slips(form.slips()));
        return shown;
    }

    /** Says at its field why words were not taken. False where they were, or nothing is there for this viewer. */
    static <T> boolean refused(Answer<T> answer, Form form, String field) {
        if (answer instanceof Answer.Refused<T>(var why)) {
            form.wrong(why == WHY_LOOK_FIRST ? FIELD : field, why.say());
            return true;
        }
        return false;
    }
}
