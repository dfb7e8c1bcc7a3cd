package org.throughline.partnership.products.pages;

import static org.throughline.partnership.products.ProductWords.*;

import org.throughline.govuk.SummaryList;
import org.throughline.partnership.products.DataColumn;
import org.throughline.partnership.products.DataTable;
import org.throughline.partnership.products.Product;
import org.throughline.partnership.products.Version;

/** How far the version in the making has come, for those who make it. */
public record MakingOf(Product product, Version version, DataTable.Checked checked) {

    public String heading() {
        return MAKING_HEADING.say(version.number());
    }

    public SummaryList state() {
        int words = version.words().isBlank() ? 0 : version.words().strip().split("\\s+").length;
        SummaryList state =
                SummaryList.of().row(STATE_WORDS.say(), words == 0 ? STATE_NOTHING.say() : STATE_WRITTEN.say(words));
        return switch (product.kind()) {
            case DATA_SET -> data(state);
            case TRAINING ->
                state.row(
                                TRAINING_FOR.say(),
                                version.training().map(Version.Training::role).orElseGet(STATE_NOTHING::say))
                        .row(
                                STATE_SECTIONS.say(),
                                Integer.toString(version.sections().size()))
                        .row(
                                FILES_HEADING.say(),
                                Integer.toString(version.files().size()));
            case PACK, PROTOCOL ->
                state.row(FILES_HEADING.say(), Integer.toString(version.files().size()));
        };
    }

    private SummaryList data(SummaryList state) {
        if (version.table().isEmpty()) {
            return state.row(STATE_TABLE.say(), STATE_NOTHING.say());
        }
        long described =
                version.columns().stream().filter(DataColumn::isDescribed).count();
        return state.row(STATE_TABLE.say(), version.table().get().filename())
                .row(
                        STATE_COLUMNS.say(),
                        STATE_COLUMNS_OF.say((int) described, version.columns().size()))
                .row(STATE_CHECK.say(), checked.isClean() ? STATE_CLEAN.say() : STATE_WRONG.say(checked.all()));
    }
}
