package org.throughline.partnership.together;

/** A change, task group or product that everybody can read, by the name it has there. */
public record Thing(Made.Link link, String title) {

    /** By which a form names it. */
    public String sign() {
        return link.kind() + ":" + link.id();
    }
}
