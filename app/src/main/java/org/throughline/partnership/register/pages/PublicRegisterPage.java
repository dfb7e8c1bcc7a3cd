package org.throughline.partnership.register.pages;

import static org.throughline.partnership.register.RegisterWords.*;
import static org.throughline.partnership.together.TogetherWords.MADE_ON;
import static org.throughline.partnership.together.TogetherWords.TOGETHER_HEADING;
import static org.throughline.partnership.working.WorkingWords.HEADING;

import gg.jte.Content;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Measure;
import org.throughline.partnership.Place;
import org.throughline.partnership.concerns.Concern;
import org.throughline.partnership.groups.Group;
import org.throughline.partnership.groups.Whole;
import org.throughline.partnership.meetings.Decision;
import org.throughline.partnership.meetings.Meeting;
import org.throughline.partnership.meetings.pages.Seats;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.products.Product;
import org.throughline.partnership.products.pages.ProductPaths;
import org.throughline.partnership.register.Difficulties;
import org.throughline.partnership.register.Effect;
import org.throughline.partnership.register.Interest;
import org.throughline.partnership.register.OpenData;
import org.throughline.partnership.register.Register;
import org.throughline.partnership.together.Made;
import org.throughline.partnership.working.pages.HowItWorks;

/** The register on one page: each part short, with the way to more. The same for everybody, signed in or not. */
public record PublicRegisterPage(Register register) implements Page {
    private static final int MONTHS = 6;

