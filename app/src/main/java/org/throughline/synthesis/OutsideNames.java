package org.throughline.synthesis;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.synthesis.qda.QdaProject;

/** The names under which those who coded elsewhere stand here: as the file gives them, and no two alike. */
final class OutsideNames {
    private static final int LONGEST = 80;

    private OutsideNames() {}

    /** @param reading the guids of users who read something; one that the file does not name stands as not named */
    static Map<String, String> of(QdaProject project, Set<String> reading) {
        Map<String, String> told = project.users().stream()
                .collect(Collectors.toMap(QdaProject.User::guid, QdaProject.User::name, (one, _) -> one));
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> used = new HashSet<>();
        reading.stream().sorted().forEach(guid -> {
            String name = told.getOrDefault(guid, "").strip();
            String base = name.isEmpty() ? QdaWords.CODER_NOT_NAMED.say() : name;
            String free =
                    base.length() > LONGEST - 6 ? base.substring(0, LONGEST - 6).strip() : base;
            String unlike = free;
            for (int n = 2; !used.add(unlike); n++) {
                unlike = free + " (" + n + ")";
            }
            names.put(guid, unlike);
        });
        return names;
    }
}
