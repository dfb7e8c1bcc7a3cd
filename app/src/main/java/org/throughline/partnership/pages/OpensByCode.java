package org.throughline.partnership.pages;

import java.util.Optional;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;

/** Something else than a wave that a printed code opens, typed at the same place. */
public interface OpensByCode {
    /** What the code of this form opens; empty where it is no code of this kind. */
    Optional<Reply> opens(Form form);
}
