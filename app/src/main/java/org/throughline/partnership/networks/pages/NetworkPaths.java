package org.throughline.partnership.networks.pages;

import java.util.UUID;
import org.throughline.partnership.networks.New;
import org.throughline.partnership.pages.Paths;

/** Where the pages of networks are, and what they lead to. */
public final class NetworkPaths {
    public static final String ALL = "/networks";

    private NetworkPaths() {}

    /** What is new there since the last visit. */
    public static String news(UUID network) {
        return ALL + "/" + network;
    }

    static String act(UUID network, String act) {
        return news(network) + "/" + act;
    }

    static String of(New n) {
        String within = switch (n.kind()) {
            case GROUP, DRAFT -> "/groups/";
            case DECISION -> "/decisions/";
            case MINUTES -> "/meetings/";
            case PRODUCT -> "/products/";
        };
        return Paths.of(n.network()) + within + n.of();
    }
}
