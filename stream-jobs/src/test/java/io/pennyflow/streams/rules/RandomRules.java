package io.pennyflow.streams.rules;

import io.pennyflow.streams.rules.model.Action;
import io.pennyflow.streams.rules.model.Condition;
import io.pennyflow.streams.rules.model.Condition.Measure;
import io.pennyflow.streams.rules.model.Field;
import io.pennyflow.streams.rules.model.FieldType;
import io.pennyflow.streams.rules.model.Operand;
import io.pennyflow.streams.rules.model.Operator;
import io.pennyflow.streams.rules.model.Rule;
import io.pennyflow.streams.rules.model.RuleBook;
import io.pennyflow.streams.rules.model.RuleGroup;
import io.pennyflow.streams.rules.model.Window;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** Any rule at all, over values that {@link RandomTransactions} have too, so that some hold. */
public final class RandomRules {
    static final List<String> WORDS =
            List.of(
                    "rewe",
                    "REWE",
                    "Bäcker",
                    "baecker",
                    "BACKER",
                    "ag",
                    "Æon",
                    "l'oréal",
                    "loreal",
                    "12",
                    "straße",
                    "STRASSE",
                    "netflix.com",
                    "Netflix",
                    "ſ",
                    "x y",
                    "  a  g ",
                    "é");
    static final List<String> REGEXES =
            List.of(
                    "re.e",
                    "^rewe",
                    "\\bag\\b",
                    "net(flix)?",
                    "[0-9]{2}",
                    "b[äa]cker",
                    "ag$|12",
                    "(?:x y)",
                    "s",
                    "netfl+ix\\.com",
                    "a?g",
                    "Stra(ß|ss)e",
                    "\\d+",
                    "fli");
    static final List<String> CODES =
            List.of("EUR", "usd", "FOOD_AND_DRINK_GROCERIES", "rule", "in");
    static final List<String> CATEGORIES =
            List.of("FOOD_AND_DRINK_GROCERIES", "TRAVEL_LODGING", "INCOME_WAGES");

    private final Random random;
    private int count;

    public RandomRules(Random random) {
        this.random = random;
    }

    public RuleBook book(int rulesMost) {
        var groups = new ArrayList<RuleGroup>();
        for (var left = random.nextInt(rulesMost + 1); left > 0; ) {
            var size = Math.min(left, 1 + random.nextInt(5));
            var rules = listOf(size, this::rule);
            groups.add(
                    new RuleGroup(
                            "group-" + groups.size(), "Group", random.nextInt(10) > 0, rules));
            left -= size;
        }
        return new RuleBook(groups);
    }

    public Rule rule() {
        var from = random.nextInt(6) == 0 ? day() : null;
        return new Rule(
                "rule-" + count++,
                "A \"rule\" \\ of \u00e9\n",
                random.nextInt(10) > 0,
                from,
                random.nextInt(6) == 0 ? (from == null ? day() : from.plusDays(20)) : null,
                condition(3),
                listOf(1 + random.nextInt(3), this::action),
                pick(List.of(Rule.Stop.values())));
    }

    Condition condition(int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(6)) {
            case 0, 1, 2 -> leaf();
            case 3 -> new Condition.And(conditions(depth));
            case 4 -> new Condition.Or(conditions(depth));
            default -> new Condition.Not(condition(depth - 1));
        };
    }

    private List<Condition> conditions(int depth) {
        return listOf(1 + random.nextInt(3), () -> condition(depth - 1));
    }

    private Condition.Leaf leaf() {
        var field = random.nextInt(3) == 0 ? Field.DESCRIPTION : pick(List.of(Field.values()));
        var operator = pick(field.type().operators());
        var measure =
                field.type() == FieldType.MONEY
                        ? new Measure(random.nextBoolean(), random.nextInt(4) == 0 ? "USD" : null)
                        : Measure.PLAIN;
        var window =
                field.isWindow()
                        ? new Window(pick(List.of(Window.Same.values())), 1 + random.nextInt(40))
                        : null;
        return new Condition.Leaf(field, operator, operand(field, operator), measure, window);
    }

    private Operand operand(Field field, Operator operator) {
        var many =
                switch (operator.arity()) {
                    case NONE -> 0;
                    case ONE -> 1;
                    case TWO -> 2;
                    case MANY -> 1 + random.nextInt(4);
                };
        if (many == 0) {
            return new Operand.None();
        }
        return switch (field.type()) {
            case TEXT, TEXTS -> texts(operator, many);
            case CODE -> new Operand.Texts(listOf(many, () -> pick(codes(field))));
            case ID -> new Operand.Ids(listOf(many, () -> new UUID(1, random.nextInt(3))));
            case MONEY, NUMBER -> new Operand.Numbers(sorted(listOf(many, this::number)));
            case DATE -> dates(operator, many);
            case FLAG -> new Operand.Flag(random.nextBoolean());
        };
    }

    private static List<String> codes(Field field) {
        return switch (field) {
            case DIRECTION -> List.of("in", "out");
            case CATEGORY, RUNNER_UP -> CATEGORIES;
            default -> CODES;
        };
    }

    private Operand texts(Operator operator, int many) {
        return new Operand.Texts(
                listOf(many, () -> pick(operator == Operator.REGEX ? REGEXES : WORDS)));
    }

    private Operand dates(Operator operator, int many) {
        return switch (operator) {
            case DAY_OF_MONTH -> new Operand.MonthDays(listOf(many, () -> 1 + random.nextInt(31)));
            case WEEKDAY ->
                    new Operand.Weekdays(listOf(many, () -> pick(List.of(DayOfWeek.values()))));
            default -> new Operand.Dates(sorted(listOf(many, this::day)));
        };
    }

    private Action action() {
        return switch (random.nextInt(12)) {
            case 0 -> new Action.SetMerchant(pick(WORDS));
            case 1 -> new Action.AddTags(List.of(tag()));
            case 2 -> new Action.RemoveTags(List.of(tag()));
            case 3 -> new Action.ClearTags();
            case 4 -> new Action.SetNote(pick(WORDS));
            case 5 -> new Action.AppendNote(pick(WORDS));
            case 6 -> new Action.ClearNote();
            case 7 -> new Action.Exclude(random.nextBoolean());
            case 8 -> new Action.MarkTransfer();
            case 9 -> new Action.Alert("Look");
            case 10 -> split();
            default -> new Action.SetCategory(pick(CATEGORIES));
        };
    }

    private Action split() {
        var share =
                random.nextBoolean()
                        ? new Action.Share.Percent(BigDecimal.valueOf(1 + random.nextInt(99)))
                        : new Action.Share.Fixed(number().abs().add(BigDecimal.ONE));
        return new Action.Split(
                List.of(
                        new Action.Part(pick(CATEGORIES), share),
                        new Action.Part(pick(CATEGORIES), new Action.Share.Rest())));
    }

    private String tag() {
        return pick(List.of("home", "Home", "work"));
    }

    BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(61) - 30, random.nextInt(3));
    }

    LocalDate day() {
        return LocalDate.of(2026, 2, 20).plusDays(random.nextInt(20));
    }

    private <T extends Comparable<? super T>> List<T> sorted(List<T> values) {
        return values.stream().sorted().toList();
    }

    private <T> List<T> listOf(int size, Supplier<T> item) {
        var list = new ArrayList<T>();
        while (list.size() < size) {
            list.add(item.get());
        }
        return list;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
