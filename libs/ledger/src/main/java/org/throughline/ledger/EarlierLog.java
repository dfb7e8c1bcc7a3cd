package org.throughline.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a family kept from before: a file that it downloaded earlier, or only a checkpoint. Of an earlier file its signed
 * end is taken: how long each list was and where it ended.
 */
record EarlierLog(SignedCheckpoint checkpoint, Optional<SignedNote> signedEnd, List<FamilyLogReader.ClosedList> lists) {

    /** Refuses with an IllegalArgumentException what is neither. */
    static EarlierLog read(Path file) {
        try {
            return isFamilyLog(file) ? ofFamilyLog(file) : ofCheckpoint(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        } catch (FileUnreadable e) {
            throw new IllegalArgumentException(e.words(), e);
        }
    }

    boolean isSignedBy(LogKey key) {
        return checkpoint.isSignedBy(key) && signedEnd.stream().allMatch(note -> note.isSignedBy(key));
    }

    private static boolean isFamilyLog(Path file) throws IOException, FileUnreadable {
        try (FamilyLogLines lines = new FamilyLogLines(file)) {
            return lines.peek().filter(FamilyLogWriter.FIRST_LINE::equals).isPresent();
        }
    }

    private static EarlierLog ofCheckpoint(Path file) throws IOException {
        if (Files.size(file) > 1 << 16) {
            throw new IllegalArgumentException("This is neither a family's file nor a checkpoint");
        }
        return new EarlierLog(SignedCheckpoint.parse(Files.readString(file)), Optional.empty(), List.of());
    }

    private static EarlierLog ofFamilyLog(Path file) throws IOException, FileUnreadable {
        try (FamilyLogReader reader = new FamilyLogReader(file)) {
            FamilyLogReader.Top top = reader.top();
            List<Hash> chains = new ArrayList<>();
            for (var list = reader.list(); list.isPresent(); list = reader.list()) {
                chains.add(list.get().chain());
                while (reader.entry(0).isPresent()) {
                    // Only the ends count here; the earlier file has its own verification.
                }
                reader.listEnd();
            }
            FamilyLogReader.Closing closing = reader.closing();
            return new EarlierLog(top.checkpoint(), Optional.of(closing.note()), closing.lists());
        }
    }
}
