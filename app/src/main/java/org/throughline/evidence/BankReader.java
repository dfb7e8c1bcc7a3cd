package org.throughline.evidence;

import java.io.Reader;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;

/**
 * Reads the file of a record or of a whole bank a piece at a time and hands each piece on; however long the file, one record of it is
 * in memory. A file that is not as it should be is refused at the first place where it is not.
 */
final class BankReader {
    private static final int LONGEST_NAME = 100;

    private final JsonParser parser;
    private final Measured measured;
    private final Into into;
    private final Set<EvidenceId> seen = new HashSet<>();
    private String at = "";

    private BankReader(JsonParser parser, Measured measured, Into into) {
        this.parser = parser;
        this.measured = measured;
        this.into = into;
    }

    /** What becomes of the pieces, in the order of the file. */
    interface Into {
        default void theme(BankFile.ThemeOf theme) {}

        default void scheme(Scheme scheme) {}

        /** One of the records of a bank. */
        default void record(EvidenceFile.RecordOf record) {}

        /** The record of a file that holds one record alone. */
        default void alone(EvidenceFile.RecordOf record) {}
    }

    /** Why it was refused; empty when all of it was handed on. What was handed on before a refusal is not taken back here. */
    static Optional<Moving.Taken.Refused> read(Reader file, Into into) {
        Measured measured = new Measured(file, BankJson.MOST_CHARACTERS);
        try (JsonParser parser = BankJson.mapper().createParser(measured)) {
            return new BankReader(parser, measured, into).whole();
        }
    }

    private Optional<Moving.Taken.Refused> whole() {
        try {
            return file();
        } catch (StreamConstraintsException _) {
            return refused(WhyNot.TOO_LARGE);
        } catch (JacksonIOException e) {
            return refused(e.getCause() instanceof Measured.TooLong ? WhyNot.TOO_LARGE : WhyNot.NOT_READABLE);
        } catch (DatabindException e) {
            String path = path(e);
            return refused(WhyNot.BROKEN_RULE, at + (at.isEmpty() || path.isEmpty() ? "" : ".") + path);
        } catch (JacksonException e) {
            return refused(WhyNot.NOT_READABLE, line(at, e.getLocation()));
        }
    }

    private Optional<Moving.Taken.Refused> file() {
        if (parser.nextToken() != JsonToken.START_OBJECT
                || !"format".equals(parser.nextName())
                || parser.nextToken() != JsonToken.VALUE_STRING) {
            return refused(WhyNot.NOT_READABLE, "format");
        }
        String format = parser.getString();
        if (EvidenceFile.says(format)) {
            return alone().or(this::end);
        }
        return BankFile.says(format)
                ? bank().or(this::end)
                : refused(WhyNot.OTHER_FORMAT, format.substring(0, Math.min(LONGEST_NAME, format.length())));
    }

    private Optional<Moving.Taken.Refused> alone() {
        if (!"record".equals(parser.nextName())) {
            return refused(WhyNot.BROKEN_RULE, "record");
        }
        at = "record";
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return refused(WhyNot.BROKEN_RULE);
        }
        into.alone(BankJson.piece(EvidenceFile.RecordOf.class).readValue(parser));
        return parser.nextToken() == JsonToken.END_OBJECT ? Optional.empty() : refused(WhyNot.BROKEN_RULE);
    }

    private Optional<Moving.Taken.Refused> bank() {
        Set<String> missing = new LinkedHashSet<>(List.of("themes", "schemes", "records"));
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            at = name.substring(0, Math.min(LONGEST_NAME, name.length()));
            if (!missing.remove(name) || parser.nextToken() != JsonToken.START_ARRAY) {
                return refused(WhyNot.BROKEN_RULE);
            }
            Optional<Moving.Taken.Refused> refused = switch (name) {
                case "themes" -> each(BankFile.ThemeOf.class, BankFile.MOST_OTHERS, this::theme);
                case "schemes" -> each(Scheme.class, BankFile.MOST_OTHERS, this::scheme);
                default -> each(EvidenceFile.RecordOf.class, BankFile.MOST, this::record);
            };
            if (refused.isPresent()) {
                return refused;
            }
        }
        at = "";
        return missing.isEmpty() ? Optional.empty() : refused(WhyNot.BROKEN_RULE, String.join(", ", missing));
    }

    /** @param keep gives the part in which a piece breaks a rule of the whole file; empty when it was kept */
    private <T> Optional<Moving.Taken.Refused> each(Class<T> of, int most, Function<T, Optional<String>> keep) {
        String list = at;
        int i = 0;
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            at = list + "[" + i++ + "]";
            measured.next();
            if (i > most) {
                return refused(WhyNot.TOO_LARGE);
            }
            if (next != JsonToken.START_OBJECT) {
                return refused(WhyNot.BROKEN_RULE);
            }
            Optional<String> broken = keep.apply(BankJson.piece(of).<T>readValue(parser));
            if (broken.isPresent()) {
                return refused(WhyNot.BROKEN_RULE, at + "." + broken.get());
            }
        }
        at = list;
        return Optional.empty();
    }

    private Optional<String> theme(BankFile.ThemeOf theme) {
        into.theme(theme);
        return Optional.empty();
    }

    private Optional<String> scheme(Scheme scheme) {
        into.scheme(scheme);
        return Optional.empty();
    }

    private Optional<String> record(EvidenceFile.RecordOf record) {
        if (record.publishedOn().isEmpty()) {
            return Optional.of("publishedOn");
        }
        if (!seen.add(record.id())) {
            return Optional.of("id");
        }
        into.record(record);
        return Optional.empty();
    }

    /** After the end there is nothing more. */
    private Optional<Moving.Taken.Refused> end() {
        at = "";
        return parser.nextToken() == null
                ? Optional.empty()
                : refused(WhyNot.NOT_READABLE, line("", parser.currentTokenLocation()));
    }

    private Optional<Moving.Taken.Refused> refused(WhyNot why) {
        return refused(why, at);
    }

    private static Optional<Moving.Taken.Refused> refused(WhyNot why, String where) {
        return Optional.of(new Moving.Taken.Refused(why, where));
    }

    /** "versions[0].content.title": where in the piece, without anything that stands there. */
    private static String path(JacksonException broken) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : broken.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static String line(String at, TokenStreamLocation where) {
        return at + (at.isEmpty() ? "" : ", ") + "line " + where.getLineNr() + ", column " + where.getColumnNr();
    }
}
