package org.throughline.sharing.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.throughline.web.App;

/** One named statement of the product: a constant of a class, with its tables and its parameters in order. */
record Statement(
        String name, String module, String sql, String positional, List<String> parameters, Set<String> tables) {
    private static final Pattern IS_SQL =
            Pattern.compile("^\\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\\b.*", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("'[^']*'|::\\w+|(?<!:):([A-Za-z]\\w*)|\\?");
    private static final Pattern TABLE = Pattern.compile("\\b([a-z_]+)\\.([a-z_]+)\\b(?!\\s*\\()");
    private static final Pattern FUNCTION = Pattern.compile("\\b([a-z_]+)\\.([a-z_]+)\\s*\\(");

    static Statement of(String name, String module, String sql) {
        List<String> parameters = new ArrayList<>();
        StringBuilder positional = new StringBuilder();
        Matcher m = PARAMETER.matcher(sql);
        while (m.find()) {
            boolean named = m.group(1) != null;
            if (named || m.group().equals("?")) {
                parameters.add(named ? m.group(1) : "?" + parameters.size());
                m.appendReplacement(positional, "?");
            } else {
                m.appendReplacement(positional, Matcher.quoteReplacement(m.group()));
            }
        }
        m.appendTail(positional);
        return new Statement(name, module, sql, positional.toString(), List.copyOf(parameters), named(TABLE, sql));
    }

    /** Schema-qualified names, whether tables, views or columns of an alias: the caller knows the schemas. */
    private static Set<String> named(Pattern pattern, String sql) {
        Set<String> names = new LinkedHashSet<>();
        Matcher m = pattern.matcher(sql.replaceAll("'[^']*'", "''"));
        while (m.find()) {
            names.add(m.group(1) + "." + m.group(2));
        }
        return names;
    }

    Set<String> functions() {
        return named(FUNCTION, sql);
    }

    boolean reads() {
        return sql.stripLeading().startsWith("SELECT") || sql.stripLeading().startsWith("WITH");
    }

    boolean adds() {
        return sql.stripLeading().startsWith("INSERT");
    }

    /** The columns that a parameter is compared with, without their aliases. */
    Set<String> comparedWith(String parameter) {
        Set<String> columns = new LinkedHashSet<>();
        Pattern compared =
                Pattern.compile("(?:\\w+\\.)?(\\w+)\\)?\\s*(?:=|<>|<=|>=|<|>|IS NOT DISTINCT FROM|BETWEEN|LIKE|@>|&&)"
                        + "\\s*(?:ANY\\s*\\()?\\s*(?:CAST\\s*\\()?\\s*(?:lower\\s*\\()?:" + Pattern.quote(parameter)
                        + "\\b");
        Matcher m = compared.matcher(sql);
        while (m.find()) {
            columns.add(m.group(1));
        }
        Matcher any = Pattern.compile(":" + Pattern.quote(parameter) + "\\s*=\\s*ANY\\s*\\(\\s*(?:\\w+\\.)?(\\w+)")
                .matcher(sql);
        while (any.find()) {
            columns.add(any.group(1));
        }
        Matcher row =
                Pattern.compile("AND\\s+:" + Pattern.quote(parameter) + "\\b").matcher(sql);
        Matcher between =
                Pattern.compile("(?:\\w+\\.)?(\\w+)\\s+BETWEEN\\s+:\\w+").matcher(sql);
        if (row.find() && between.find()) {
            columns.add(between.group(1));
        }
        Matcher insert = Pattern.compile("INSERT INTO [\\w.]+ \\(([^)]*)\\)\\s*VALUES\\s*\\(([^;]*)\\)", Pattern.DOTALL)
                .matcher(sql);
        if (insert.find()) {
            String[] names = insert.group(1).split(",", -1);
            String[] given = insert.group(2).split(",", -1);
            for (int i = 0; i < Math.min(names.length, given.length); i++) {
                if (given[i].strip().equals(":" + parameter)) {
                    columns.add(names[i].strip());
                }
            }
        }
        return columns;
    }

    /** Every SQL constant of every class of the product. */
    static List<Statement> all() {
        try {
            Path root = Path.of(App.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root.resolve("org/throughline"))) {
                return files.filter(file -> file.toString().endsWith(".class"))
                        .map(file -> root.relativize(file)
                                .toString()
                                .replace('/', '.')
                                .replaceAll("\\.class$", ""))
                        .filter(name -> !name.startsWith("org.throughline.templates"))
                        .sorted()
                        .flatMap(Statement::of)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Statement> of(String className) {
        try {
            Class<?> type = Class.forName(className, false, Statement.class.getClassLoader());
            return Arrays.stream(type.getDeclaredFields())
                    .filter(f -> Modifier.isStatic(f.getModifiers()) && Modifier.isFinal(f.getModifiers()))
                    .filter(f -> f.getType() == String.class)
                    .map(f -> of(type, f))
                    .flatMap(java.util.Optional::stream);
        } catch (ReflectiveOperationException | NoClassDefFoundError e) {
            throw new IllegalStateException(className, e);
        }
    }

    private static java.util.Optional<Statement> of(Class<?> type, Field field) {
        try {
            field.setAccessible(true);
            String value = String.valueOf(field.get(null));
            return IS_SQL.matcher(value).matches()
                    ? java.util.Optional.of(of(
                            type.getSimpleName() + "." + field.getName(),
                            type.getName().split("\\.", -1)[2],
                            value))
                    : java.util.Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
