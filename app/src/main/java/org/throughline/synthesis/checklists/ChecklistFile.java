package org.throughline.synthesis.checklists;

import static org.throughline.synthesis.checklists.ChecklistWords.*;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.throughline.synthesis.Question;
import org.throughline.synthesis.Strand;

/**
 * Reads a file as a checklist, whole or not at all. Every field is known, every text has a limit, and what is wrong is told with its
 * line and its field.
 */
public final class ChecklistFile {
    /** Longer than any checklist. */
    public static final int MOST_BYTES = 64 * 1024;

    private static final int MOST_ITEMS = 40;
    private static final int MOST_PARTS = 12;
    private static final int MOST_ANSWERS = 7;
    private static final int A_LINE = 120;
    private static final int A_SENTENCE = 300;
    private static final int A_PARAGRAPH = 600;
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{2,39}");
    private static final Pattern ODD = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}&&[^\\n]]");

    private ChecklistFile() {}

    /** What came of a file: the checklist, or why it is none. */
    public sealed interface Read {
        record Whole(Checklist checklist) implements Read {}

        record Refused(String why) implements Read {}
    }

    /**
     * @param bytes the file, as it is
     * @param taken keys that no file may take
     */
    public static Read read(byte[] bytes, Set<String> taken) {
        try {
            return new Read.Whole(whole(bytes, taken));
        } catch (Refusal refusal) {
            return new Read.Refused(refusal.says());
        }
    }

    private static Checklist whole(byte[] bytes, Set<String> taken) {
        if (bytes.length > MOST_BYTES) {
            throw new Refusal(1, TOO_LONG_FILE, Integer.toString(MOST_BYTES));
        }
        String text = text(bytes);
        At file = At.of(Told.read(text), "file");
        file.only(
                "key",
                "name",
                "source",
                "licence",
                "caution",
                "total-score",
                "strand",
                "scale",
                "common",
                "items",
                "parts");
        String key = key(file, "key");
        if (taken.contains(key)) {
            throw new Refusal(file.at("key").line(), KEY_TAKEN, key);
        }
        if (!file.words("total-score", A_LINE).equals("none")) {
            throw new Refusal(file.at("total-score").line(), NO_SCORE);
        }
        List<Checklist.Item> common = file.has("common") ? items(file.at("common"), 1) : List.of();
        return new Checklist(
                key,
                hash(bytes),
                file.words("name", A_LINE),
                file.words("source", A_PARAGRAPH),
                file.words("licence", A_SENTENCE),
                file.words("caution", A_PARAGRAPH),
                scale(file.at("scale")),
                common,
                parts(file, common),
                text);
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(1, NOT_TEXT);
        }
    }

    private static String key(At at, String field) {
        String key = at.words(field, A_LINE);
        if (!KEY.matcher(key).matches()) {
            throw new Refusal(at.at(field).line(), KEY_SHAPE, at.at(field).path());
        }
        return key;
    }

    /** Empty where the file says nothing of it: then no strand is proposed. */
    private static Optional<Strand> strand(At at) {
        if (!at.has("strand")) {
            return Optional.empty();
        }
        return Optional.of(
                switch (at.words("strand", A_LINE)) {
                    case "qualitative" -> Strand.QUALITATIVE;
                    case "quantitative" -> Strand.QUANTITATIVE;
                    case "mixed" -> Strand.MIXED;
                    default ->
                        throw new Refusal(
                                at.at("strand").line(),
                                NO_STRAND,
                                at.at("strand").path());
                });
    }

    private static List<String> scale(At scale) {
        List<String> answers = new ArrayList<>();
        for (At answer : scale.entries(2, MOST_ANSWERS)) {
            String word = answer.words(A_LINE);
            if (answers.contains(word)) {
                throw new Refusal(answer.line(), SAME_WORD, scale.path(), word);
            }
            answers.add(word);
        }
        return answers;
    }

    private static List<Checklist.Part> parts(At file, List<Checklist.Item> common) {
        if (file.has("items") == file.has("parts")) {
            throw new Refusal(file.line(), ITEMS_OR_PARTS);
        }
        Optional<Strand> ofAll = strand(file);
        if (file.has("items")) {
            return List.of(new Checklist.Part("", "", ofAll, apart(file.at("items"), common)));
        }
        List<Checklist.Part> parts = new ArrayList<>();
        for (At part : file.at("parts").entries(1, MOST_PARTS)) {
            part.only("key", "name", "strand", "items");
            String key = key(part, "key");
            if (parts.stream().anyMatch(p -> p.key().equals(key))) {
                throw new Refusal(part.at("key").line(), TWICE, key);
            }
            parts.add(new Checklist.Part(
                    key, part.words("name", A_LINE), strand(part).or(() -> ofAll), apart(part.at("items"), common)));
        }
        return parts;
    }

    /** Items whose answers are kept apart from each other and from those of every part. */
    private static List<Checklist.Item> apart(At at, List<Checklist.Item> common) {
        List<Checklist.Item> items = items(at, 1);
        Set<String> keys = new HashSet<>();
        for (Checklist.Item item :
                java.util.stream.Stream.concat(common.stream(), items.stream()).toList()) {
            String key = Question.of(item.label(), "", List.of()).key();
            if (!keys.add(key)) {
                throw new Refusal(at.line(), SAME_LABEL, at.path(), item.label());
            }
        }
        return items;
    }

    private static List<Checklist.Item> items(At at, int fewest) {
        List<Checklist.Item> items = new ArrayList<>();
        for (At item : at.entries(fewest, MOST_ITEMS)) {
            item.only("label", "ask");
            String label = item.words("label", A_LINE);
            if (label.chars().noneMatch(Character::isLetterOrDigit)) {
                throw new Refusal(
                        item.at("label").line(), EMPTY, item.at("label").path());
            }
            items.add(new Checklist.Item(label, item.words("ask", A_SENTENCE)));
        }
        return items;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** A place in the file: what is told there and by which fields one comes to it. */
    private record At(Told told, String path) {
        static At of(Told told, String path) {
            return new At(told, path);
        }

        int line() {
            return told.line();
        }

        private Told.Fields fields() {
            if (told instanceof Told.Fields fields) {
                return fields;
            }
            throw new Refusal(line(), NOT_FIELDS, path);
        }

        void only(String... known) {
            fields().by().forEach((name, value) -> {
                if (!Set.of(known).contains(name)) {
                    throw new Refusal(value.line(), UNKNOWN, shortened(name), String.join(", ", known));
                }
            });
        }

        private static String shortened(String name) {
            return ODD.matcher(name.substring(0, Math.min(name.length(), A_LINE)))
                    .replaceAll("?");
        }

        boolean has(String field) {
            return fields().by().containsKey(field);
        }

        At at(String field) {
            String inside = path.equals("file") ? field : path + "." + field;
            return Optional.ofNullable(fields().by().get(field))
                    .map(value -> of(value, inside))
                    .orElseThrow(() -> new Refusal(line(), MISSING, inside));
        }

        List<At> entries(int fewest, int most) {
            if (!(told instanceof Told.Many many)) {
                throw new Refusal(line(), NOT_A_LIST, path);
            }
            int n = many.all().size();
            if (n < fewest || n > most) {
                throw new Refusal(
                        line(), HOW_MANY, path, Integer.toString(fewest), Integer.toString(most), Integer.toString(n));
            }
            List<At> all = new ArrayList<>();
            for (Told one : many.all()) {
                all.add(of(one, path + "[" + (all.size() + 1) + "]"));
            }
            return all;
        }

        String words(String field, int longest) {
            return at(field).words(longest);
        }

        String words(int longest) {
            if (!(told instanceof Told.Words words)) {
                throw new Refusal(line(), NOT_WORDS, path);
            }
            String text = words.text().strip();
            if (text.isEmpty()) {
                throw new Refusal(line(), EMPTY, path);
            }
            if (text.length() > longest) {
                throw new Refusal(line(), TOO_LONG, path, Integer.toString(longest));
            }
            if (ODD.matcher(text).find()) {
                throw new Refusal(line(), ODD_SIGNS, path);
            }
            return text;
        }
    }
}
