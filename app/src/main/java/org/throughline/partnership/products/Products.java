package org.throughline.partnership.products;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.law.RulePack;
import org.throughline.partnership.Answer;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.ReadingAges;
import org.throughline.partnership.groups.Groups;
import org.throughline.partnership.groups.Protocol;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** The front door to products: what there is, beginning one, who wrote it, which law it carries out, publishing a version of it. */
@Service
public class Products {
    /** A partnership has at most so many products, and a product so many versions and writers. */
    static final int MOST = 200;

    static final int MOST_VERSIONS = 50;

    private final ProductStore store;
    private final VersionStore versions;
    private final DataStore data;
    private final Groups groups;
    private final Partnerships partnerships;
    private final ReadingAges ages;
    private final HeardOnce once;
    private final Acting acting;

    private final RulePack law;

    Products(
            ProductStore store,
            VersionStore versions,
            DataStore data,
            Groups groups,
            Partnerships partnerships,
            ReadingAges ages,
            HeardOnce once,
            Acting acting,
            RulePack law) {
        this.law = law;
        this.store = store;
        this.versions = versions;
        this.data = data;
        this.groups = groups;
        this.partnerships = partnerships;
        this.ages = ages;
        this.once = once;
        this.acting = acting;
    }

    /** Every product of a partnership that this viewer may know of, the first first. */
    public List<Product> of(Viewer viewer, UUID partnership) {
        return acting.as(
                viewer,
                () -> store.products(partnership).stream()
                        .map(p -> whole(viewer, p))
                        .filter(p -> !p.versions().isEmpty() || p.kind() != Product.Kind.PROTOCOL)
                        .toList());
    }

    public Optional<Product> product(Viewer viewer, UUID id) {
        return acting.as(
                viewer,
                () -> store.partnershipOf(id)
                        .flatMap(partnership -> store.products(partnership).stream()
                                .filter(p -> p.id().equals(id))
                                .findFirst())
                        .map(p -> whole(viewer, p)));
    }

    private Product whole(Viewer viewer, Product p) {
        List<Protocol> texts = p.kind() == Product.Kind.PROTOCOL
                ? groups.group(viewer, p.id()).map(w -> w.protocols()).orElse(List.of())
                : List.<Protocol>of();
        List<Version> all = p.kind() == Product.Kind.PROTOCOL
                ? texts.stream().map(Version::of).toList()
                : versions.of(p.id());
        String title = texts.isEmpty() ? p.title() : texts.getLast().title();
        return new Product(
                p.id(),
                p.partnership(),
                p.kind(),
                title,
                p.about(),
                p.begunOn(),
                p.owners(),
                p.writers(),
                p.laws(),
                all,
                p.uses());
    }

    /** The seats from which this viewer may begin a product: their own, or any if they lead or facilitate. */
    public boolean mayBegin(Viewer viewer, UUID partnership) {
        return partnerships.mayWork(viewer, partnership)
                || !partnerships.held(viewer, partnership).isEmpty();
    }

    /** Answers for it by a seat, or leads or facilitates its partnership. */
    public boolean works(Viewer viewer, UUID product) {
        return acting.as(viewer, () -> store.mine(product));
    }

