package org.throughline.synthesis.bias;

import static org.throughline.synthesis.bias.Judgement.CRITICAL;
import static org.throughline.synthesis.bias.Judgement.HIGH;
import static org.throughline.synthesis.bias.Judgement.LOW;
import static org.throughline.synthesis.bias.Judgement.MODERATE;
import static org.throughline.synthesis.bias.Judgement.NO_INFORMATION;
import static org.throughline.synthesis.bias.Judgement.SERIOUS;
import static org.throughline.synthesis.bias.Judgement.SOME_CONCERNS;

import java.util.List;

/**
 * How the overall judgement follows from the domains. It is a rule of each tool and never a sum. A better overall judgement than
 * the worst domain allows cannot come out of it.
 */
public enum OverallRule {
    /**
     * Sterne and others 2019 (doi.org/10.1136/bmj.l4898): low where all domains are; high where one is, or where concerns in
     * several lower the confidence much; some concerns otherwise.
     */
    ROB_2 {
        @Override
        public Judgement of(List<Judgement> domains, boolean severalLowerConfidence) {
            if (domains.contains(HIGH) || (severalLowerConfidence && howMany(domains, SOME_CONCERNS) > 1)) {
                return HIGH;
            }
            return domains.contains(SOME_CONCERNS) ? SOME_CONCERNS : LOW;
        }
    },
    /**
     * Sterne and others 2016 (doi.org/10.1136/bmj.i4919): as bad as the worst domain; no information where nothing is serious or
     * critical and a domain has none. Several serious domains may together be critical, and several moderate ones serious. The
     * tool speaks of key domains without naming them; here each one is.
     */
    ROBINS_I {
        @Override
        public Judgement of(List<Judgement> domains, boolean severalLowerConfidence) {
            if (domains.contains(CRITICAL) || (severalLowerConfidence && howMany(domains, SERIOUS) > 1)) {
                return CRITICAL;
            }
            boolean severalModerate = severalLowerConfidence && howMany(domains, MODERATE) > 1;
            if (domains.contains(SERIOUS) || severalModerate) {
                return SERIOUS;
            }
            if (domains.contains(NO_INFORMATION)) {
                return NO_INFORMATION;
            }
            return domains.contains(MODERATE) ? MODERATE : LOW;
        }
    };

    /**
     * @param domains a judgement for every domain of the tool
     * @param severalLowerConfidence whether people said that several domains together lower the confidence much
     */
    public abstract Judgement of(List<Judgement> domains, boolean severalLowerConfidence);

    private static long howMany(List<Judgement> domains, Judgement of) {
        return domains.stream().filter(j -> j == of).count();
    }
}
