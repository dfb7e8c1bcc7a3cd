package org.throughline.evidence;

import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a text of a file that a stranger wrote. What a database cannot keep is refused where it stands: a nought, half a character. */
final class CleanText extends StdScalarDeserializer<String> {
    CleanText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        String text = StringDeserializer.instance.deserialize(parser, context);
        if (text.codePoints()
                .anyMatch(c -> c == 0 || (Character.isBmpCodePoint(c) && Character.isSurrogate((char) c)))) {
            throw new StreamReadException(parser, "A text holds what is no character", parser.currentTokenLocation());
        }
        return text;
    }

    /** What a file of an earlier version does not have. */
    @Override
    public Object getEmptyValue(DeserializationContext context) {
        return "";
    }
}
