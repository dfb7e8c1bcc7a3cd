package org.throughline.synthesis.qda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.throughline.synthesis.qda.QdaAnswer.Why;

/** Files of other programs are hostile until read: nothing outside them is opened, nothing grows, and nothing is lost in silence. */
class QdaReadingTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";
    private static final String CODES =
            "<CodeBook><Codes><Code guid=\"{C0DE0000-0000-4000-8000-000000000001}\" name=\"warm\""
                    + " isCodable=\"true\"/></Codes></CodeBook>";

    private static String project(String inside) {
        return HEAD + "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"Theirs\" origin=\"Elsewhere 1\">" + inside
                + "</Project>";
    }

    static byte[] zip(String... namesAndTexts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static QdaProject read(byte[] bytes) {
        assertThat(QdaReading.read(bytes)).isInstanceOf(QdaAnswer.Read.class);
        return ((QdaAnswer.Read) QdaReading.read(bytes)).project();
    }

    private static void refused(byte[] bytes, Why why) {
        assertThat(QdaReading.read(bytes)).isEqualTo(new QdaAnswer.Unread(why));
    }

    @Test
    void a_file_that_names_things_outside_itself_is_refused_and_nothing_is_opened() {
        String outside = "<?xml version=\"1.0\"?><!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<Project name=\"&x;\">" + CODES + "</Project>";
        refused(zip("project.qde", outside), Why.HAS_A_DOCUMENT_TYPE);
        StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE p [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l%d \"&l%d;&l%d;\">".formatted(i, i - 1, i - 1));
        }
        refused(
                laughs.append("]><CodeBook>&l29;</CodeBook>").toString().getBytes(StandardCharsets.UTF_8),
                Why.HAS_A_DOCUMENT_TYPE);
    }

    @Test
    void a_package_that_grows_without_end_is_not_unpacked() {
        String much = " ".repeat(QdaLimits.PROJECT + 10);
        refused(zip("project.qde", HEAD + much + "<Project/>"), Why.UNPACKS_TOO_LARGE);
        String deep = "<Code guid=\"a\" name=\"n\" isCodable=\"true\">".repeat(60) + "</Code>".repeat(60);
        refused(zip("project.qde", project("<CodeBook><Codes>" + deep + "</Codes></CodeBook>")), Why.TOO_DEEP);
        refused(new byte[QdaLimits.BYTES + 1], Why.TOO_LARGE);
    }

    @Test
    void a_path_that_leads_elsewhere_leads_nowhere_and_its_text_is_said_to_be_missing() {
        for (String path : new String[] {
            "internal://../../etc/passwd",
            "file:///etc/passwd",
            "relative://etc/passwd",
            "/etc/passwd",
            "internal://gone.txt"
        }) {
            QdaProject read = read(zip(
                    "project.qde",
                    project(
                            CODES + "<Sources><TextSource guid=\"5\" name=\"Away\" plainTextPath=\"" + path
                                    + "\"><PlainTextSelection guid=\"6\" startPosition=\"0\" endPosition=\"3\"/></TextSource></Sources>"),
                    "etc/passwd",
                    "root"));
            assertThat(read.sources()).isEmpty();
            assertThat(read.notRead()).containsExactly(new QdaProject.NotRead(QdaProject.What.TEXT_MISSING, "Away"));
        }
    }

    @Test
    void what_is_no_project_is_refused_with_its_reason_and_noise_never_stops_us() {
        refused("TY  - JOUR".getBytes(StandardCharsets.UTF_8), Why.NOT_A_PROJECT);
        refused(new byte[0], Why.NOT_A_PROJECT);
        refused("<html><p>no</p></html>".getBytes(StandardCharsets.UTF_8), Why.NOT_A_PROJECT);
        refused(zip("readme.txt", "hello"), Why.NO_PROJECT_INSIDE);
        refused(zip("project.qde", "<Project"), Why.BROKEN);
        refused(zip("project.qde", project("")), Why.NOTHING_IN_IT);
        byte[] good = zip("project.qde", project(CODES));
        assertThat(read(good).codes()).hasSize(1);
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            byte[] torn = good.clone();
            for (int i = 0; i < 1 + random.nextInt(8); i++) {
                torn[random.nextInt(torn.length)] = (byte) random.nextInt(256);
            }
            assertThat(QdaReading.read(torn)).isNotNull();
        }
    }

    @Test
    void what_is_no_coding_of_words_is_listed_by_name() {
        QdaProject read = read(zip(
                "project.qde",
                project("<Users><User guid=\"{A}\" name=\"R. Okafor\"/></Users>" + CODES
                        + "<Variables><Variable guid=\"1\" name=\"Age\" typeOfVariable=\"Text\"/></Variables>"
                        + "<Cases><Case guid=\"2\" name=\"Family one\"/></Cases>"
                        + "<Sources><PictureSource guid=\"3\" name=\"Drawing.png\"/><AudioSource guid=\"4\" name=\"Talk.mp3\"/>"
                        + "<TextSource guid=\"5\" name=\"One\"><PlainTextContent>We sat.</PlainTextContent>"
                        + "<PlainTextSelection guid=\"6\" startPosition=\"0\" endPosition=\"7\"><Coding guid=\"7\" creatingUser=\"{A}\">"
                        + "<CodeRef targetGUID=\"{c0de0000-0000-4000-8000-000000000001}\"/></Coding></PlainTextSelection>"
                        + "<Coding guid=\"8\"><CodeRef targetGUID=\"x\"/></Coding></TextSource></Sources>"
                        + "<Links><Link guid=\"9\" name=\"causes\"/></Links>")));
        assertThat(read.notRead())
                .extracting(n -> n.what() + " " + n.name())
                .containsExactlyInAnyOrder(
                        "PICTURE Drawing.png",
                        "SOUND Talk.mp3",
                        "WHOLE_TEXT_CODED One",
                        "VARIABLE Age",
                        "CASE Family one",
                        "LINK causes");
        assertThat(read.users()).containsExactly(new QdaProject.User("a", "R. Okafor"));
        assertThat(read.sources()
                        .getFirst()
                        .selections()
                        .getFirst()
                        .codings()
                        .getFirst()
                        .code())
                .isEqualTo(read.codes().getFirst().guid());
    }
}
