package org.throughline.references;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small made-up file of each format that we read, so that every reader is tried where the real files are not at hand. */
final class Samples {
    private static final String WORKBOOK_TYPES = """
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""";
    private static final String RELATIONS = """
            <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/></Relationships>""";

    private Samples() {}

    static List<byte[]> all() {
        return List.of(
                text("""
                        TY  - JOUR
                        ID  - 7
                        AU  - Hallam, Ruth
                        TI  - Who decides? Parents\u2019 views
                        JO  - Journal of Inquiry
                        PY  - 2015
                        SP  - 123
                        EP  - 9
                        DO  - 10.1000/a.1
                        AB  - First line
                        ER  -\s

                        TY  - BOOK
                        TI  - Another
                        ER  -\s
                        """),
                text("""
                        PMID- 1234567
                        TI  - A title that goes on
                              over two lines
                        FAU - Moss, Anna
                        DP  - 2019 Mar
                        TA  - J Inq
                        AB  - BACKGROUND: words.

                        PMID- 1234568
                        TI  - Another.
                        """),
                text("""
                        <?xml version="1.0"?><PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><Journal><Title>J</Title>
                        <JournalIssue><Volume>3</Volume><PubDate><Year>2001</Year></PubDate></JournalIssue></Journal><ArticleTitle>A <i>title</i></ArticleTitle>
                        <Abstract><AbstractText Label="AIM">Words &amp; more</AbstractText></Abstract><AuthorList><Author><LastName>Moss</LastName>
                        <ForeName>Anna</ForeName></Author></AuthorList></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>"""),
                text("""
                        <1>
                        Unique Identifier
                          12345
                        Title
                          Listening to siblings.
                        Authors
                          Roux A.
                        Source
                          Past and Parish. 3(1):1-9, 1999.
                        <2>
                        Title
                          Another.
                        """),
                text("""
                        <?xml version="1.0" encoding="UTF-8"?><xml><records><record><ref-type name="Journal Article">17</ref-type><contributors><authors>
                        <author><style face="normal">Moss, Anna</style></author></authors></contributors><titles><title>One</title></titles>
                        <dates><year>2001</year></dates></record><record><titles><title>Two</title></titles></record></records></xml>"""),
                text("%0 Journal Article\n%A Moss, Anna\n%T A title\n%D 2004\n%J Past\n\n%0 Book\n%T Two\n"),
                text("""
                        FN Clarivate Analytics Web of Science
                        VR 1.0
                        PT J
                        AU Moss, A
                           Roux, B
                        TI A title that
                           goes on
                        SO PAST & PARISH
                        PY 1999
                        ER

                        EF
                        """),
                text("""
                        @string{pp = "Past and Parish"}
                        @article{moss99, author = {Moss, Anna and {The Group}}, title = "A {T}itle with \\'e", journal = pp, year = 1999,
                          pages = {1--9}}
                        @comment{not this}
                        @book{roux, title = {Two}}
                        """),
                text(
                        "title,authors,year,doi\n\"One, with \"\"quotes\"\"\",\"Moss, A; Roux, B\",2001,10.1000/a\nTwo,,2002,\n"),
                text("Title\tAuthors\tYear\nOne\tMoss, A\t2001\nTwo\t\t2002\n"),
                text("{\"references\":[]}"),
                workbook());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", WORKBOOK_TYPES);
            put(zip, "_rels/.rels", RELATIONS.formatted("officeDocument", "xl/workbook.xml"));
            put(zip, "xl/_rels/workbook.xml.rels", RELATIONS.formatted("worksheet", "worksheets/sheet1.xml"));
            put(zip, "xl/workbook.xml", """
                    <?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>""");
            put(zip, "xl/worksheets/sheet1.xml", """
                    <?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                    <row r="1"><c r="A1" t="inlineStr"><is><t>title</t></is></c><c r="B1" t="inlineStr"><is><t>year</t></is></c></row>
                    <row r="2"><c r="A2" t="inlineStr"><is><t>One</t></is></c><c r="B2"><v>2001</v></c></row></sheetData></worksheet>""");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
