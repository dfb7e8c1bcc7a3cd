package org.throughline.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The addresses of pages that the program registers, read from its own classes: a new page is among them by itself. */
record Routes(List<String> all) {
    private static final Path CLASSES = Path.of("..", "app", "target", "classes", "org", "throughline");
    private static final Pattern PLACE = Pattern.compile("\\{[^{}]*}");

    /** Those that are registered in these packages. */
    static Routes in(String... packages) {
        TreeSet<String> found = new TreeSet<>();
        for (String one : packages) {
            try (Stream<Path> classes = Files.walk(CLASSES.resolve(one))) {
                for (Path each :
                        classes.filter(p -> p.toString().endsWith(".class")).toList()) {
                    found.addAll(gets(each));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Routes(List.copyOf(found));
    }

    private static List<String> gets(Path each) throws IOException {
        return ClassFile.of().parse(each).methods().stream()
                .flatMap(m -> m.findAttribute(Attributes.runtimeVisibleAnnotations()).stream())
                .flatMap(a -> a.annotations().stream())
                .filter(a -> a.className().stringValue().endsWith("/GetMapping;"))
                .flatMap(Routes::values)
                .toList();
    }

    private static Stream<String> values(Annotation mapping) {
        return mapping.elements().stream()
                .map(AnnotationElement::value)
                .flatMap(v -> v instanceof AnnotationValue.OfArray many ? many.values().stream() : Stream.of(v))
                .flatMap(v -> v instanceof AnnotationValue.OfString s ? Stream.of(s.stringValue()) : Stream.empty());
    }

    /** The route by which this path is answered: the one with the fewest places to fill in; the path itself where there is none. */
    String of(String path) {
        return all.stream()
                .filter(r -> pattern(r).matcher(path).matches())
                .min((a, b) -> Long.compare(places(a), places(b)))
                .orElse(path);
    }

    private static long places(String route) {
        return PLACE.matcher(route).results().count();
    }

    private static Pattern pattern(String route) {
        StringBuilder pattern = new StringBuilder();
        int from = 0;
        var places = PLACE.matcher(route);
        while (places.find()) {
            pattern.append(Pattern.quote(route.substring(from, places.start()))).append("[^/]+");
            from = places.end();
        }
        return Pattern.compile(
                pattern.append(Pattern.quote(route.substring(from))).toString());
    }
}
