package org.throughline.synthesis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.synthesis.qda.QdaProject;
import org.throughline.synthesis.qda.QdaProject.Code;

/**
 * A tree of codes from elsewhere as codes and themes of ours. What holds nothing and can be coded is a code; what holds codes is
 * a descriptive theme; what holds themes is an analytical one, and deeper floors are joined into the names of its
 * descriptive themes.
 */
final class IncomingCodes {
    /** The most letters of a name. */
    static final int NAME = 200;

    /**
     * A theme with what stands under it.
     *
     * @param under the analytical theme above it, or empty
     * @param notes the guids of the notes on it
     */
    record Incoming(Theme.Kind kind, String name, String memo, String under, List<String> codes, List<String> notes) {}

    /** What a code means there; the colour is empty where it is none that we can keep. */
    record Meaning(String code, String description, String colour) {
        String told() {
            return colour.isEmpty() ? description : description.isBlank() ? colour : description + " (" + colour + ")";
        }
    }

    private final Set<String> coded;
    private final Map<String, Long> twice;
    private final Map<String, String> names = new HashMap<>();
    private final List<Incoming> themes = new ArrayList<>();
    private final Map<String, Meaning> meanings = new LinkedHashMap<>();
    private final List<String> said = new ArrayList<>();

    IncomingCodes(QdaProject project) {
        this.coded = project.sources().stream()
                .flatMap(s -> s.selections().stream())
                .flatMap(s -> s.codings().stream())
                .map(QdaProject.Coding::code)
                .collect(Collectors.toSet());
        this.twice = QdaProject.all(project.codes())
                .filter(c -> !holds(c))
                .collect(Collectors.groupingBy(Code::name, Collectors.counting()));
        for (Code root : project.codes()) {
            if (!holds(root)) {
                String name = code(root, "");
                if (!coded.contains(root.guid())) {
                    said.add(QdaWords.CODE_ALONE.say(name));
                }
            } else if (root.codes().stream().anyMatch(IncomingCodes::holds)) {
                themes.add(new Incoming(
                        Theme.Kind.ANALYTICAL, named(root), root.description(), "", List.of(), root.notes()));
                floor(root, "", named(root));
            } else {
                themes.add(descriptive(root, named(root), ""));
            }
        }
    }

    private static boolean holds(Code code) {
        return !code.codes().isEmpty() || !code.codable();
    }

    /** One floor below an analytical theme, and the floors below that. */
    private void floor(Code of, String path, String root) {
        boolean itself = path.isEmpty();
        boolean hasCodes = of.codes().stream().anyMatch(c -> !holds(c)) || coded.contains(of.guid());
        boolean hasThemes = of.codes().stream().anyMatch(IncomingCodes::holds);
        if (hasCodes || !hasThemes) {
            Incoming theme = descriptive(of, itself ? root : path, root);
            themes.add(itself ? new Incoming(theme.kind(), theme.name(), "", root, theme.codes(), List.of()) : theme);
        }
        of.codes().stream().filter(IncomingCodes::holds).forEach(c -> {
            String name = itself ? named(c) : cut(path + " – " + named(c));
            if (!itself) {
                said.add(QdaWords.JOINED_FLOORS.say(name));
            }
            floor(c, name, root);
        });
    }

    private Incoming descriptive(Code of, String name, String under) {
        Stream<String> own = coded.contains(of.guid()) ? Stream.of(asCode(of)) : Stream.empty();
        Stream<String> held = of.codes().stream().filter(c -> !holds(c)).map(c -> code(c, named(of)));
        return new Incoming(
                Theme.Kind.DESCRIPTIVE,
                name,
                of.description(),
                under,
                Stream.concat(own, held).distinct().toList(),
                of.notes());
    }

    private String asCode(Code holding) {
        names.put(holding.guid(), named(holding));
        return named(holding);
    }

    private String code(Code code, String parent) {
        boolean alone = twice.getOrDefault(code.name(), 0L) < 2 || parent.isEmpty();
        String name = alone ? named(code) : cut(parent + ": " + named(code));
        names.put(code.guid(), name);
        String description = code.description();
        if (description.length() > CodeMeaning.LONGEST) {
            said.add(QdaWords.NO_DESCRIPTION.say(name, description));
            description = description.substring(0, CodeMeaning.LONGEST - 1) + "…";
        }
        Meaning meaning = new Meaning(name, description, CodeMeaning.colour(code.colour()));
        if (!meaning.told().isBlank()) {
            meanings.putIfAbsent(name, meaning);
        }
        if (!code.notes().isEmpty()) {
            said.add(QdaWords.NO_NOTES_ON_CODES.say(name, code.notes().size()));
        }
        return name;
    }

    private String named(Code code) {
        String name = code.name().isBlank()
                ? QdaWords.CODE_WITHOUT_NAME.say()
                : code.name().strip();
        if (name.length() > NAME) {
            said.add(QdaWords.NAME_CUT.say(cut(name)));
        }
        return cut(name);
    }

    static String cut(String name) {
        return name.length() <= NAME ? name : name.substring(0, NAME - 1).strip() + "…";
    }

    /** The names of codes by their guids. */
    Map<String, String> names() {
        return names;
    }

    List<Incoming> themes() {
        return themes;
    }

    /** What the codes mean that are described or coloured, each code once. */
    List<Meaning> meanings() {
        return List.copyOf(meanings.values());
    }

    /** What does not come, or comes otherwise, by name. */
    List<String> said() {
        return said.stream().distinct().toList();
    }
}
