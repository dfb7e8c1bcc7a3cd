package org.throughline.synthesis.checklists;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The checklists of a folder, each file whole or not at all. */
public record ChecklistFolder(List<Checklist> checklists, List<Refused> refused) {
    /** More than an installation needs. */
    public static final int MOST_FILES = 50;

    /** A file that is not used, and why. */
    public record Refused(Path file, String why) {}

    public ChecklistFolder {
        checklists = List.copyOf(checklists);
        refused = List.copyOf(refused);
    }

    /** All that end in .yaml, by name; none where there is no folder. What a link leads to is not read. */
    public static ChecklistFolder read(Path folder, Set<String> taken) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return new ChecklistFolder(List.of(), List.of());
        }
        try (Stream<Path> files = Files.list(folder)) {
            return read(
                    files.filter(f -> f.getFileName().toString().endsWith(".yaml"))
                            .filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
                            .sorted()
                            .toList(),
                    taken);
        } catch (IOException e) {
            return new ChecklistFolder(List.of(), List.of(new Refused(folder, ChecklistWords.CANNOT_READ.say())));
        }
    }

    /** These files, in this order; one that takes the key of an earlier one is refused. */
    public static ChecklistFolder read(List<Path> files, Set<String> taken) {
        List<Checklist> whole = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        Set<String> here = new HashSet<>();
        for (Path file : files.subList(0, Math.min(files.size(), MOST_FILES))) {
            switch (one(file, taken)) {
                case ChecklistFile.Read.Refused(String why) -> refused.add(new Refused(file, why));
                case ChecklistFile.Read.Whole(Checklist checklist)
                when here.add(checklist.key()) -> whole.add(checklist);
                case ChecklistFile.Read.Whole(Checklist checklist) ->
                    refused.add(new Refused(file, ChecklistWords.SAME_FILE_KEY.say(checklist.key())));
            }
        }
        if (files.size() > MOST_FILES) {
            refused.add(new Refused(
                    files.get(MOST_FILES), ChecklistWords.TOO_MANY_FILES.say(Integer.toString(MOST_FILES))));
        }
        return new ChecklistFolder(whole, refused);
    }

    private static ChecklistFile.Read one(Path file, Set<String> taken) {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return ChecklistFile.read(in.readNBytes(ChecklistFile.MOST_BYTES + 1), taken);
        } catch (IOException e) {
            return new ChecklistFile.Read.Refused(ChecklistWords.CANNOT_READ.say());
        }
    }
}
