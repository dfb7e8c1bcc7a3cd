package org.throughline.words;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The message files. A missing sentence is our bug and stops the page. */
public final class Words {
    /** The language this page is written in; English where nobody asked for another. */
    private static final ScopedValue<Locale> LANGUAGE = ScopedValue.newInstance();

    /** A made-up language of accented English: what stays unaccented on a page was never in a message file. */
    public static final Locale PSEUDO = Locale.forLanguageTag("en-XA");

    private static final Map<String, Properties> FILES = new ConcurrentHashMap<>();

    private Words() {}

    /** Runs something (drawing a page, usually) in a language. */
    public static <T, E extends Throwable> T in(Locale language, ScopedValue.CallableOp<T, E> work) throws E {
        return ScopedValue.where(LANGUAGE, language).call(work);
    }

    static String say(WordKey key, Object... args) {
        String pattern = file(key.module()).getProperty(key.key());
        if (pattern == null) {
            throw new IllegalStateException("words/" + key.module() + ".properties has no sentence for " + key.key());
        }
        Locale language = LANGUAGE.orElse(Locale.UK);
        String sentence = new MessageFormat(pattern, Locale.UK).format(args);
        return language.equals(PSEUDO) ? Pseudo.of(sentence) : sentence;
    }

    /** The sentences of one module, for the tests that hold files and keys together. */
    public static Properties file(String module) {
        return FILES.computeIfAbsent(module, Words::load);
    }

    private static Properties load(String module) {
        String path = "/words/" + module + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("There is no message file " + path);
            }
            Properties sentences = new Properties();
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
