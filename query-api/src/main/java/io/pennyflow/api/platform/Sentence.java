package io.pennyflow.api.platform;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says, for whoever says it in another language.
 *
 * @param code stays when the words change
 * @param parameters what is particular to this one, as it stands in the sentence
 * @param because the sentence inside it; its words are a parameter, too
 */
public record Sentence(String code, Map<String, String> parameters, @Nullable Sentence because) {}
