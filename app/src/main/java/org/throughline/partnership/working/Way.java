package org.throughline.partnership.working;

/**
 * One way of settling an aspect. None is better than another: each says what it gives and what it costs, and no report, figure or list
 * depends on which was chosen (requirement 73).
 */
public enum Way {
    BY_ONE_SERVICE(Aspect.CALLED),
    BY_SERVICE_AND_FAMILIES(Aspect.CALLED),
    BY_FAMILIES(Aspect.CALLED),
    IN_TURN(Aspect.CALLED),
    FROM_OUTSIDE(Aspect.CALLED),
    SEATS_ALONE(Aspect.COMES),
    OTHERS_LISTEN(Aspect.COMES),
    OPEN_TO_ALL(Aspect.COMES),
    AGREEMENT(Aspect.DECIDES),
    VOTE(Aspect.DECIDES),
    LEAD_DECIDES(Aspect.DECIDES),
    OWN_FACILITATOR(Aspect.SERVICED),
    LENT_FACILITATOR(Aspect.SERVICED),
    SERVICED_IN_TURN(Aspect.SERVICED),
    SERVICED_BY_NOBODY(Aspect.SERVICED),
    NO_MONEY(Aspect.MONEY),
    SHARED_MONEY(Aspect.MONEY),
    ONE_PAYS(Aspect.MONEY),
    MONEY_FROM_OUTSIDE(Aspect.MONEY),
    UNTIL_A_DAY(Aspect.LASTS),
    UNTIL_DONE(Aspect.LASTS),
    NO_END(Aspect.LASTS);

    private final Aspect aspect;

    Way(Aspect aspect) {
        this.aspect = aspect;
    }

    public Aspect aspect() {
        return aspect;
    }

    public String words() {
        return WorkingWords.valueOf("WAY_" + name()).say();
    }

    public String gives() {
        return WorkingWords.valueOf("GIVES_" + name()).say();
    }

    public String costs() {
        return WorkingWords.valueOf("COSTS_" + name()).say();
    }
}
