package org.throughline.synthesis.pages;

import static org.throughline.synthesis.ReadingWords.*;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.throughline.pages.Form;
import org.throughline.synthesis.OnlyWords;
import org.throughline.synthesis.Readings;

/** Somebody's reading of sentences, as it comes out of the form beside a text or the picture of its page. */
final class ReadForm {
    private ReadForm() {}

    /** The sentences that were chosen and are there. */
    static SortedSet<Integer> lines(Form form, Readings.Text text) {
        SortedSet<Integer> lines = new TreeSet<>();
        form.typed().all("line").stream()
                .filter(l -> l.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .filter(l -> l >= 1 && l <= text.words().lines().size())
                .forEach(lines::add);
        return lines;
    }

    /** What was read; empty where something is missing, which the form then says. */
    static Optional<Readings.Read> read(Form form, Readings.Text text) {
        SortedSet<Integer> lines = lines(form, text);
        if (lines.isEmpty()) {
            form.wrong("line", MISSING_LINES.say());
        }
        Optional<String> code = form.some("code").or(() -> form.some("known"));
        if (code.isEmpty()) {
            form.wrong("code", MISSING_READING_CODE.say());
        }
        String speaker = form.text("speaker", MISSING_READING_SPEAKER);
        Optional<String> only =
                form.some("only").map(words -> text.words().only(lines, words)).orElse(Optional.of(""));
        if (only.isEmpty()) {
            form.wrong("only", OnlyWords.ONLY_NOT_THERE.say());
        }
        return form.ok()
                ? code.map(c ->
                        new Readings.Read(lines, c, speaker, form.some("memo").orElse(""), only.orElse("")))
                : Optional.empty();
    }
}
