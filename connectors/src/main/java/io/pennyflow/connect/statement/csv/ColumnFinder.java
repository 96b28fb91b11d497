package io.pennyflow.connect.statement.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Says which column holds what: by its name where the cells agree, by the cells alone otherwise.
 */
final class ColumnFinder {
    private static final int EXACTLY = HeaderWords.EXACT / 2;

    /** Amount and currency of both. */
    private static final int SIDES = 4;

    /** Only the first names of the list: the others may also mean the other party's. */
    private static final int SURELY_OWN = HeaderWords.EXACT - 24;

    /** Names that are anybody's where a fuller name stands beside them. */
    private static final Set<String> ANYBODYS =
            Set.of("name", "naam", "nom", "nome", "naziv", "nimi");

    private final Layout layout;
    private final List<ColumnShape> shapes = new ArrayList<>();
    private final Map<Role, Integer> chosen = new EnumMap<>(Role.class);
    private final Set<Integer> taken = new HashSet<>();

    private ColumnFinder(Layout layout) {
        this.layout = layout;
        for (var column = 0; column < layout.width(); column++) {
            shapes.add(ColumnShape.of(layout.rows(), column));
        }
    }

    static Found find(Layout layout) {
        var finder = new ColumnFinder(layout);
        finder.twoSides();
        finder.byName();
        finder.byCells();
        finder.withoutDoubt();
        return new Found(finder.chosen, finder.texts(), finder.outIsPositive());
    }

    /** A row that gives in one currency and takes in another. */
    private void twoSides() {
        var sides = new EnumMap<Role, Integer>(Role.class);
        for (var column = 0; column < layout.header().size(); column++) {
            for (var role : Role.values()) {
                if (role.isSide() && HeaderWords.score(layout.header().get(column), role) > 0) {
                    sides.putIfAbsent(role, column);
                }
            }
        }
        if (sides.size() == SIDES && new HashSet<>(sides.values()).size() == SIDES) {
            choose(Role.DEBIT, sides.getOrDefault(Role.SENT, 0));
            choose(Role.CREDIT, sides.getOrDefault(Role.RECEIVED, 0));
            choose(Role.SENT_CURRENCY, sides.getOrDefault(Role.SENT_CURRENCY, 0));
            choose(Role.RECEIVED_CURRENCY, sides.getOrDefault(Role.RECEIVED_CURRENCY, 0));
        }
    }

    private boolean isTwoSided() {
        return chosen.containsKey(Role.SENT_CURRENCY);
    }

    private record Claim(Role role, int column, int score) {}

    /** The best named column takes its role first, so that no weaker name takes the column. */
    private void byName() {
        var claims = new ArrayList<Claim>();
        for (var column = 0; column < layout.header().size(); column++) {
            for (var role : Role.values()) {
                var score = HeaderWords.score(layout.header().get(column), role);
                if (score > (role.needsItsOwnName() ? EXACTLY : 0)
                        && isWanted(role)
                        && agrees(role, column)) {
                    claims.add(new Claim(role, column, score));
                }
            }
        }
        claims.sort(Comparator.comparingInt(Claim::score).reversed());
        for (var claim : claims) {
            if (!chosen.containsKey(claim.role()) && !taken.contains(claim.column())) {
                choose(claim.role(), claim.column());
            }
        }
    }

    private boolean isWanted(Role role) {
        return !role.isSide()
                && !(isTwoSided() && (role == Role.AMOUNT || role == Role.ORIGINAL_AMOUNT));
    }

    private boolean agrees(Role role, int column) {
        var shape = shapes.get(column);
        if (shape.isEmpty()) {
            return layout.rows().isEmpty() || role == Role.DEBIT || role == Role.CREDIT;
        }
        if (role.isDate()) {
            return shape.isDates();
        }
        if (role.isMoney()) {
            return shape.isAmounts();
        }
        return switch (role) {
            case CURRENCY -> shape.isCodes();
            case DIRECTION -> shape.isDirections();
            case PROVIDER_ID -> shape.isIds() && !shape.isDates();
            case OWN_ACCOUNT -> isOwnAccount(column, shape);
            case ORIGINAL_CURRENCY -> shape.isCodes();
            case MCC -> shape.isCategoryCodes();
            case COUNTERPARTY_ACCOUNT -> !shape.isDates() && !isOwn(column, shape);
            case COUNTERPARTY_NAME -> !shape.isDates() && !isAnybodys(column);
            case DESCRIPTION -> !shape.isDates();
            default -> true;
        };
    }

