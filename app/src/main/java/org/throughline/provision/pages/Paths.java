package org.throughline.provision.pages;

import org.throughline.people.ChildId;
import org.throughline.provision.ProvisionId;

/** The addresses of this module's pages. */
final class Paths {
    private Paths() {}

    static String child(ChildId child) {
        return "/child/" + child;
    }

    static String help(ChildId child) {
        return child(child) + "#help";
    }

    static String choose(ChildId child) {
        return child(child) + "/help/choose";
    }

    static String end(ChildId child, ProvisionId provision) {
        return child(child) + "/help/" + provision + "/end";
    }
}
