package org.throughline.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Everything that somebody with write access to the database, but without the signing key, may do to one row. */
enum RowTampering {
    OTHER_WORDS,
    OTHER_SALT,
    OTHER_ENTRY_HASH,
    OTHER_CHAIN_HASH,
    OTHER_LEAF_HASH,
    OTHER_NUMBER,
    OTHER_CHAIN,
    OTHER_WORDS_AND_ENTRY_HASH,
    OTHER_WORDS_AND_ALL_HASHES_OF_THE_ROW,
    OTHER_WORDS_AND_ALL_HASHES_OF_THE_LOG,
    DELETED,
    DELETED_AND_POSITIONS_CLOSED,
    DELETED_AND_ALL_HASHES_OF_THE_LOG,
    COPIED,
    FORGED_AND_ALL_HASHES_OF_THE_LOG,
    EXCHANGED,
    EXCHANGED_AND_ALL_HASHES_OF_THE_LOG,
    READ_OUT_OF_ORDER,
    CUT_OFF,
    WORDS_LOST,
    WORDS_KEPT_IN_SPITE_OF_ERASURE;

    /** Tampers and gives the position that must be named. */
    long on(List<LogRow> rows, Random random) {
        int at = at(rows, random);
        LogRow row = rows.get(at);
        PlacedLink was = row.link();
        Hash noise = TreeProperties.leaves(1, random).getFirst();
        switch (this) {
            case OTHER_WORDS -> rows.set(at, opened(row, other(row, random)));
            case OTHER_SALT -> rows.set(at, opened(row, new LogRow.Opening(words(row), Salt.of(noise.bytes()))));
            case OTHER_ENTRY_HASH -> rows.set(at, linked(row, was.number(), was.chain(), noise, was.chainHash()));
            case OTHER_CHAIN_HASH -> rows.set(at, linked(row, was.number(), was.chain(), was.entryHash(), noise));
            case OTHER_LEAF_HASH -> rows.set(at, new LogRow(was, noise, row.opening(), row.erased()));
            case OTHER_NUMBER -> {
                long number = was.number() + (random.nextBoolean() ? 1 : -1) * (1 + random.nextInt(3));
                rows.set(at, linked(row, number, was.chain(), was.entryHash(), was.chainHash()));
            }
            case OTHER_CHAIN -> {
                Hash chain = rows.stream()
                        .map(r -> r.link().chain())
                        .filter(c -> !c.equals(was.chain()))
                        .findAny()
                        .orElse(noise);
                rows.set(at, linked(row, was.number(), chain, was.entryHash(), was.chainHash()));
            }
            case OTHER_WORDS_AND_ENTRY_HASH -> {
                LogRow.Opening forged = other(row, random);
                rows.set(
                        at,
                        opened(linked(row, was.number(), was.chain(), forged.entryHash(), was.chainHash()), forged));
            }
            case OTHER_WORDS_AND_ALL_HASHES_OF_THE_ROW -> {
                LogRow.Opening forged = other(row, random);
                Hash before = before(rows, at);
                PlacedLink link = new PlacedLink(
                        was.position(),
                        was.chain(),
                        was.number(),
                        forged.entryHash(),
                        ChainHead.link(before, was.number(), forged.entryHash()));
                rows.set(at, LogRow.kept(link, forged));
            }
            case OTHER_WORDS_AND_ALL_HASHES_OF_THE_LOG -> {
                rows.set(at, opened(row, other(row, random)));
                rebuild(rows);
            }
            case DELETED -> rows.remove(at);
            case DELETED_AND_POSITIONS_CLOSED -> {
                rows.remove(at);
                for (int i = at; i < rows.size(); i++) {
                    rows.set(i, moved(rows.get(i), i));
                }
            }
            case DELETED_AND_ALL_HASHES_OF_THE_LOG -> {
                rows.remove(at);
                rebuild(rows);
            }
            case COPIED -> rows.add(at, row);
            case FORGED_AND_ALL_HASHES_OF_THE_LOG -> {
                rows.add(at, opened(row, other(row, random)));
                rebuild(rows);
            }
            case EXCHANGED -> {
                int with = (at + 1 + random.nextInt(rows.size() - 1)) % rows.size();
                LogRow there = rows.get(with);
                rows.set(with, moved(row, there.link().position()));
                rows.set(at, moved(there, was.position()));
            }
            case EXCHANGED_AND_ALL_HASHES_OF_THE_LOG -> {
                int with = (at + 1 + random.nextInt(rows.size() - 1)) % rows.size();
                rows.set(at, rows.set(with, row));
                rebuild(rows);
                return Math.min(at, with);
            }
            case READ_OUT_OF_ORDER -> rows.add(Math.max(0, at - 1 - random.nextInt(5)), rows.remove(at));
            case CUT_OFF -> rows.subList(at, rows.size()).clear();
            case WORDS_LOST -> rows.set(at, new LogRow(was, row.leafHash(), Optional.empty(), Optional.empty()));
            case WORDS_KEPT_IN_SPITE_OF_ERASURE ->
                rows.set(at, new LogRow(was, row.leafHash(), row.opening(), Optional.of("on 3 November 2026")));
        }
        return at;
    }

