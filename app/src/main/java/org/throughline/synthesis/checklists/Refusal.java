package org.throughline.synthesis.checklists;

/** Why a file is no checklist here, and at which line. It never leaves the reader. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(int line, ChecklistWords why, Object... args) {
        super(ChecklistWords.AT_LINE.say(Integer.toString(line), why.say(args)), null, false, false);
    }

    String says() {
        return String.valueOf(getMessage());
    }
}
