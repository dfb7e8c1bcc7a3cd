package org.throughline.partnership.products;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.partnership.meetings.Gathered;
import org.throughline.sharing.Viewer;

/** A data set that the forum has begun, without its file. */
abstract class ADataSetBegun {
    static final String GOOD = "district,quarter,waiting\nE,2026-03-31,12\nW,2026-03-31,c\n";

    @Autowired
    Gathered gathered;

    @Autowired
    Products products;

    @Autowired
    DataSets dataSets;

    @Autowired
    TakingUp takingUp;

    Gathered.Room room;
    Viewer facilitator;
    Viewer dawn;
    UUID product;

    @BeforeEach
    void aDataSetIsBegun() {
        room = gathered.room();
        facilitator = room.facilitator(TODAY);
        dawn = room.representative(TODAY);
        product = done(products.begin(
                dawn,
                room.cast().partnership(),
                Product.Kind.DATA_SET,
                "Waiting for therapy",
                "Whoever plans therapy",
                List.of(room.parent()),
                UUID.randomUUID()));
    }

    void take(Viewer by, String csv) {
        assertThat(dataSets.take(by, product, "counts.csv", csv.getBytes(UTF_8), UUID.randomUUID()))
                .isEqualTo(new DataSets.Taken.In());
    }

    Version making() {
        return products.product(dawn, product).orElseThrow().inTheMaking().orElseThrow();
    }

    static List<DataColumn> columns() {
        return List.of(
                new DataColumn(
                        1,
                        "district",
                        "Part of the county",
                        "",
                        DataColumn.Holds.CODE,
                        "E = east; W = west",
                        "us",
                        "",
                        false),
                new DataColumn(
                        2,
                        "quarter",
                        "Last day",
                        "",
                        DataColumn.Holds.DAY,
                        "2020-01-01 to 2030-12-31",
                        "us",
                        "",
                        false),
                new DataColumn(
                        3,
                        "waiting",
                        "How many wait",
                        "children",
                        DataColumn.Holds.WHOLE,
                        "0 to 5000",
                        "the trust",
                        "n/k",
                        true));
    }

    void describe() {
        done(dataSets.describe(dawn, product, columns(), UUID.randomUUID()));
    }

    void publish() {
        if (making().words().isBlank()) {
            done(products.reword(dawn, product, "Counted by hand", UUID.randomUUID()));
        }
        done(products.publish(dawn, product, said(), UUID.randomUUID()));
    }

    static Version.Published said() {
        return new Version.Published("The first", "OGL 3.0", TODAY, TODAY.plusDays(200));
    }

    Product.Use use(int times, LocalDate until) {
        return new Product.Use(room.parent(), false, times, "opened at a meeting", TODAY.minusDays(30), until, TODAY);
    }
}
