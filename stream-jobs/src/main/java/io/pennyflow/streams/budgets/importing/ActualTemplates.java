package io.pennyflow.streams.budgets.importing;

import io.pennyflow.streams.budgets.importing.ImportedTemplates.Said;
import io.pennyflow.streams.budgets.model.Limits;
import io.pennyflow.streams.budgets.model.Need;
import io.pennyflow.streams.budgets.model.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads the lines {@code #template} and {@code #goal} that Actual keeps in the notes of a category.
 * A line that cannot be said here is told with its number; other lines are notes and stay what they
 * are.
 */
public final class ActualTemplates {
    private static final Pattern DIRECTIVE =
            Pattern.compile("#(template|goal|cleanup)(?:-([^ ]*))?(?: (.*))?");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int SHOWN_MAX = 200;

    private final ActualLine line;
    private final List<Template> templates = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();

    private ActualTemplates(ActualLine line) {
        this.line = line;
    }

    /**
     * Of one category's note.
     *
     * @param category finds the category that a name of Actual's is here
     */
    public static ImportedTemplates read(
            String note, String currency, Function<String, Optional<String>> category) {
        var reading = new ActualTemplates(new ActualLine(currency, category));
        var lines = note.lines().limit(Limits.NOTE_LINES_MAX + 1L).toList();
        for (var number = 1; number <= lines.size(); number++) {
            reading.read(number, SPACE.matcher(lines.get(number - 1)).replaceAll(" ").strip());
        }
        return new ImportedTemplates(together(reading.templates), reading.said);
    }

    private void read(int number, String text) {
        if (number > Limits.NOTE_LINES_MAX) {
            say(number, text, "The note has too many lines; from here on nothing was read.");
            return;
        }
        if (!text.toLowerCase(Locale.ROOT).matches("#(template|goal|cleanup)(?![a-z]).*")) {
            return;
        }
        var directive = DIRECTIVE.matcher(lowerHead(text));
        if (!directive.matches()) {
            say(number, text, "This is no template. Write a space behind #template.");
            return;
        }
        if (directive.group(1).equals("cleanup")) {
            say(number, text, "What becomes of what is left is the envelope's policy here.");
            return;
        }
        var rest = Optional.ofNullable(directive.group(3)).orElse("");
        var priority = directive.group(2);
        if (priority != null && !priority.matches("[0-9]{1,2}")) {
            say(number, text, "The priority is no number from 0 to 99.");
            return;
        }
        add(
                number,
                text,
                directive.group(1),
                rest,
                priority == null ? 0 : Integer.parseInt(priority));
    }

    private void add(int number, String text, String directive, String rest, int priority) {
        try {
            var read = directive.equals("goal") ? line.goal(rest) : line.template(rest, priority);
            for (var template : read) {
                add(number, text, template);
            }
        } catch (NotSaid e) {
            say(number, text, e.sentence());
        }
    }

    private void add(int number, String text, Template template) {
        var isSecondLimit =
                template.need() instanceof Need.UpTo
                        && templates.stream().anyMatch(it -> it.need() instanceof Need.UpTo);
        if (templates.size() == Limits.TEMPLATES_MAX) {
            say(number, text, "An envelope has at most %d lines.".formatted(Limits.TEMPLATES_MAX));
        } else if (isSecondLimit) {
            say(number, text, "A limit is there already; the lower one counts.");
            templates.add(template);
        } else {
            templates.add(template);
        }
    }

    /** Sums by a date and bills of one category share what is in it, so they take one turn. */
    private static List<Template> together(List<Template> templates) {
        var first =
                templates.stream()
                        .filter(ActualTemplates::saves)
                        .mapToInt(Template::priority)
                        .min()
                        .orElse(0);
        return templates.stream()
                .map(it -> saves(it) ? new Template(it.need(), first, it.from(), it.until()) : it)
                .toList();
    }

    private static boolean saves(Template template) {
        return template.need() instanceof Need.ByDate || template.need() instanceof Need.FromBill;
    }

    private void say(int number, String text, String sentence) {
        said.add(new Said(number, text.substring(0, Math.min(SHOWN_MAX, text.length())), sentence));
    }

    /** Names behind it keep their letters. */
    private static String lowerHead(String text) {
        var end = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
        return text.substring(0, end).toLowerCase(Locale.ROOT) + text.substring(end);
    }
}
