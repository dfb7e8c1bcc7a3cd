package org.throughline.references;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.references.Problem.Kind;

/** EndNote's tagged format (enw, after Refer): a percent sign, one character, a blank and the value. */
final class EndnoteReader implements LineReader {
    private static final Pattern TAG =
            Pattern.compile("^%([0-9A-Z@!#$&()*+<=>?\\[\\]^~;:,'\"/\\\\-])(?: (.*)|)$", Pattern.DOTALL);

    private final Found found;
    private RawRecord record;
    private boolean afterBlank;

    EndnoteReader(Found found) {
        this.found = found;
        this.record = new RawRecord(found);
    }

    @Override
    public void read(Lines lines) throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            line(line, lines.number());
        }
        end();
    }

    private void line(String line, long number) {
        Matcher tag = TAG.matcher(line);
        boolean isTag = tag.matches();
        if (isTag && begins(tag.group(1))) {
            end();
        }
        record.raw(line, number);
        if (isTag) {
            record.startsAt(number);
            record.field("%" + tag.group(1), tag.group(2) == null ? "" : tag.group(2));
        } else if (!line.isBlank() && record.hasOpenField()) {
            record.continued("\n" + line.strip());
        } else if (!line.isBlank()) {
            found.problem(number, Kind.TEXT_OUTSIDE_RECORDS, line);
        }
        afterBlank = line.isBlank();
    }

    private boolean begins(String tag) {
        boolean again = afterBlank && (tag.equals("T") || tag.equals("A")) && record.has("%T");
        return !record.isEmpty() && (tag.equals("0") || again);
    }

    private void end() {
        if (!record.isEmpty()) {
            RawRecord whole = record;
            found.record(
                    whole, whole.first("%F"), Optional.of(whole.first("%~")), draft -> into(draft, whole.fields()));
            record = new RawRecord(found);
        }
    }

    private static void into(ReferenceDraft draft, List<Field> fields) {
        each(fields, "%0", value -> draft.type(PublicationTypes.of(value)));
        each(fields, "%T", draft::title);
        each(fields, "%Q", draft::title);
        each(fields, "%!", draft::title);
        each(fields, "%A", value -> RisFields.names(value).forEach(draft::author));
        each(fields, "%E", value -> RisFields.names(value).forEach(draft::editor));
        each(fields, "%D", value -> draft.date(value).year(value));
        each(fields, "%8", value -> draft.date(value).year(value));
        each(fields, "%J", draft::container);
        each(fields, "%B", draft::container);
        each(fields, "%O", draft::note);
        each(fields, "%V", draft::volume);
        each(fields, "%N", draft::issue);
        each(fields, "%P", value -> draft.pages(Pages.parse(value)));
        each(fields, "%I", draft::publisher);
        each(fields, "%C", draft::place);
        each(fields, "%G", draft::language);
        each(fields, "%X", draft::abstractText);
        each(fields, "%K", value -> List.of(value.split("[\\n;]")).forEach(draft::keyword));
        each(fields, "%@", draft::standardNumber);
        each(fields, "%R", draft::doi);
        each(fields, "%U", draft::url);
        each(fields, "%M", draft::accession);
        each(fields, "%L", draft::accession);
        each(fields, "%Z", draft::note);
    }

    private static void each(List<Field> fields, String tag, Consumer<String> use) {
        for (Field field : fields) {
            if (field.tag().equals(tag) && !field.value().isBlank()) {
                use.accept(field.value());
            }
        }
    }
}
