package org.throughline.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a record is about, for finding it. Nothing told is not "everybody".
 *
 * @param meantFor for whom what it says is meant, where its recommendations do not state it themselves
 * @param settings where it was tried
 */
public record About(
        List<Ingredient> ingredients,
        List<Need> needs,
        Optional<Ages> ages,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Audience> meantFor,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<SettingKind> settings) {
    public static final About NOT_TOLD = new About(List.of(), List.of(), Optional.empty());

    public About {
        ingredients = List.copyOf(ingredients);
        needs = List.copyOf(needs);
        meantFor = List.copyOf(meantFor);
        settings = List.copyOf(settings);
    }

    /** Without for whom it is meant and where it was tried. */
    public About(List<Ingredient> ingredients, List<Need> needs, Optional<Ages> ages) {
        this(ingredients, needs, ages, List.of(), List.of());
    }

    /** What a version written before there was such a part tells: nothing. */
    static About told(@Nullable About about) {
        return about == null ? NOT_TOLD : about;
    }

    /** From and up to these years of age, both counted in; SEND is 0 to 25. */
    public record Ages(int from, int to) {
        public static final int OLDEST = 25;

        public Ages {
            if (from < 0 || to > OLDEST || from > to) {
                throw new IllegalArgumentException("Ages go from 0 to 25, found " + from + " to " + to);
            }
        }

        public boolean include(int years) {
            return from <= years && years <= to;
        }
    }
}