    /** Begins a product with its first version in the making. Whoever does not lead or facilitate answers for it with their own seat. */
    public Answer<UUID> begin(
            Viewer viewer,
            UUID partnership,
            Product.Kind kind,
            String title,
            String about,
            List<UUID> owners,
            UUID key) {
        return once.answer(viewer, key, ProductWords::valueOf, () -> {
            boolean known = partnerships
                    .design(viewer, partnership)
                    .filter(d -> owners.stream().allMatch(o -> d.place(o).isPresent()))
                    .isPresent();
            boolean own = partnerships.mayWork(viewer, partnership)
                    || owners.stream().anyMatch(partnerships.held(viewer, partnership)::contains);
            if (!known || !own || owners.isEmpty() || !Product.Kind.BEGUN_HERE.contains(kind)) {
                return new Answer.NotThere<>();
            }
            if (store.products(partnership).size() >= MOST) {
                return new Answer.Refused<>(ProductWords.WHY_TOO_MANY);
            }
            Product begun = new Product(
                    UUID.randomUUID(),
                    partnership,
                    kind,
                    title,
                    about,
                    viewer.today(),
                    owners.stream().distinct().toList(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
            store.begin(begun, viewer);
            versions.begin(partnership, fresh(begun, 1));
            return new Answer.Done<>(begun.id());
        });
    }

    private static Version fresh(Product p, int number) {
        return new Version(
                UUID.randomUUID(),
                p.id(),
                number,
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** Begins the next version from what the last one says; a data set needs its file again, its dictionary is kept. */
    public Answer<UUID> next(Viewer viewer, UUID product, UUID key) {
        return working(viewer, product, key, p -> {
            Optional<Version> last = p.current();
            if (p.inTheMaking().isPresent() || last.isEmpty() || p.kind() == Product.Kind.PROTOCOL) {
                return new Answer.Refused<>(ProductWords.WHY_ONE_IN_THE_MAKING);
            }
            if (p.versions().size() >= MOST_VERSIONS) {
                return new Answer.Refused<>(ProductWords.WHY_TOO_MANY);
            }
            Version from = last.get();
            versions.begin(
                    p.partnership(),
                    new Version(
                            UUID.randomUUID(),
                            p.id(),
                            from.number() + 1,
                            from.words(),
                            from.training(),
                            Optional.empty(),
                            from.columns(),
                            from.sections(),
                            List.of(),
                            Optional.empty(),
                            List.of(),
                            List.of()));
            return new Answer.Done<>(p.id());
        });
    }

    /** Writes the words of the version in the making. */
    public Answer<UUID> reword(Viewer viewer, UUID product, String words, UUID key) {
        return making(viewer, product, key, (p, v) -> {
            versions.reword(v.id(), words);
            return new Answer.Done<>(p.id());
        });
    }

    /** Somebody wrote it with its owners: by their side, or by a name that they chose. */
    public Answer<UUID> wroteWith(Viewer viewer, UUID product, Product.Writer writer, UUID key) {
        return working(viewer, product, key, p -> {
            if (p.writers().size() >= MOST) {
                return new Answer.Refused<>(ProductWords.WHY_TOO_MANY);
            }
            store.writeWith(p, writer);
            return new Answer.Done<>(p.id());
        });
    }

    /** Somebody does not want to be named any longer: their side stays. */
    public Answer<UUID> unname(Viewer viewer, UUID product, UUID writer, UUID key) {
        return working(
                viewer,
                product,
                key,
                p -> store.unname(p, writer) ? new Answer.Done<>(p.id()) : new Answer.NotThere<>());
    }

    /** It carries out this rule of law, and was read against it today: said first, and again when the rule has changed. */
    public Answer<UUID> carriesOut(Viewer viewer, UUID product, String rule, UUID key) {
        RuleBook book = RuleBook.on(viewer.today(), law);
        return working(
                viewer,
                product,
                key,
                p -> book.rule(rule)
                        .<Answer<UUID>>map(r -> {
                            store.carryOut(p, new Product.Law(r.id(), r.version(), book.edition(), viewer.today()));
                            return new Answer.Done<>(p.id());
                        })
                        .orElseGet(Answer.NotThere::new));
    }

    /** Publishes the version in the making. A data set only if every line of its dictionary is there and its file agrees with it. */
    public Answer<UUID> publish(Viewer viewer, UUID product, Version.Published said, UUID key) {
        return making(viewer, product, key, (p, v) -> {
            Optional<ProductWords> why = notReady(viewer, p, v);
            if (why.isPresent()) {
                return new Answer.Refused<>(why.get());
            }
            if (!said.nextLookOn().isAfter(viewer.today())) {
                return new Answer.Refused<>(ProductWords.WHY_LOOK_IS_PAST);
            }
            versions.publish(
                    v.id(), new Version.Published(said.changed(), said.licence(), viewer.today(), said.nextLookOn()));
            if (p.kind() == Product.Kind.PACK) {
                ages.keep(p.partnership(), ReadingAges.Kind.PACK, viewer.today(), v.words());
            }
            return new Answer.Done<>(p.id());
        });
    }

    /** What is still missing from the version in the making. */
    private Optional<ProductWords> notReady(Viewer viewer, Product p, Version v) {
        if (v.words().isBlank()) {
            return Optional.of(ProductWords.WHY_NO_WORDS);
        }
        return switch (p.kind()) {
            case DATA_SET -> {
                Optional<DataTable> table = data.table(v.id());
                yield table.isEmpty()
                        ? Optional.of(ProductWords.WHY_NO_TABLE)
                        : v.columns().stream().anyMatch(c -> !c.isDescribed())
                                ? Optional.of(ProductWords.WHY_NOT_DESCRIBED)
                                : table.get().check(v.columns()).isClean()
                                        ? ChildrensData.in(table.get(), viewer.today()).stream()
                                                        .anyMatch(f -> f.sign().isBarred())
                                                ? Optional.of(ProductWords.WHY_CHILDREN)
                                                : Optional.empty()
                                        : Optional.of(ProductWords.WHY_NOT_CLEAN);
            }
            case TRAINING ->
                v.training().isEmpty() || v.sections().isEmpty()
                        ? Optional.of(ProductWords.WHY_NO_SECTIONS)
                        : Optional.empty();
            case PACK, PROTOCOL -> Optional.empty();
        };
    }

    /** What is done to a product by those who answer for it. */
    interface Work {
        Answer<UUID> on(Product product);
    }

    /** What is done to a version that is in the making. */
    interface Making {
        Answer<UUID> on(Product product, Version version);
    }

    Answer<UUID> working(Viewer viewer, UUID product, UUID key, Work work) {
        return once.answer(
                viewer,
                key,
                ProductWords::valueOf,
                () -> store.mine(product)
                        ? product(viewer, product).map(work::on).orElseGet(Answer.NotThere::new)
                        : new Answer.NotThere<>());
    }

    Answer<UUID> making(Viewer viewer, UUID product, UUID key, Making work) {
        return working(
                viewer,
                product,
                key,
                p -> p.inTheMaking().map(v -> work.on(p, v)).orElseGet(Answer.NotThere::new));
    }
}
