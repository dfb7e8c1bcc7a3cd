package org.throughline.partnership.products;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.throughline.ThroughlineTest;
import org.throughline.files.SheetAnswer;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.Choice;
import org.throughline.partnership.groups.Protocol;
import org.throughline.partnership.meetings.Gathered;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** A data set from its file to those who use it: never about single children, never at odds with its dictionary. */
@ThroughlineTest
@Import({AtTheTable.class, Gathered.class})
class FromFileToDataSetTest extends ADataSetBegun {
    @Test
    void who_does_not_answer_for_it_reads_nothing_of_it_before_it_is_published_and_changes_nothing_ever() {
        take(dawn, GOOD);
        done(products.reword(dawn, product, "Counted by hand", UUID.randomUUID()));
        Viewer everybody = Viewer.service(Purpose.PUBLIC, TODAY);
        Viewer elsewhere = gathered.room().representative(TODAY);
        for (Viewer other : List.of(elsewhere, gathered.room().facilitator(TODAY), everybody)) {
            assertThat(products.product(other, product)).isEmpty();
            assertThat(products.of(other, room.cast().partnership())).isEmpty();
            assertChangesNothing(other);
        }
        describe();
        publish();
        for (Viewer other : List.of(elsewhere, gathered.room().facilitator(TODAY), everybody)) {
            assertThat(products.product(other, product).orElseThrow().current()).isPresent();
            assertChangesNothing(other);
        }
        assertThat(products.product(facilitator, product).orElseThrow().writers())
                .isEmpty();
    }

    private void assertChangesNothing(Viewer other) {
        UUID key = UUID.randomUUID();
        Answer<UUID> no = new Answer.NotThere<>();
        assertThat(products.begin(
                        other,
                        room.cast().partnership(),
                        Product.Kind.PACK,
                        "x",
                        "y",
                        List.of(room.parent()),
                        UUID.randomUUID()))
                .isEqualTo(no);
        assertThat(products.reword(other, product, "x", UUID.randomUUID())).isEqualTo(no);
        assertThat(products.next(other, product, UUID.randomUUID())).isEqualTo(no);
        assertThat(dataSets.take(other, product, "x.csv", GOOD.getBytes(UTF_8), key))
                .isEqualTo(new DataSets.Taken.NotThere());
        assertThat(dataSets.describe(other, product, columns(), UUID.randomUUID()))
                .isEqualTo(no);
        assertThat(products.publish(other, product, said(), UUID.randomUUID())).isEqualTo(no);
        assertThat(products.carriesOut(other, product, "R-4", UUID.randomUUID()))
                .isEqualTo(no);
        assertThat(products.wroteWith(
                        other,
                        product,
                        new Product.Writer(
                                UUID.randomUUID(), org.throughline.partnership.Side.HEALTH, Optional.of("x")),
                        UUID.randomUUID()))
                .isEqualTo(no);
        assertThat(takingUp.decide(other, product, room.parent(), Choice.Decided.ADOPT, "x", UUID.randomUUID()))
                .isEqualTo(no);
        assertThat(takingUp.used(other, product, use(1, TODAY), UUID.randomUUID()))
                .isEqualTo(no);
        assertThat(takingUp.look(
                        other, product, new Protocol.Look(TODAY, "x", "y", TODAY.plusDays(9)), UUID.randomUUID()))
                .isEqualTo(no);
    }

    @Test
    void a_file_with_children_in_it_is_not_kept_and_why_is_said_by_column_and_row() {
        // 943 476 5919 and H801200001001 are the made-up numbers by which their publishers explain the check digit
        assertThat(barred("UPN,reading\nx,1\n")).containsExactly(found(ChildrensData.Sign.COLUMN_NAME, 1, "UPN", 1));
        assertThat(barred("Date of Birth,n\n2019-01-01,7\n")).hasSize(1);
        assertThat(barred("d.o.b.,n\n1,7\n")).hasSize(1);
        assertThat(barred("Surname;n\nx;7\n")).hasSize(1);
        assertThat(barred("Child ID,n\n1,7\n")).hasSize(1);
        assertThat(barred("ref,n\n12,7\n943 476 5919,8\n"))
                .containsExactly(found(ChildrensData.Sign.NHS_NUMBER, 1, "ref", 3));
        assertThat(barred("ref,n\n" + upn() + ",8\n")).containsExactly(found(ChildrensData.Sign.UPN, 1, "ref", 2));
        assertThat(barred("where,n\nSW1A 1AA,8\n")).containsExactly(found(ChildrensData.Sign.POSTCODE, 1, "where", 2));
        assertThat(barred("who,n\na@b.org,8\n")).containsExactly(found(ChildrensData.Sign.MAIL, 1, "who", 2));
        StringBuilder days = new StringBuilder("when,n\n");
        for (int i = 0; i < 30; i++) {
            days.append(TODAY.minusYears(3).minusDays(150L * i + 3)).append(",1\n");
        }
        assertThat(barred(days.toString()))
                .extracting(ChildrensData.Found::sign)
                .containsExactly(ChildrensData.Sign.BIRTH_DAYS);
        assertThat(products.product(dawn, product)
                        .orElseThrow()
                        .inTheMaking()
                        .orElseThrow()
                        .table())
                .as("nothing of any of them was kept")
                .isEmpty();
    }

