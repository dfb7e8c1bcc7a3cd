package org.throughline.partnership.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.pages.Form;
import org.throughline.pages.Page;
import org.throughline.pages.Pages;
import org.throughline.pages.Reply;
import org.throughline.pages.Shell;
import org.throughline.partnership.AtTheTable;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** Every page and file about a wave that anybody can get, on every day that matters, as one long text. */
@Component
public final class AllThatIsShown {
    private static final Shell SHELL =
            new Shell(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), "_csrf", "token");

    private final ReadingPages readings;
    private final RegisterPages register;
    private final WavePages waves;
    private final OverTheWavesPages over;
    private final Pages pages;

    AllThatIsShown(
            ReadingPages readings, RegisterPages register, WavePages waves, OverTheWavesPages over, Pages pages) {
        this.readings = readings;
        this.register = register;
        this.waves = waves;
        this.over = over;
        this.pages = pages;
    }

    public String toEverybody(AtTheTable.Cast cast, UUID wave) {
        StringBuilder all = new StringBuilder();
        for (Viewer viewer : List.of(
                cast.facilitator(),
                cast.parentRepresentative(),
                Viewer.service(Purpose.FAMILY_CODE, AtTheTable.TODAY),
                Viewer.service(Purpose.PUBLIC, AtTheTable.TODAY))) {
            for (int day : new int[] {0, 4, 30}) {
                all.append(to(AtTheTable.on(AtTheTable.TODAY.plusDays(day), viewer), cast, wave));
            }
        }
        return all.toString();
    }

    private String to(Viewer viewer, AtTheTable.Cast cast, UUID wave) {
        Anybody anybody = new Anybody(viewer);
        String p = cast.partnership().toString();
        String w = wave.toString();
        Form none = Form.of(Map.of());
        return text(register.one(anybody, p))
                + text(readings.wave(anybody, none, p, w))
                + text(over.page(anybody, p))
                + text(over.file(anybody, p))
                + text(readings.figures(anybody, p, w))
                + text(readings.twoPages(anybody, p, w))
                + text(readings.ask(viewer, none, p, w))
                + text(waves.questions(anybody, none, p, w));
    }

    private static String whole(Reply.LongFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            file.body().writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private String text(Reply reply) {
        return switch (reply) {
            case Page page -> pages.draw(page, SHELL).replaceAll("name=\"once\" value=\"[^\"]*\"", "");
            case Reply.Download file -> new String(file.bytes(), StandardCharsets.UTF_8);
            case Reply.LongFile file -> whole(file);
            case Reply.Go(String to) -> to;
            case Reply.NotThere _ -> "not there";
            case Reply.Picture _ -> "";
        };
    }
}
