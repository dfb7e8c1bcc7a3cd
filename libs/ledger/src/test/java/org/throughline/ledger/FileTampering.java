package org.throughline.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Everything that may happen to a family's file on its way: slips, cuts, and forgeries that make the hashes fit. */
enum FileTampering {
    CHARACTER_CHANGED,
    CHARACTER_REMOVED,
    LINE_REMOVED,
    LINE_DOUBLED,
    LINES_EXCHANGED,
    EMPTY_LINE_ADDED,
    ENTRY_REMOVED,
    ENTRY_DOUBLED,
    ENTRIES_EXCHANGED,
    ENTRY_FROM_ANOTHER_LIST,
    LIST_REMOVED,
    LISTS_EXCHANGED,
    CUT_OFF,
    SOMETHING_ADDED_AT_THE_END,
    WORDS_CHANGED_WITH_THEIR_HASH,
    WORDS_ERASED,
    LAST_ENTRIES_REMOVED_WITH_THE_END_MADE_TO_FIT;

    /** The file after the tampering, and the first line (from 0) of the untampered file that was touched. */
    record Done(byte[] file, int line) {}

    Done on(List<String> honest, Random random) {
        List<String> lines = new ArrayList<>(honest);
        int at = random.nextInt(lines.size());
        return switch (this) {
            case CHARACTER_CHANGED, CHARACTER_REMOVED -> {
                while (lines.get(at).isEmpty()) {
                    at = random.nextInt(lines.size());
                }
                String line = lines.get(at);
                int c = random.nextInt(line.length());
                String in = this == CHARACTER_REMOVED ? "" : line.charAt(c) == 'a' ? "b" : "a";
                lines.set(at, line.substring(0, c) + in + line.substring(c + 1));
                yield done(lines, at);
            }
            case LINE_REMOVED -> {
                lines.remove(at);
                yield done(lines, at);
            }
            case LINE_DOUBLED -> {
                lines.add(at, lines.get(at));
                yield done(lines, at);
            }
            case LINES_EXCHANGED -> {
                int with = random.nextInt(lines.size());
                while (lines.get(with).equals(lines.get(at))) {
                    with = random.nextInt(lines.size());
                }
                Collections.swap(lines, at, with);
                yield done(lines, Math.min(at, with));
            }
            case EMPTY_LINE_ADDED -> {
                lines.add(at, "");
                yield done(lines, at);
            }
            case ENTRY_REMOVED -> {
                int entry = start(lines, random, "entry ");
                lines.subList(entry, endOf(lines, entry)).clear();
                yield done(lines, entry);
            }
            case ENTRY_DOUBLED -> {
                int entry = start(lines, random, "entry ");
                lines.addAll(entry, List.copyOf(lines.subList(entry, endOf(lines, entry))));
                yield done(lines, entry);
            }
            case ENTRIES_EXCHANGED -> {
                int first = start(lines, random, "entry ");
                while (lines.get(endOf(lines, first)).startsWith("end ")) {
                    first = start(lines, random, "entry ");
                }
                int second = endOf(lines, first);
                Collections.rotate(lines.subList(first, endOf(lines, second)), first - second);
                yield done(lines, first);
            }
            case ENTRY_FROM_ANOTHER_LIST -> {
                int first = lines.indexOf("list 1");
                int second = lines.indexOf("list 2");
                List<String> foreign = List.copyOf(lines.subList(second + 4, endOf(lines, second + 4)));
                List<String> own = lines.subList(first + 4, endOf(lines, first + 4));
                own.clear();
                own.addAll(foreign);
                yield done(lines, first + 4);
            }
            case LIST_REMOVED -> {
                int list = start(lines, random, "list ");
                lines.subList(list, listEnd(lines, list)).clear();
                yield done(lines, list);
            }
            case LISTS_EXCHANGED -> {
                int first = lines.indexOf("list " + (1 + random.nextInt(2)));
                int second = listEnd(lines, first);
                Collections.rotate(lines.subList(first, listEnd(lines, second)), first - second);
                yield done(lines, first);
            }
            case CUT_OFF -> {
                byte[] whole = bytes(lines);
                int length = random.nextInt(whole.length);
                byte[] cut = Arrays.copyOf(whole, length);
                yield new Done(cut, (int) new String(cut, StandardCharsets.ISO_8859_1)
                        .chars()
                        .filter(c -> c == '\n')
                        .count());
            }
            case SOMETHING_ADDED_AT_THE_END -> {
                lines.add(random.nextBoolean() ? "" : honest.get(at));
                yield done(lines, honest.size() - 1);
            }
            case WORDS_CHANGED_WITH_THEIR_HASH -> {
                int purpose = start(lines, random, "| purpose=");
                lines.set(purpose, lines.get(purpose) + (char) ('a' + random.nextInt(26)));
                int entry = purpose;
                while (!lines.get(entry).startsWith("entry ")) {
                    entry--;
                }
                StringBuilder words = new StringBuilder();
                int next = entry + 1;
                for (; lines.get(next).startsWith("| "); next++) {
                    words.append(lines.get(next).substring(2)).append('\n');
                }
                Salt salt = Salt.of(
                        Hash.ofHex(lines.get(next).substring("salt ".length())).bytes());
                lines.set(next + 1, "hash " + EntryHash.of(salt, words.toString()));
                yield done(lines, entry);
            }
            case WORDS_ERASED -> {
                int first = start(lines, random, "| v=1");
                int salt = first;
                while (!lines.get(salt).startsWith("salt ")) {
                    salt++;
                }
                lines.subList(first, salt + 1).clear();
                lines.add(first, "erased on 3 November 2026");
                yield done(lines, first);
            }
            case LAST_ENTRIES_REMOVED_WITH_THE_END_MADE_TO_FIT -> {
                int list = start(lines, random, "list ");
                int end = listEnd(lines, list) - 1;
                int entry = start(lines, random, "entry ");
                while (entry < list + 5 || entry > end) {
                    entry = start(lines, random, "entry ");
                }
                String number = lines.get(entry).split(" ")[1];
                String link = Optional.of(lines.get(entry - 2))
                        .filter(line -> line.startsWith("link "))
                        .map(line -> line.substring("link ".length()))
                        .orElse(lines.get(list + 1).substring("chain ".length()));
                String listNumber = lines.get(list).substring("list ".length());
                lines.set(end, "end %s %d %s".formatted(listNumber, Long.parseLong(number) - 1, link));
                lines.subList(entry, end).clear();
                yield done(lines, entry);
            }
        };
    }

    private static Done done(List<String> lines, int line) {
        return new Done(bytes(lines), line);
    }

    static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static int start(List<String> lines, Random random, String word) {
        int at = random.nextInt(lines.size());
        while (!lines.get(at).startsWith(word)) {
            at = random.nextInt(lines.size());
        }
        return at;
    }

    private static int endOf(List<String> lines, int entry) {
        int end = entry;
        while (!lines.get(end).startsWith("proof ")) {
            end++;
        }
        return end + 1;
    }

    private static int listEnd(List<String> lines, int list) {
        int end = list;
        while (!lines.get(end).startsWith("end ")) {
            end++;
        }
        return end + 1;
    }
}
