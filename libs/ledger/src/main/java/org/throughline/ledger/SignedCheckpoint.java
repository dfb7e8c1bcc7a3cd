package org.throughline.ledger;

/** A checkpoint with the signature of its log, and perhaps of witnesses; what is stored, published and handed on. */
public record SignedCheckpoint(Checkpoint checkpoint, SignedNote note) {

    public SignedCheckpoint {
        if (!Checkpoint.parse(note.text()).equals(checkpoint)) {
            throw new IllegalArgumentException("The signed note is of another checkpoint");
        }
    }

    public static SignedCheckpoint parse(String text) {
        SignedNote note = SignedNote.parse(text);
        return new SignedCheckpoint(Checkpoint.parse(note.text()), note);
    }

    /** Whether this log key signed this checkpoint as its own. */
    public boolean isSignedBy(LogKey log) {
        return checkpoint.origin().equals(log.name()) && note.isSignedBy(log);
    }

    public boolean isWitnessedBy(LogKey witness) {
        return note.isSignedBy(witness);
    }

    @Override
    public String toString() {
        return note.toString();
    }
}
