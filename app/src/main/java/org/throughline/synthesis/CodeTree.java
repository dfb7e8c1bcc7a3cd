package org.throughline.synthesis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughline.synthesis.qda.QdaProject;

/** Themes and codes as one tree: analytical themes hold descriptive ones, those hold codes, and what stands nowhere stands at the root. */
final class CodeTree {
    /** Dark enough to be read on white; a branch has one. */
    private static final List<String> COLOURS = List.of(
            "#12436D", "#801650", "#28A197", "#A4420C", "#6F4E9B", "#3D3D3D", "#00703C", "#4C2C92", "#B58840",
            "#912B88");

    private final SynthesisId id;
    private final List<Theme> themes;
    private final CodingNotes notes;
    private final Map<String, CodeMeaning> meanings;
    private final List<String> allCodes;
    private final Set<String> placed = new HashSet<>();

    CodeTree(
            SynthesisId id,
            List<Theme> themes,
            List<Extract> extracts,
            CodingNotes notes,
            Map<String, CodeMeaning> meanings) {
        this.id = id;
        this.themes = List.copyOf(themes);
        this.notes = notes;
        this.meanings = Map.copyOf(meanings);
        this.allCodes = extracts.stream()
                .flatMap(e -> e.codings().stream())
                .map(Extract.Coding::code)
                .distinct()
                .sorted()
                .toList();
    }

    List<QdaProject.Code> codes() {
        List<QdaProject.Code> roots = new ArrayList<>();
        for (Theme analytical : of(Theme.Kind.ANALYTICAL)) {
            String colour = colour(roots.size());
            roots.add(theme(
                    analytical,
                    colour,
                    of(Theme.Kind.DESCRIPTIVE).stream()
                            .filter(t -> analytical.holds().contains(t.id().toString()))
                            .map(t -> descriptive(t, colour))
                            .toList()));
        }
        for (Theme descriptive : of(Theme.Kind.DESCRIPTIVE)) {
            if (!placed.contains(descriptive.id().toString())) {
                roots.add(descriptive(descriptive, colour(roots.size())));
            }
        }
        allCodes.stream().filter(c -> !placed.contains(c)).forEach(c -> roots.add(code(c, "#767676")));
        return roots;
    }

    private List<Theme> of(Theme.Kind kind) {
        return themes.stream().filter(t -> t.kind() == kind).toList();
    }

    private static String colour(int branch) {
        return COLOURS.get(branch % COLOURS.size());
    }

    private QdaProject.Code descriptive(Theme theme, String colour) {
        placed.add(theme.id().toString());
        placed.addAll(theme.holds());
        return theme(
                theme, colour, theme.holds().stream().map(c -> code(c, colour)).toList());
    }

    private QdaProject.Code theme(Theme theme, String colour, List<QdaProject.Code> holds) {
        return new QdaProject.Code(
                CodingNotes.guid(id, "theme", theme.id().toString()),
                theme.name(),
                theme.memo(),
                false,
                colour,
                notes.about(theme.id()),
                holds);
    }

    /** In its own colour, and in that of its branch where it has none. */
    private QdaProject.Code code(String code, String ofBranch) {
        Optional<CodeMeaning> meaning = Optional.ofNullable(meanings.get(code));
        return new QdaProject.Code(
                CodingNotes.guidOfCode(id, code),
                code,
                meaning.map(CodeMeaning::description).orElse(""),
                true,
                meaning.map(CodeMeaning::colour).filter(c -> !c.isEmpty()).orElse(ofBranch),
                List.of(),
                List.of());
    }
}