    @Test
    void counts_about_children_are_not_taken_for_children() {
        take(
                dawn,
                "Number of children,Postcode sector,quarter end,spend,children with a UPN (count)\n"
                        + "120,SW1A 1,2026-03-31,1234567890,40\n130,SW1A 2,2025-12-31,2000000,50\n");
    }

    @Test
    void every_fault_of_a_value_is_told_by_row_and_column_and_a_mended_file_keeps_what_was_described() {
        take(dawn, "district,quarter,waiting\nE,2026-03-31,12\nX,31/03/2026,3\nW,,n/k\nE,2026-03-31,\"1,200\"\n");
        describe();
        Version v = making();
        DataTable.Checked checked = dataSets.table(dawn, v).orElseThrow().check(v.columns());
        assertThat(checked.told())
                .extracting(w -> w.letters() + w.row() + " " + w.fault())
                .containsExactly("A3 NOT_AMONG_CODES", "B3 NOT_A_DAY", "C3 FEW_PEOPLE", "B4 EMPTY", "C5 NOT_WHOLE");
        assertThat(products.publish(dawn, product, said(), UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(ProductWords.WHY_NO_WORDS));
        done(products.reword(dawn, product, "Counted by hand", UUID.randomUUID()));
        assertThat(products.publish(dawn, product, said(), UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(ProductWords.WHY_NOT_CLEAN));
        take(dawn, "waiting,district,quarter\n12,E,2026-03-31\nc,W,2026-06-30\n");
        assertThat(making().columns())
                .extracting(c -> c.number() + c.name() + c.isDescribed())
                .containsExactly("1waitingtrue", "2districttrue", "3quartertrue");
        publish();
    }

    @Test
    void it_opens_as_a_workbook_with_the_dictionary_second_and_as_csv_without_formulas() throws Exception {
        take(dawn, "district,quarter,waiting\nE,2026-03-31,12\n=HYPERLINK(1),2026-03-31,c\n");
        describe();
        done(products.reword(dawn, product, "=1+1", UUID.randomUUID()));
        List<DataColumn> loose = making().columns().stream()
                .map(c -> c.number() == 1
                        ? new DataColumn(1, c.name(), "+m", "", DataColumn.Holds.WORDS, "", "s", "", false)
                        : c)
                .toList();
        done(dataSets.describe(dawn, product, loose, UUID.randomUUID()));
        publish();
        Product p =
                products.product(Viewer.service(Purpose.PUBLIC, TODAY), product).orElseThrow();
        Viewer everybody = Viewer.service(Purpose.PUBLIC, TODAY);
        Reply.Download csv =
                dataSets.csv(everybody, p, p.current().orElseThrow()).orElseThrow();
        assertThat(new String(csv.bytes(), UTF_8))
                .isEqualTo("district,quarter,waiting\r\nE,2026-03-31,12\r\n'=HYPERLINK(1),2026-03-31,c\r\n");
        Reply.Download book =
                dataSets.workbook(everybody, p, p.current().orElseThrow(), "/x").orElseThrow();
        assertThat(book.filename()).isEqualTo("waiting-for-therapy-v1.xlsx");
        try (ReadableWorkbook open = new ReadableWorkbook(new ByteArrayInputStream(book.bytes()))) {
            List<Sheet> sheets = open.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("Data", "Dictionary", "About");
            assertThat(sheets.get(0).read().get(1).getCellAsNumber(2).orElseThrow())
                    .isEqualByComparingTo("12");
            assertThat(sheets.get(0)
                            .read()
                            .get(1)
                            .getCellAsDate(1)
                            .orElseThrow()
                            .toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 3, 31));
            assertThat(sheets.get(0).read().get(2).getCellText(0)).isEqualTo("=HYPERLINK(1)");
            assertThat(sheets.get(1).read().get(3).getCellText(1)).isEqualTo("How many wait");
        }
    }

    @Test
    void what_stopped_a_file_is_told_with_its_line() {
        assertThat(dataSets.take(dawn, product, "x.csv", "a,a\n1,2\n".getBytes(UTF_8), UUID.randomUUID()))
                .isEqualTo(new DataSets.Taken.Unread(new SheetAnswer.Unread(SheetAnswer.Why.NAME_TWICE, 1)));
    }

    private List<ChildrensData.Found> barred(String csv) {
        return dataSets.take(dawn, product, "x.csv", csv.getBytes(UTF_8), UUID.randomUUID())
                        instanceof DataSets.Taken.Barred(List<ChildrensData.Found> found)
                ? found
                : List.of();
    }

    private static ChildrensData.Found found(ChildrensData.Sign sign, int column, String name, int row) {
        return new ChildrensData.Found(sign, column, name, row);
    }

    private static String upn() {
        String twelve = "801200001001";
        return "ABCDEFGHJKLMNPQRTUVWXYZ"
                .chars()
                .mapToObj(c -> (char) c + twelve)
                .filter(ChildrensData::isUpn)
                .findFirst()
                .orElseThrow();
    }
}
