package org.throughline.synthesis.pages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.throughline.pages.DrawnPicture;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Effect;
import org.throughline.synthesis.FullTexts;
import org.throughline.synthesis.Numbers;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.pooling.Forest;
import org.throughline.synthesis.pooling.ForestPlot;
import org.throughline.synthesis.pooling.Model;
import org.throughline.synthesis.pooling.Scale;

/** Estimates beside each other, on a page and as files. */
@Controller
class ForestPages {
    /** How many results one plot shows. */
    private static final int MOST = 200;

    private final Numbers numbers;
    private final FullTexts fullTexts;
    private final Doors doors;

    ForestPages(Numbers numbers, FullTexts fullTexts, Doors doors) {
        this.numbers = numbers;
        this.fullTexts = fullTexts;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/numbers/forest")
    Reply forest(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(viewer, id, s -> page(viewer, s, form.typed()));
    }

    @GetMapping("/synthesis/{id}/numbers/forest/{kind:svg|png|csv}")
    Reply file(Viewer viewer, Form form, @PathVariable String id, @PathVariable String kind) {
        return doors.open(viewer, id, s -> {
            ForestPage page = page(viewer, s, form.typed());
            if (page.forest().isEmpty()) {
                return new Reply.NotThere();
            }
            String name = "forest-plot." + kind;
            String svg = ForestPlot.svg(page.forest().get(), page.effects());
            return switch (kind) {
                case "svg" -> new Reply.Download(name, "image/svg+xml", svg.getBytes(StandardCharsets.UTF_8));
                case "png" -> new Reply.Download(name, "image/png", DrawnPicture.png(svg));
                default -> page.csv().named(name);
            };
        });
    }

    private ForestPage page(Viewer viewer, Synthesis s, Typed asked) {
        Map<Forest.Group, List<Effect>> groups = Forest.groups(numbers.effects(viewer, s.id()));
        List<Forest.Group> all = new ArrayList<>(groups.keySet());
        Model model = one(asked.text("model"), Model.values()).orElse(Model.NONE);
        if (all.isEmpty()) {
            return new ForestPage(s, all, 0, Scale.DIFFERENCE, model, Optional.empty(), List.of());
        }
        int chosen = asked.text("group").matches("\\d{1,4}")
                ? Math.min(all.size() - 1, Integer.parseInt(asked.text("group")))
                : Forest.firstToDraw(groups);
        Scale scale = one(asked.text("scale"), Scale.values())
                .orElseGet(() -> Scale.of(all.get(chosen).measure()));
        List<Effect> effects = groups.getOrDefault(all.get(chosen), List.of()).stream()
                .limit(MOST)
                .toList();
        Map<UUID, String> labels = new HashMap<>();
        fullTexts.included(viewer, s.id()).forEach(h -> labels.put(h.id(), BiasPages.label(h)));
        Forest forest = Forest.of(all.get(chosen), effects, r -> labels.getOrDefault(r, ""), scale, model);
        return new ForestPage(s, all, chosen, scale, model, Optional.of(forest), effects);
    }

    private static <E extends Enum<E>> Optional<E> one(String name, E[] of) {
        for (E e : of) {
            if (e.name().equals(name)) {
                return Optional.of(e);
            }
        }
        return Optional.empty();
    }
}
