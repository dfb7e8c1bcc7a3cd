package org.throughline.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks a family's file with nothing but the file (promise A-5): no server, no network, no database. Reads it once from top to
 * end, so that its size does not matter.
 */
public final class LedgerVerifier {

    private @Nullable LogKey trusted;
    private @Nullable Path earlier;
    private @Nullable ConsistencyProof proof;

    /** The key that the log's owner has published. Without it, the file is only checked against the key in it. */
    public LedgerVerifier trusting(LogKey publishedKey) {
        this.trusted = publishedKey;
        return this;
    }

    /** A file that the family downloaded before, or a checkpoint that somebody kept: nothing before it may have changed. */
    public LedgerVerifier comparedWith(Path earlierFileOrCheckpoint) {
        this.earlier = earlierFileOrCheckpoint;
        return this;
    }

    /** The proof that joins the two, if the newer file does not hold it itself: a file with one line "consistency ...". */
    public LedgerVerifier provenBy(Path consistencyProof) {
        try {
            this.proof = ConsistencyProof.parse(Files.readString(consistencyProof));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + consistencyProof, e);
        }
    }

    /**
     * What is wrong with the family's file stands in the report, whatever is in the file.
     *
     * @throws IllegalArgumentException if what was kept from before is neither a family's file nor a checkpoint
     */
    public Report verify(Path familyLog) {
        EarlierLog kept = earlier == null ? null : EarlierLog.read(earlier);
        try (FamilyLogReader reader = new FamilyLogReader(familyLog)) {
            return new FamilyLogCheck(
                            reader, Optional.ofNullable(trusted), Optional.ofNullable(kept), Optional.ofNullable(proof))
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + familyLog, e);
        }
    }

    /** {@link #verify(Path)} with all that can be given at once. */
    public static Report verify(
            Path familyLog, Optional<LogKey> trusted, Optional<Path> earlier, Optional<Path> consistencyProof) {
        LedgerVerifier verifier = new LedgerVerifier();
        trusted.ifPresent(verifier::trusting);
        earlier.ifPresent(verifier::comparedWith);
        consistencyProof.ifPresent(verifier::provenBy);
        return verifier.verify(familyLog);
    }

    /** What a sound file shows, and what no file can show: to be said whenever a report is shown. */
    public static List<String> showsAndDoesNotShow() {
        List<String> about = FamilyLogWriter.about();
        return about.subList(about.indexOf("What it shows"), about.size());
    }
}
