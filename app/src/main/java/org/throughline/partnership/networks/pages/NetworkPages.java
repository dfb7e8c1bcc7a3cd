package org.throughline.partnership.networks.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.networks.Networks;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.Paths;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;

/** Which networks there are, what is new in one, and following it. */
@Controller
class NetworkPages {
    private final Networks networks;

    NetworkPages(Networks networks) {
        this.networks = networks;
    }

    @GetMapping(NetworkPaths.ALL)
    Reply all(Anybody anybody) {
        Viewer viewer = anybody.viewer();
        return new NetworksPage(networks.all(viewer), anybody.isSignedIn(), viewer.today());
    }

    @GetMapping(NetworkPaths.ALL + "/{network}")
    Reply one(Viewer viewer, @PathVariable String network) {
        return Paths.uuid(network)
                .flatMap(id -> networks.visit(viewer, id))
                .<Reply>map(NetworkNewsPage::new)
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping(NetworkPaths.ALL + "/{network}/follow")
    Reply follow(Viewer viewer, Form form, @PathVariable String network) {
        return following(viewer, form, network, true);
    }

    @PostMapping(NetworkPaths.ALL + "/{network}/unfollow")
    Reply unfollow(Viewer viewer, Form form, @PathVariable String network) {
        return following(viewer, form, network, false);
    }

    private Reply following(Viewer viewer, Form form, String network, boolean follows) {
        return Paths.uuid(network)
                .map(id -> Entry.then(
                        networks.follow(viewer, id, follows, form.once()),
                        follows ? NetworkPaths.news(id) : NetworkPaths.ALL))
                .orElseGet(Reply.NotThere::new);
    }
}
