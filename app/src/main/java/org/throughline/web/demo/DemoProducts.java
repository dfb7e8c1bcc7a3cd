package org.throughline.web.demo;

import static org.throughline.web.demo.DemoMeetings.done;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.throughline.pages.Dates;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.products.DataColumn;
import org.throughline.partnership.products.DataSets;
import org.throughline.partnership.products.Product;
import org.throughline.partnership.products.Products;
import org.throughline.partnership.products.TakingUp;
import org.throughline.partnership.products.Trainings;
import org.throughline.partnership.products.Version;
import org.throughline.partnership.register.Declaring;
import org.throughline.partnership.register.Effect;
import org.throughline.partnership.register.Interest;
import org.throughline.sharing.Viewer;
import org.throughline.web.Today;

/** Tells the made-up products and what stands in the made-up register through the front doors, each thing on its day. */
@Component
final class DemoProducts {
    private final Partnerships partnerships;
    private final Products products;
    private final DataSets dataSets;
    private final Trainings trainings;
    private final TakingUp takingUp;
    private final Declaring declaring;
    private final Today today;

    DemoProducts(
            Partnerships partnerships,
            Products products,
            DataSets dataSets,
            Trainings trainings,
            TakingUp takingUp,
            Declaring declaring,
            Today today) {
        this.partnerships = partnerships;
        this.products = products;
        this.dataSets = dataSets;
        this.trainings = trainings;
        this.takingUp = takingUp;
        this.declaring = declaring;
        this.today = today;
    }

    /** @param place the id of a place by the short name the file gives it */
    void tell(Cast cast, Function<String, UUID> place) {
        ProductsFile file = ProductsFile.read();
        UUID partnership = partnerships.all(cast.viewer(file.by())).stream()
                .filter(p -> p.name().equals(file.partnership()))
                .map(Partnership::id)
                .findFirst()
                .orElseThrow();
        Telling telling = new Telling(file, cast, place, partnership, LocalDate.now(today));
        file.products().forEach(telling::product);
        telling.law();
        file.interests().forEach(telling::interest);
        file.effects().forEach(telling::effect);
    }

    /** What is told of one partnership. */
    private final class Telling {
        private final ProductsFile file;
        private final Cast cast;
        private final Function<String, UUID> place;
        private final UUID partnership;
        private final LocalDate now;

        Telling(ProductsFile file, Cast cast, Function<String, UUID> place, UUID partnership, LocalDate now) {
            this.file = file;
            this.cast = cast;
            this.place = place;
            this.partnership = partnership;
            this.now = now;
        }

        private void on(int daysAgo, Runnable work) {
            today.asOf(now.minusDays(daysAgo).atTime(9, 30).atZone(Dates.LONDON).toInstant(), work);
        }

        private Viewer by() {
            return cast.viewer(file.by());
        }

        private Viewer by(Optional<String> other) {
            return other.map(cast::viewer).orElseGet(this::by);
        }

        void product(ProductsFile.ProductOf p) {
            UUID[] id = new UUID[1];
            on(p.begun(), () -> {
                id[0] = done(products.begin(
                        by(),
                        partnership,
                        p.kind(),
                        p.title(),
                        p.about(),
                        p.owners().stream().map(place).toList(),
                        UUID.randomUUID()));
                made(p, id[0]);
            });
            p.published()
                    .ifPresent(said -> on(
                            said.day(),
                            () -> done(products.publish(
                                    by(),
                                    id[0],
                                    new Version.Published(
                                            said.changed(),
                                            said.licence(),
                                            LocalDate.now(today),
                                            now.minusDays(said.next())),
                                    UUID.randomUUID()))));
            p.adoptions()
                    .ifPresent(all -> all.forEach(a -> on(
                            a.day(),
                            () -> done(takingUp.decide(
                                    by(a.by()),
                                    id[0],
                                    place.apply(a.place()),
                                    a.decided(),
                                    a.reason(),
                                    UUID.randomUUID())))));
            p.uses()
                    .ifPresent(all -> all.forEach(u -> on(
                            u.day(),
                            () -> done(takingUp.used(
                                    by(u.by()),
                                    id[0],
                                    new Product.Use(
                                            place.apply(u.place()),
                                            false,
                                            u.times(),
                                            u.counted(),
                                            now.minusDays(u.from()),
                                            now.minusDays(u.until()),
                                            LocalDate.now(today)),
                                    UUID.randomUUID())))));
        }

