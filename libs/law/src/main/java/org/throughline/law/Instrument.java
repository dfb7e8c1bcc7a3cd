package org.throughline.law;

/** An Act, a set of regulations or rules: law that binds, never guidance. */
public enum Instrument {
    CHILDREN_AND_FAMILIES_ACT_2014("Children and Families Act 2014", "section", "ukpga/2014/6"),
    SEND_REGULATIONS_2014("SEND Regulations 2014 (SI 2014/1530)", "regulation", "uksi/2014/1530"),
    SEND_CORONAVIRUS_REGULATIONS_2020(
            "SEND (Coronavirus) (Amendment) Regulations 2020 (SI 2020/471)", "regulation", "uksi/2020/471"),
    TRIBUNAL_RULES_2008(
            "Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008"
                    + " (SI 2008/2699)",
            "rule",
            "uksi/2008/2699"),
    EDUCATION_ACT_1996("Education Act 1996", "section", "ukpga/1996/56");

    private final String title;
    private final String division;
    private final String path;

    Instrument(String title, String division, String path) {
        this.title = title;
        this.division = division;
        this.path = path;
    }

    /** The name and number, as a lawyer would look it up. */
    public String title() {
        return title;
    }

    /** One provision of it, such as "5(1)". */
    public Citation at(String provision, Confidence confidence) {
        return new Citation(this, provision, confidence);
    }

    /** The instrument as a whole, where the provision's number has still to be read. */
    public Citation whole(Confidence confidence) {
        return new Citation(this, "", confidence);
    }

    String division() {
        return division;
    }

    String path() {
        return path;
    }
}