    @Override
    public String title() {
        return REGISTER_TITLE.say(register.design().partnership().name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(at());
    }

    public String at() {
        return Paths.of(id());
    }

    private UUID id() {
        return register.design().partnership().id();
    }

    public String lead() {
        return REGISTER_LEAD.say(Dates.day(register.day()));
    }

    public HowItWorks works() {
        return new HowItWorks(register.design(), register.working(), false, register.day());
    }

    /** A part of the page: where it stands, and what it is called. */
    public record Part(String anchor, String words) {}

    public List<Part> parts() {
        return List.of(
                new Part("decisions", DECISIONS_HEADING.say()),
                new Part("meetings", MEETINGS_HEADING.say()),
                new Part("how-it-works", HEADING.say()),
                new Part("groups", GROUPS_HEADING.say()),
                new Part("products", PRODUCTS_HEADING.say()),
                new Part("together", TOGETHER_HEADING.say()),
                new Part("measures", MEASURES_HEADING.say()),
                new Part("interests", INTERESTS_HEADING.say()),
                new Part("difficulties", DIFFICULTIES_HEADING.say()),
                new Part("effects", EFFECTS_HEADING.say()),
                new Part("data", DATA_HEADING.say()));
    }

    public String group(Whole w) {
        return at() + "/groups/" + w.group().id();
    }

    public String state(Whole w) {
        Group g = w.group();
        return g.ended()
                .map(e -> GROUP_OVER.say(Dates.day(e.on())))
                .or(() -> g.charter().map(c -> GROUP_AT_WORK.say(Dates.day(c.endsOn()))))
                .orElseGet(GROUP_IDEA::say);
    }

    public Optional<String> charter(Whole w) {
        return w.group().charter().map(c -> GROUP_CHARTER.say(c.question()));
    }

    /** Meetings of the last six months and those to come within one, the newest first. */
    public List<Meeting> meetings() {
        return register.meetings().stream()
                .filter(m -> !m.on().isBefore(register.day().minusMonths(MONTHS))
                        && !m.on().isAfter(register.day().plusMonths(1)))
                .toList()
                .reversed();
    }

    public String meeting(Meeting m) {
        return at() + "/meetings/" + m.id();
    }

    public String state(Meeting m) {
        if (m.isCalledOff()) {
            return MEETING_CALLED_OFF.say();
        }
        return m.minutedOn()
                .map(on -> MEETING_MINUTES.say(Dates.day(on)))
                .orElseGet(m.on().isAfter(register.day()) ? MEETING_TO_COME::say : MEETING_OPEN::say);
    }

    public String day(Meeting m) {
        return m.name() + ", " + Dates.day(m.on());
    }

    public String decision(Decision d) {
        return at() + "/decisions/" + d.id();
    }

    public String taken(Decision d) {
        return DECISION_TAKEN.say(
                Dates.day(d.taken().orElseThrow().on()),
                d.chosen().map(Decision.Option::words).orElse(""));
    }

    public String back(Decision d) {
        return d.lookedBack()
                .map(l -> DECISION_BACK.say(Dates.day(l.on())) + ": "
                        + l.asExpected().words())
                .orElseGet(() -> d.lookBackDueOn(register.day())
                        ? DECISION_DUE.say()
                        : DECISION_LATER.say(Dates.day(d.taken().orElseThrow().lookBackOn())));
    }

    public String product(Product p) {
        return ProductPaths.of(p);
    }

    public String line(Product p) {
        return PRODUCT_LINE.say(
                p.kind().words(),
                p.current().orElseThrow().number(),
                Dates.day(p.current().orElseThrow().published().orElseThrow().on()));
    }

    public String line(Made m) {
        return MADE_ON.say(Dates.day(m.madeOn()));
    }

    public String standing(Measure m) {
        return MEASURE_STANDING.say(
                plain(m.baseline()),
                Dates.shortDay(m.baselineOn()),
                plain(m.latest().amount()),
                Dates.shortDay(m.latest().on()),
                plain(m.target()),
                m.unit());
    }

    private static String plain(java.math.BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    public String drift(Measure m) {
        return Register.Drift.of(m).words();
    }

    public Optional<String> overdue(Measure m) {
        return m.overdueOn(register.day())
                ? Optional.of(MEASURE_OVERDUE.say(Dates.day(m.reviewOn())))
                : Optional.empty();
    }

    public String interests() {
        List<Place> held = register.design().places().stream()
                .filter(p -> p.filledOn(register.day()))
                .toList();
        int standing = (int) register.interests().stream()
                .filter(i -> i.standsOn(register.day()))
                .count();
        int nothing = 0;
        int silent = 0;
        for (Place p : held) {
            List<Interest> own = register.interests().stream()
                    .filter(i -> i.place().equals(p.id()))
                    .toList();
            if (own.isEmpty()) {
                silent++;
            } else if (own.stream().noneMatch(i -> i.standsOn(register.day()))
                    && own.stream().anyMatch(i -> i.declared().isEmpty())) {
                nothing++;
            }
        }
        return INTERESTS_COUNT.say(standing, nothing, silent);
    }

    public List<Interest> standing() {
        return register.interests().stream()
                .filter(i -> i.standsOn(register.day()))
                .toList();
    }

    public Content seat(UUID place) {
        return Seats.marked(register.design(), place);
    }

    public Optional<Content> seat(Difficulties.Stalled s) {
        return s.owner().map(this::seat);
    }

    public String concern(Concern c) {
        return CONCERN_LINE.say(
                        c.topic().words(), Seats.title(register.design(), c.to()), c.daysUnanswered(register.day()))
                + ", "
                + c.answeredOn().map(on -> CONCERN_ANSWERED.say(Dates.day(on))).orElseGet(CONCERN_UNANSWERED::say);
    }

    public String few() {
        return CONCERNS_FEW.say(org.throughline.partnership.concerns.Answered.FEWEST);
    }

    public String href(Difficulties.Stalled s) {
        return href(s.kind(), s.id());
    }

    public String href(Difficulties.Unfinished u) {
        return href(u.kind(), u.id());
    }

    private String href(Difficulties.Kind kind, UUID what) {
        return switch (kind) {
            case ACTION -> Paths.action(id(), what);
            case DECISION -> at() + "/decisions/" + what;
            case MEASURE -> "#measures";
            case PRODUCT -> ProductPaths.all(id()) + "/" + what;
            case GROUP -> at() + "/groups/" + what;
        };
    }

    public Optional<Content> seat(Difficulties.Unfinished u) {
        return u.owner().map(this::seat);
    }

    public OpenShown open() {
        return new OpenShown(register);
    }

    public String age(Difficulties.Stalled s) {
        return STALLED_DAYS.say((int) ChronoUnit.DAYS.between(s.due(), register.day()));
    }

    public String effects() {
        return counts(register);
    }

    static String counts(Register register) {
        return EFFECTS_COUNT.say(
                register.effects().size(),
                found(register, Effect.Found.BETTER),
                found(register, Effect.Found.NONE),
                found(register, Effect.Found.WORSE),
                found(register, Effect.Found.CANNOT_TELL),
                (int) register.effects().stream()
                        .filter(e -> e.latest().isEmpty() && e.known() instanceof Effect.Measured)
                        .count(),
                (int) register.effects().stream()
                        .filter(e -> e.latest().isEmpty() && e.known() instanceof Effect.NotMeasured)
                        .count());
    }

    private static int found(Register register, Effect.Found found) {
        return (int) register.effects().stream()
                .filter(e -> e.latest().filter(f -> f.found() == found).isPresent())
                .count();
    }

    /** A file of the register. */
    public record FileLink(String href, String words) {}

    public List<FileLink> files() {
        return Arrays.stream(OpenData.Set.values())
                .map(s -> new FileLink(RegisterPaths.file(id(), s), DATA_CSV.say(s.words())))
                .toList();
    }

    public String here(String more) {
        return RegisterPaths.of(id()) + more;
    }
}
