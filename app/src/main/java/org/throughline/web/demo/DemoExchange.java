package org.throughline.web.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.throughline.synthesis.CodingImport;
import org.throughline.synthesis.SynthesisId;

/** A project that an invented team made with an invented program: looked at, and left for whoever tries it to take in. */
@Component
class DemoExchange {
    private static final String FILE = "/demo/coding-from-elsewhere.qdpx";

    private final CodingImport coding;

    DemoExchange(CodingImport coding) {
        this.coding = coding;
    }

    void tell(Cast cast, SynthesisId id) {
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream(FILE), FILE)) {
            CodingImport.Looked looked =
                    coding.lookAt(cast.viewer("tess"), id, "fernshire-university.qdpx", file.readAllBytes());
            if (!(looked instanceof CodingImport.Looked.Kept)) {
                throw new IllegalStateException("The invented project expected to be kept, found " + looked);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
