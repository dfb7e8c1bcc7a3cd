package org.throughline.partnership.pages;

import java.util.List;
import org.throughline.sharing.Viewer;

/** What waits for whoever is signed in, at a seat of their own: said on the page where they come in. */
public interface WaitsForMe {

    /** @param href where they can see to it */
    record Line(String words, String href) {}

    /** The longest waiting first. */
    List<Line> of(Viewer viewer);
}
