package org.throughline.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One id for each record of several files: the record's own. Where two files use the same id, each of the two is written
 * {@code file:id}; where a name of a file recurs too, with its place among the files, {@code 2:file:id}.
 */
final class RecordIds {
    private final List<Integer> files = new ArrayList<>();
    private final List<String> own = new ArrayList<>();

    /** The next record, from the file of this number, counted from 0. */
    void add(int file, String id) {
        files.add(file);
        own.add(id);
    }

    /** The ids in the order in which they were added, all different. */
    List<String> unambiguous(List<Path> names) {
        Map<String, Integer> used = new HashMap<>();
        own.forEach(id -> used.merge(id, 1, Integer::sum));
        Map<String, Integer> named = new HashMap<>();
        names.forEach(name -> named.merge(shortName(name), 1, Integer::sum));
        Set<String> given = new HashSet<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            String id = own.get(i);
            if (used.getOrDefault(id, 0) > 1 || given.contains(id)) {
                String name = shortName(names.get(files.get(i)));
                id = (named.getOrDefault(name, 0) > 1 ? (files.get(i) + 1) + ":" : "") + name + ":" + id;
            }
            String unique = id;
            for (int again = 2; !given.add(unique); again++) {
                unique = id + "#" + again;
            }
            ids.add(unique);
        }
        return ids;
    }

    private static String shortName(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