    /** Several accounts only where the name can mean no other party's. */
    private boolean isOwnAccount(int column, ColumnShape shape) {
        if (!shape.isFull() || shape.isDates() || shape.hasFractions()) {
            return false;
        }
        return shape.isConstant()
                || (shape.distinct() * 2 <= shape.filled() + 2
                        && shape.distinct() <= OwnAccounts.MOST
                        && HeaderWords.score(layout.header().get(column), Role.OWN_ACCOUNT)
                                > SURELY_OWN);
    }

    /** A bare name beside a fuller one that happens to be empty is the holder's. */
    private boolean isAnybodys(int column) {
        return ANYBODYS.contains(HeaderWords.name(layout.header().get(column)))
                && IntStream.range(0, layout.header().size())
                        .filter(i -> i != column && shapes.get(i).isEmpty())
                        .mapToObj(i -> layout.header().get(i))
                        .anyMatch(
                                name -> HeaderWords.score(name, Role.COUNTERPARTY_NAME) > EXACTLY);
    }

    private boolean isOwn(int column, ColumnShape shape) {
        return shape.isConstant()
                && shape.isFull()
                && layout.rows().size() > 1
                && HeaderWords.score(layout.header().get(column), Role.OWN_ACCOUNT) > 0;
    }

    private void byCells() {
        if (!chosen.containsKey(Role.BOOKED_ON)) {
            first(ColumnShape::isDates).ifPresent(column -> choose(Role.BOOKED_ON, column));
        }
        if (!chosen.containsKey(Role.BOOKED_ON)) {
            named(Role.BOOKED_ON);
        }
        if (!layout.hasHeader()) {
            first(ColumnShape::isDates).ifPresent(column -> choose(Role.VALUE_ON, column));
            first(ColumnShape::isCurrencies).ifPresent(column -> choose(Role.CURRENCY, column));
        }
        if (!hasMoney()) {
            moneyByCells();
        }
        if (!hasMoney()) {
            named(Role.AMOUNT);
        }
        if (!chosen.containsKey(Role.DESCRIPTION)) {
            describe();
        }
    }

    /** A column that says what it holds, although no cell reads: the rows then say why. */
    private void named(Role role) {
        free().filter(i -> i < layout.header().size())
                .boxed()
                .max(Comparator.comparingInt(i -> HeaderWords.score(layout.header().get(i), role)))
                .filter(i -> HeaderWords.score(layout.header().get(i), role) > EXACTLY)
                .ifPresent(column -> choose(role, column));
    }

    private boolean hasMoney() {
        return chosen.containsKey(Role.AMOUNT)
                || chosen.containsKey(Role.DEBIT)
                || chosen.containsKey(Role.CREDIT);
    }

    /** Two columns of which each row fills one are debit and credit; else the first is it. */
    private void moneyByCells() {
        var money = free().filter(i -> shapes.get(i).isMoney()).boxed().toList();
        if (money.isEmpty()) {
            first(ColumnShape::isAmounts).ifPresent(column -> choose(Role.AMOUNT, column));
            return;
        }
        if (byBalance(money)) {
            return;
        }
        for (var i = 0; i + 1 < money.size(); i++) {
            if (eitherOr(money.get(i), money.get(i + 1))) {
                outAndIn(money.get(i), money.get(i + 1));
                return;
            }
        }
        var only = money.get(0);
        if (!layout.hasHeader() && money.size() == 1 && isOutOnly(only)) {
            choose(Role.DEBIT, only);
            choose(Role.CREDIT, only + 1);
            return;
        }
        choose(Role.AMOUNT, only);
        if (money.size() > 1 && shapes.get(money.get(1)).isFull()) {
            choose(Role.BALANCE_AFTER, money.get(1));
        }
    }

    /** Nothing says more than a column another one adds up to. */
    private boolean byBalance(List<Integer> money) {
        for (var amount : money) {
            for (var balance : money) {
                if (!amount.equals(balance)
                        && new BalanceSteps(layout.rows(), balance, amount, null).areWith()) {
                    choose(Role.AMOUNT, amount);
                    choose(Role.BALANCE_AFTER, balance);
                    return true;
                }
            }
        }
        return false;
    }

    /** Money without a sign beside a column that is always empty: nothing came in. */
    private boolean isOutOnly(int column) {
        return !shapes.get(column).hasSigns()
                && column + 1 < shapes.size()
                && shapes.get(column + 1).isEmpty();
    }

    private boolean eitherOr(int a, int b) {
        var one =
                layout.rows().stream()
                        .filter(row -> cell(row, a).isEmpty() != cell(row, b).isEmpty())
                        .count();
        return one * 10 >= layout.rows().size() * 9L;
    }

