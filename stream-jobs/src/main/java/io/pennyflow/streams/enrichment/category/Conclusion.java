package io.pennyflow.streams.enrichment.category;

import io.pennyflow.schemas.taxonomy.Taxonomy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A category, how sure we are of it and why.
 *
 * @param probability 0 to 1; 1 when a person decided, 0 when we abstain
 * @param runnerUp what it may be instead; when we abstain, what a person may be asked about
 * @param reasons sentences a person reads, strongest first
 */
public record Conclusion(
        String category,
        double probability,
        @Nullable String runnerUp,
        Source source,
        List<String> reasons) {

    public static final Conclusion ABSTAINED =
            new Conclusion(
                    Taxonomy.UNCATEGORIZED,
                    0,
                    null,
                    Source.NONE,
                    List.of("Too little in the description tells what this was for"));

    /** Who decided, as the contract names them. */
    public enum Source {
        OVERRIDE("override"),
        RULE("rule"),
        HOUSEHOLD("household"),
        TRANSFER("transfer"),
        MODEL("model"),
        PROVIDER("provider"),
        NONE("none");

        private final String text;

        Source(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    public Conclusion withRunnerUp(@Nullable String category) {
        return category == null || category.equals(this.category)
                ? this
                : new Conclusion(this.category, probability, category, source, reasons);
    }
}