    /** A row with words, and not the first where the tampering needs one before it. */
    private int at(List<LogRow> rows, Random random) {
        int from = this == READ_OUT_OF_ORDER ? 1 : 0;
        int at = from + random.nextInt(rows.size() - from);
        while (rows.get(at).opening().isEmpty()) {
            at = from + random.nextInt(rows.size() - from);
        }
        return at;
    }

    private static String words(LogRow row) {
        return row.opening().orElseThrow().words();
    }

    private static LogRow.Opening other(LogRow row, Random random) {
        LogRow.Opening was = row.opening().orElseThrow();
        String words = was.words().replace("purpose=", "purpose=" + (char) ('a' + random.nextInt(26)));
        return new LogRow.Opening(words, was.salt());
    }

    private static LogRow opened(LogRow row, LogRow.Opening opening) {
        return new LogRow(row.link(), row.leafHash(), Optional.of(opening), row.erased());
    }

    private static LogRow linked(LogRow row, long number, Hash chain, Hash entryHash, Hash chainHash) {
        PlacedLink link = new PlacedLink(row.link().position(), chain, number, entryHash, chainHash);
        return new LogRow(link, row.leafHash(), row.opening(), row.erased());
    }

    private static LogRow moved(LogRow row, long position) {
        PlacedLink was = row.link();
        PlacedLink link = new PlacedLink(position, was.chain(), was.number(), was.entryHash(), was.chainHash());
        return new LogRow(link, row.leafHash(), row.opening(), row.erased());
    }

    private static Hash before(List<LogRow> rows, int at) {
        Hash chain = rows.get(at).link().chain();
        return rows.subList(0, at).stream()
                .map(LogRow::link)
                .filter(link -> link.chain().equals(chain))
                .max(Comparator.comparing(PlacedLink::number))
                .map(PlacedLink::chainHash)
                .orElse(chain);
    }

    /** What a clever forger does: every number, link and leaf computed anew, so that only the signed root can tell. */
    private static void rebuild(List<LogRow> rows) {
        Map<Hash, ChainHead> heads = new HashMap<>();
        List<LogRow> rebuilt = new ArrayList<>();
        for (LogRow row : rows) {
            Hash entryHash = row.opening()
                    .map(LogRow.Opening::entryHash)
                    .orElse(row.link().entryHash());
            ChainHead head = heads.merge(
                    row.link().chain(),
                    ChainHead.start(row.link().chain()).next(entryHash),
                    (was, first) -> was.next(entryHash));
            PlacedLink link = new PlacedLink(rebuilt.size(), row.link().chain(), head.number(), entryHash, head.hash());
            rebuilt.add(new LogRow(link, link.leafHash(), row.opening(), row.erased()));
        }
        rows.clear();
        rows.addAll(rebuilt);
    }
}
