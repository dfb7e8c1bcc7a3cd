package org.throughline.law;

/** The words of the law a rule rests on, so that a council's lawyer or a family can look them up and disagree. An empty provision cites the whole. */
public record Citation(Instrument instrument, String provision, Confidence confidence) {

    /** "SEND Regulations 2014 (SI 2014/1530), regulation 5(1)". */
    public String text() {
        return provision.isEmpty()
                ? instrument.title()
                : instrument.title() + ", " + instrument.division() + " " + provision;
    }

    /** Where the provision is published: "https://www.legislation.gov.uk/uksi/2014/1530/regulation/5". */
    public String address() {
        String published = "https://www.legislation.gov.uk/" + instrument.path();
        if (provision.isEmpty()) {
            return published;
        }
        // Tribunal rules are published under "article".
        String division = instrument == Instrument.TRIBUNAL_RULES_2008 ? "article" : instrument.division();
        return published + "/" + division + "/" + provision.split("[( ]", 2)[0];
    }

    @Override
    public String toString() {
        return text();
    }
}
