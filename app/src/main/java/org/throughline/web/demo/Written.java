package org.throughline.web.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What is made up, as it is written down in the files of demo/. */
final class Written {
    private Written() {}

    static <T> T read(String file, Class<T> as) {
        YAMLMapper yaml = YAMLMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .build();
        try (InputStream in = Written.class.getResourceAsStream("/demo/" + file)) {
            if (in == null) {
                throw new IllegalStateException("There is no /demo/" + file + " in the jar");
            }
            return yaml.readValue(in, as);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
