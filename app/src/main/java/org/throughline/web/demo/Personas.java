package org.throughline.web.demo;

import java.util.List;
import org.throughline.web.signin.ActingAs;

/** The invented people that a demonstration lets you be. */
public interface Personas {
    List<Persona> all();

    /** One of them: name, what they come for in a sentence, and the seat they act from. */
    record Persona(String who, String what, ActingAs as) {}
}
