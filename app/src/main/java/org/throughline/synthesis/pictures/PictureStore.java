package org.throughline.synthesis.pictures;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.files.PdfAnswer;
import org.throughline.files.PdfPicture;
import org.throughline.files.PdfPicture.Box;
import org.throughline.synthesis.SynthesisId;

/** The SQL of pictures of pages. They are drawn out of the PDFs that we keep: dropped and drawn again at will. */
@Repository
class PictureStore {
    static final String ADD = """
            INSERT INTO synthesis.report_picture (synthesis_id, report_file_id, number, content_type, width, height, bytes, boxes, not_drawn, at)
            VALUES (:synthesis, :file, :number, :type, :width, :height, :bytes, :boxes, :not_drawn, :at) ON CONFLICT DO NOTHING
            """;
    static final String LAID_OUT = """
            SELECT width, height, boxes, not_drawn FROM synthesis.report_picture
             WHERE synthesis_id = :synthesis AND report_file_id = :file AND number = :number
            """;
    static final String PICTURE = """
            SELECT content_type, bytes FROM synthesis.report_picture
             WHERE synthesis_id = :synthesis AND report_file_id = :file AND number = :number AND not_drawn = ''
            """;

    private static final int OF_A_BOX = 5;

    private final JdbcClient jdbc;

    PictureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page without its bytes, or why there is no picture of it. */
    record LaidOut(int width, int height, List<Box> boxes, Optional<PdfAnswer.Why> notDrawn) {}

    void add(SynthesisId id, UUID file, PdfPicture picture, List<Box> boxes, Instant at) {
        add(id, file, picture, boxes, "", at);
    }

    /** Keeps that a page could not be drawn, so that it is not tried again each time somebody opens it. */
    void addNotDrawn(SynthesisId id, UUID file, int number, PdfAnswer.Why why, Instant at) {
        add(id, file, new PdfPicture(number, 0, 0, "", new byte[0], "", List.of()), List.of(), why.name(), at);
    }

    private void add(SynthesisId id, UUID file, PdfPicture picture, List<Box> boxes, String notDrawn, Instant at) {
        jdbc.sql(ADD)
                .param("synthesis", id.value())
                .param("file", file)
                .param("number", picture.number())
                .param("type", picture.contentType())
                .param("width", picture.width())
                .param("height", picture.height())
                .param("bytes", picture.bytes())
                .param("boxes", numbers(boxes))
                .param("not_drawn", notDrawn)
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<LaidOut> laidOut(SynthesisId id, UUID file, int number) {
        return jdbc.sql(LAID_OUT)
                .param("synthesis", id.value())
                .param("file", file)
                .param("number", number)
                .query((rs, _) -> new LaidOut(
                        rs.getInt("width"),
                        rs.getInt("height"),
                        boxes(rs),
                        Optional.of(rs.getString("not_drawn"))
                                .filter(why -> !why.isEmpty())
                                .map(PdfAnswer.Why::valueOf)))
                .optional();
    }

    Optional<PagePictures.Picture> picture(SynthesisId id, UUID file, int number) {
        return jdbc.sql(PICTURE)
                .param("synthesis", id.value())
                .param("file", file)
                .param("number", number)
                .query((rs, _) -> new PagePictures.Picture(rs.getString("content_type"), rs.getBytes("bytes")))
                .optional();
    }

    private static Integer[] numbers(List<Box> boxes) {
        return boxes.stream()
                .flatMap(b -> List.of(b.letters(), b.x(), b.y(), b.width(), b.height()).stream())
                .toArray(Integer[]::new);
    }

    private static List<Box> boxes(ResultSet rs) throws SQLException {
        Array array = rs.getArray("boxes");
        Integer[] numbers = (Integer[]) array.getArray();
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i + OF_A_BOX <= numbers.length; i += OF_A_BOX) {
            boxes.add(new Box(numbers[i], numbers[i + 1], numbers[i + 2], numbers[i + 3], numbers[i + 4]));
        }
        return boxes;
    }
}
