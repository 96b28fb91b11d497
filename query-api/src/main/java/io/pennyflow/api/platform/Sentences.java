package io.pennyflow.api.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Knows English sentences again by the catalogue {@code sentences.txt}. They are made in many
 * places, some of which are a library for which a code means nothing, and some are years old when
 * they are read. One that is not known has no code and is quoted.
 */
public final class Sentences {
    private static final String BECAUSE = "because";
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    /** Longer ones are no sentences of ours. */
    private static final int LENGTH_MOST = 2_000;

    private static final List<Template> TEMPLATES = load();

    private Sentences() {}

    /** One line of the catalogue. */
    record Template(String code, Pattern pattern, List<String> names) {

        static Template of(String line) {
            var colon = line.indexOf(": ");
            var words = line.substring(colon + 2);
            var names = new ArrayList<String>();
            var pattern = new StringBuilder();
            var end = 0;
            for (var found = PARAMETER.matcher(words); found.find(); end = found.end()) {
                pattern.append(Pattern.quote(words.substring(end, found.start())));
                pattern.append("(.+?)");
                names.add(found.group(1));
            }
            pattern.append(Pattern.quote(words.substring(end)));
            var whole = Pattern.compile(pattern.toString(), Pattern.DOTALL);
            return new Template(line.substring(0, colon), whole, names);
        }

        @Nullable Sentence read(String sentence) {
            var found = pattern.matcher(sentence);
            if (!found.matches()) {
                return null;
            }
            var parameters = new LinkedHashMap<String, String>();
            for (var i = 0; i < names.size(); i++) {
                parameters.put(names.get(i), found.group(i + 1));
            }
            return new Sentence(code, parameters, Sentences.of(parameters.get(BECAUSE)));
        }
    }

    /** Null when it is not in the catalogue, or none at all. */
    public static @Nullable Sentence of(@Nullable String sentence) {
        if (sentence == null || sentence.length() > LENGTH_MOST) {
            return null;
        }
        return TEMPLATES.stream()
                .map(it -> Optional.ofNullable(it.read(sentence)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /** One for each, null for those that are not in the catalogue. */
    public static List<@Nullable Sentence> ofAll(List<String> sentences) {
        var all = new ArrayList<@Nullable Sentence>();
        sentences.forEach(it -> all.add(of(it)));
        return all;
    }

    private static List<Template> load() {
        var file = Objects.requireNonNull(Sentences.class.getResourceAsStream("sentences.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Template::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
