package org.throughline.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** What lies in the program as it is shipped: the addresses that its classes declare, and the texts of the made-up area. */
final class Shipped implements AutoCloseable {
    private static final Path JAR = Path.of("..", "app", "target", "throughline-exec.jar");
    private static final String OURS = "BOOT-INF/classes/org/throughline/";
    private static final String GET = "Lorg/springframework/web/bind/annotation/GetMapping;";

    private final JarFile jar;

    private Shipped(JarFile jar) {
        this.jar = jar;
    }

    static Shipped open() {
        try {
            return new Shipped(new JarFile(JAR.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that is answered when it is asked for, a page or a file. */
    List<Route> routes() {
        return jar.stream()
                .filter(entry ->
                        entry.getName().startsWith(OURS) && entry.getName().endsWith(".class"))
                .flatMap(this::declaredIn)
                .toList();
    }

    private Stream<Route> declaredIn(JarEntry entry) {
        String module = entry.getName().substring(OURS.length()).split("/")[0];
        return ClassFile.of().parse(bytes(entry)).methods().stream()
                .flatMap(Shipped::addresses)
                .map(address -> new Route(module, address));
    }

    private static Stream<String> addresses(MethodModel method) {
        return method.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                .flatMap(all -> all.annotations().stream())
                .filter(annotation -> annotation.className().equalsString(GET))
                .map(Annotation::elements)
                .flatMap(List::stream)
                .filter(element ->
                        element.name().equalsString("value") || element.name().equalsString("path"))
                .map(AnnotationElement::value)
                .flatMap(Shipped::words);
    }

    private static Stream<String> words(AnnotationValue value) {
        return switch (value) {
            case AnnotationValue.OfArray many -> many.values().stream().flatMap(Shipped::words);
            case AnnotationValue.OfString one -> Stream.of(one.stringValue());
            default -> Stream.empty();
        };
    }

    /** A text of the made-up area, by the name of its file. */
    String madeUp(String file) {
        return new String(bytes(jar.getJarEntry("BOOT-INF/classes/demo/" + file)), StandardCharsets.UTF_8);
    }

    private byte[] bytes(JarEntry entry) {
        try {
            return jar.getInputStream(entry).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            jar.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