        private void made(ProductsFile.ProductOf p, UUID id) {
            if (!p.words().isEmpty()) {
                done(products.reword(by(), id, p.words(), UUID.randomUUID()));
            }
            p.table().ifPresent(table -> {
                if (!(dataSets.take(
                                by(),
                                id,
                                p.filename().orElseThrow(),
                                table.getBytes(StandardCharsets.UTF_8),
                                UUID.randomUUID())
                        instanceof DataSets.Taken.In)) {
                    throw new IllegalStateException("The made-up table of " + p.title() + " is not taken");
                }
                done(dataSets.describe(by(), id, columns(p, id), UUID.randomUUID()));
            });
            p.training()
                    .ifPresent(t -> done(trainings.train(
                            by(), id, new Version.Training(t.role(), t.minutes(), t.tried()), UUID.randomUUID())));
            p.sections()
                    .ifPresent(all -> all.forEach(
                            s -> done(trainings.add(by(), id, s.title(), s.words(), s.minutes(), UUID.randomUUID()))));
            p.writers()
                    .ifPresent(all -> all.forEach(w -> done(products.wroteWith(
                            by(),
                            id,
                            new Product.Writer(UUID.randomUUID(), w.side(), w.called()),
                            UUID.randomUUID()))));
        }

        private List<DataColumn> columns(ProductsFile.ProductOf p, UUID id) {
            List<DataColumn> found = products.product(by(), id)
                    .orElseThrow()
                    .inTheMaking()
                    .orElseThrow()
                    .columns();
            List<DataColumn> columns = new ArrayList<>();
            for (int i = 0; i < found.size(); i++) {
                ProductsFile.ColumnOf c = p.columns().orElseThrow().get(i);
                columns.add(new DataColumn(
                        i + 1,
                        found.get(i).name(),
                        c.meaning(),
                        c.unit().orElse(""),
                        c.holds(),
                        c.allowed().orElse(""),
                        c.source(),
                        c.missing().orElse(""),
                        c.people().orElse(false)));
            }
            return columns;
        }

        /** The protocol of the first group carries out a rule of law. */
        void law() {
            products.of(by(), partnership).stream()
                    .filter(p -> p.kind() == Product.Kind.PROTOCOL)
                    .findFirst()
                    .ifPresent(p -> done(products.carriesOut(by(), p.id(), file.law(), UUID.randomUUID())));
        }

        void interest(ProductsFile.InterestOf i) {
            on(
                    i.day(),
                    () -> done(declaring.declare(
                            by(i.by()),
                            partnership,
                            place.apply(i.place()),
                            i.words()
                                    .map(words -> new Interest.Declared(
                                            words,
                                            i.touches().orElseThrow(),
                                            i.done().orElseThrow())),
                            UUID.randomUUID())));
            i.ended()
                    .ifPresent(day -> on(
                            day,
                            () -> declaring.interests(by(), partnership).stream()
                                    .filter(x -> x.place().equals(place.apply(i.place())))
                                    .forEach(x -> done(declaring.end(by(), partnership, x.id(), UUID.randomUUID())))));
        }

        void effect(ProductsFile.EffectOf e) {
            UUID[] id = new UUID[1];
            on(
                    e.day(),
                    () -> id[0] = done(declaring.hope(
                            by(),
                            new Effect(
                                    UUID.randomUUID(),
                                    partnership,
                                    e.hoped(),
                                    e.measured()
                                            .<Effect.Known>map(Effect.Measured::new)
                                            .orElseGet(() -> new Effect.NotMeasured(
                                                    e.notMeasured().orElseThrow())),
                                    e.indicator(),
                                    e.stop(),
                                    LocalDate.now(today),
                                    List.of()),
                            UUID.randomUUID())));
            e.found()
                    .ifPresent(f -> on(
                            f.day(),
                            () -> done(declaring.find(
                                    by(),
                                    partnership,
                                    id[0],
                                    new Effect.Finding(f.what(), f.words(), LocalDate.now(today)),
                                    UUID.randomUUID()))));
        }
    }
}
