package io.pennyflow.streams.budgets.importing;

import io.pennyflow.streams.budgets.model.Template;
import java.util.List;

/** What notes of another product became here, and what of them is lost. */
public record ImportedTemplates(List<Template> templates, List<Said> said) {
    public ImportedTemplates {
        templates = List.copyOf(templates);
        said = List.copyOf(said);
    }

    /**
     * What could not be translated, or is not quite the same.
     *
     * @param line of the note, the first is 1
     * @param text what is written there
     * @param sentence for a person: what is wrong and what to do
     */
    public record Said(int line, String text, String sentence) {}
}