    /** Nameless: people pay more often than they are paid. */
    private void outAndIn(int a, int b) {
        var paysMore =
                shapes.get(a).hasNegatives() == shapes.get(b).hasNegatives()
                        ? shapes.get(a).filled() >= shapes.get(b).filled()
                        : shapes.get(a).hasNegatives();
        choose(Role.DEBIT, paysMore ? a : b);
        choose(Role.CREDIT, paysMore ? b : a);
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    /** The column with the most words; failing that, who was paid says what it was. */
    private void describe() {
        var wordy =
                free().filter(i -> shapes.get(i).isText() && !shapes.get(i).isDirections())
                        .boxed()
                        .max(Comparator.comparingDouble(i -> shapes.get(i).lettersPerRow()));
        var name = chosen.get(Role.COUNTERPARTY_NAME);
        if (name == null || !layout.hasHeader()) {
            wordy.ifPresent(column -> choose(Role.DESCRIPTION, column));
        }
    }

    /** Takes back what is there twice: a signed amount needs no debit, credit or direction. */
    private void withoutDoubt() {
        var amount = chosen.get(Role.AMOUNT);
        if (amount != null && shapes.get(amount).isFull()) {
            chosen.remove(Role.DEBIT);
            chosen.remove(Role.CREDIT);
        }
        if (amount == null && chosen.containsKey(Role.CREDIT) != chosen.containsKey(Role.DEBIT)) {
            oneSided();
        }
        if (!isTwoSided()) {
            direct(chosen.get(Role.AMOUNT));
        }
        charge();
    }

    /** A fee counts where the running balance says so, or the amount says it stands without. */
    private void charge() {
        var fee = chosen.get(Role.FEE);
        var amount = chosen.get(Role.AMOUNT);
        var balance = chosen.get(Role.BALANCE_AFTER);
        var counts =
                fee != null
                        && amount != null
                        && balance != null
                        && new BalanceSteps(layout.rows(), balance, amount, fee)
                                .explainMoreThan(
                                        new BalanceSteps(layout.rows(), balance, amount, null));
        if (!counts) {
            chosen.remove(Role.FEE);
        }
    }

    /** A lone column of money in that also holds money out is simply the amount. */
    private void oneSided() {
        var credit = chosen.get(Role.CREDIT);
        var column = credit != null ? credit : chosen.get(Role.DEBIT);
        if (column != null && (shapes.get(column).hasNegatives() || credit != null)) {
            chosen.remove(Role.CREDIT);
            chosen.remove(Role.DEBIT);
            chosen.put(Role.AMOUNT, column);
        }
    }

    private void direct(@Nullable Integer amount) {
        if (amount == null) {
            chosen.remove(Role.DIRECTION);
            return;
        }
        if (!chosen.containsKey(Role.DIRECTION) && !shapes.get(amount).hasNegatives()) {
            first(ColumnShape::isDirections)
                    .or(() -> first(ColumnShape::isMark))
                    .ifPresent(it -> choose(Role.DIRECTION, it));
        }
        var direction = chosen.get(Role.DIRECTION);
        if (direction != null && signsAgree(amount, direction)) {
            chosen.remove(Role.DIRECTION);
        }
    }

    /** Whether the signs already say what the direction says, in rows of both kinds or of one. */
    private boolean signsAgree(int amount, int direction) {
        return shapes.get(amount).hasNegatives()
                && layout.rows().stream().allMatch(row -> agrees(row, amount, direction));
    }

    private static boolean agrees(List<String> row, int amount, int direction) {
        var money = cell(row, amount);
        var negative = money.startsWith("-") || money.endsWith("-") || money.startsWith("(");
        return money.isEmpty() || negative == (Direction.of(cell(row, direction)) == Direction.OUT);
    }

    private IntStream free() {
        return IntStream.range(0, shapes.size()).filter(i -> !taken.contains(i));
    }

    private Optional<Integer> first(Predicate<ColumnShape> is) {
        return free().filter(i -> is.test(shapes.get(i))).boxed().findFirst();
    }

    private void choose(Role role, int column) {
        chosen.put(role, column);
        taken.add(column);
    }

    /** What else the bank wrote about a row, from left to right, the unnamed columns included. */
    private List<Integer> texts() {
        return free().filter(i -> shapes.get(i).isText() && isDescriptive(i)).boxed().toList();
    }

    private boolean isDescriptive(int column) {
        return layout.hasHeader()
                && (column >= layout.header().size()
                        || HeaderWords.score(layout.header().get(column), Role.DESCRIPTION)
                                > EXACTLY);
    }

    private boolean outIsPositive() {
        var amount = chosen.get(Role.AMOUNT);
        var direction = chosen.get(Role.DIRECTION);
        if (amount != null && direction != null) {
            return shapes.get(direction).isMarkOfIn();
        }
        return amount != null && new Signs(layout, amount, chosen).outIsPositive();
    }
}
