package io.pennyflow.connect.statement.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

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

    private final Columns columns;

    private ColumnFinder(Columns columns) {
        this.columns = columns;
    }

    static Found find(Layout layout) {
        var columns = new Columns(layout);
        var finder = new ColumnFinder(columns);
        finder.twoSides();
        finder.byName();
        var amounts = new CurrencyColumns(columns).find();
        finder.byCells();
        new ColumnDoubts(columns).settle();
        return new Found(columns.chosen(), finder.texts(), amounts, finder.outIsPositive());
    }

    /** A row that gives in one currency and takes in another. */
    private void twoSides() {
        var sides = new EnumMap<Role, Integer>(Role.class);
        for (var column = 0; column < columns.layout().header().size(); column++) {
            for (var role : Role.values()) {
                if (role.isSide()
                        && HeaderWords.score(columns.layout().header().get(column), role) > 0) {
                    sides.putIfAbsent(role, column);
                }
            }
        }
        if (sides.size() == SIDES && new HashSet<>(sides.values()).size() == SIDES) {
            columns.choose(Role.DEBIT, sides.getOrDefault(Role.SENT, 0));
            columns.choose(Role.CREDIT, sides.getOrDefault(Role.RECEIVED, 0));
            columns.choose(Role.SENT_CURRENCY, sides.getOrDefault(Role.SENT_CURRENCY, 0));
            columns.choose(Role.RECEIVED_CURRENCY, sides.getOrDefault(Role.RECEIVED_CURRENCY, 0));
        }
    }

    private record Claim(Role role, int column, int score) {}

    /** The best named column takes its role first, so that no weaker name takes the column. */
    private void byName() {
        var claims = new ArrayList<Claim>();
        for (var column = 0; column < columns.layout().header().size(); column++) {
            for (var role : Role.values()) {
                var score = HeaderWords.score(columns.layout().header().get(column), role);
                if (score > (role.needsItsOwnName() ? EXACTLY : 0)
                        && isWanted(role)
                        && agrees(role, column)) {
                    claims.add(new Claim(role, column, score));
                }
            }
        }
        claims.sort(Comparator.comparingInt(Claim::score).reversed());
        for (var claim : claims) {
            if (!columns.has(claim.role()) && !columns.isTaken(claim.column())) {
                columns.choose(claim.role(), claim.column());
            }
        }
    }

    private boolean isWanted(Role role) {
        return !role.isSide()
                && !(columns.isTwoSided() && (role == Role.AMOUNT || role == Role.ORIGINAL_AMOUNT));
    }

    private boolean agrees(Role role, int column) {
        var shape = columns.shape(column);
        if (shape.isEmpty()) {
            return columns.layout().rows().isEmpty() || role == Role.DEBIT || role == Role.CREDIT;
        }
        if (role.isDate()) {
            return shape.isDates() || shape.isCountedDays();
        }
        if (role.isMoney()) {
            return shape.isAmounts();
        }
        return switch (role) {
            case CURRENCY -> shape.isCodes();
            case DIRECTION -> shape.isDirections() || shape.hasBothDirections();
            case PROVIDER_ID -> shape.isIds() && !shape.isDates();
            case OWN_ACCOUNT -> isOwnAccount(column, shape);
            case ORIGINAL_CURRENCY -> shape.isCodes();
            case MCC -> shape.isCategoryCodes();
            case COUNTERPARTY_ACCOUNT -> !shape.isDates() && !isOwn(column, shape);
            case COUNTERPARTY_NAME, PAYER_NAME ->
                    shape.isText() && !shape.isAccounts() && !isAnybodys(column);
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
                        && HeaderWords.score(
                                        columns.layout().header().get(column), Role.OWN_ACCOUNT)
                                > (hasOtherPartys(column) ? EXACTLY : SURELY_OWN));
    }

    /** Where the other party's account has a column of its own, no other name means it. */
    private boolean hasOtherPartys(int column) {
        var header = columns.layout().header();
        return HeaderWords.score(header.get(column), Role.COUNTERPARTY_ACCOUNT) <= EXACTLY
                && header.stream()
                        .anyMatch(
                                name ->
                                        HeaderWords.score(name, Role.COUNTERPARTY_ACCOUNT)
                                                > EXACTLY);
    }

    /** A bare name beside a fuller one that happens to be empty is the holder's. */
    private boolean isAnybodys(int column) {
        return ANYBODYS.contains(HeaderWords.name(columns.layout().header().get(column)))
                && IntStream.range(0, columns.layout().header().size())
                        .filter(i -> i != column && columns.shape(i).isEmpty())
                        .mapToObj(i -> columns.layout().header().get(i))
                        .anyMatch(
                                name -> HeaderWords.score(name, Role.COUNTERPARTY_NAME) > EXACTLY);
    }

    private boolean isOwn(int column, ColumnShape shape) {
        var header = columns.layout().header().get(column);
        var own = HeaderWords.score(header, Role.OWN_ACCOUNT);
        return shape.isConstant()
                && shape.isFull()
                && columns.layout().rows().size() > 1
                && own > 0
                && (own > EXACTLY
                        || HeaderWords.score(header, Role.COUNTERPARTY_ACCOUNT) <= EXACTLY);
    }

    private void byCells() {
        if (!columns.has(Role.BOOKED_ON)) {
            columns.first(ColumnShape::isDates)
                    .ifPresent(column -> columns.choose(Role.BOOKED_ON, column));
        }
        if (!columns.has(Role.BOOKED_ON)) {
            otherDay();
        }
        if (!columns.has(Role.BOOKED_ON)) {
            named(Role.BOOKED_ON);
        }
        accounts();
        if (!columns.layout().hasHeader()) {
            columns.first(ColumnShape::isDates)
                    .ifPresent(column -> columns.choose(Role.VALUE_ON, column));
            columns.first(ColumnShape::isCurrencies)
                    .ifPresent(column -> columns.choose(Role.CURRENCY, column));
        }
        if (!hasMoney()) {
            new MoneyColumns(columns).find();
        }
        if (!hasMoney()) {
            named(Role.AMOUNT);
        }
        if (!columns.has(Role.DESCRIPTION)) {
            describe();
        }
    }

    /** The only day a file has is the one it is booked on, whatever it is called. */
    private void otherDay() {
        for (var role : List.of(Role.TRANSACTION_ON, Role.VALUE_ON)) {
            var column = columns.of(role);
            if (column != null && columns.shape(column).isDates()) {
                columns.drop(role);
                columns.choose(Role.BOOKED_ON, column);
                return;
            }
        }
    }

    /** Numbers of accounts are seen without a name: always the same is the own one. */
    private void accounts() {
        columns.free()
                .filter(i -> columns.shape(i).isAccounts())
                .forEach(
                        i -> {
                            var own = isAlwaysTheSame(i) && !columns.has(Role.OWN_ACCOUNT);
                            var role = own ? Role.OWN_ACCOUNT : Role.COUNTERPARTY_ACCOUNT;
                            if (!columns.has(role)) {
                                columns.choose(role, i);
                            }
                        });
    }

    private boolean isAlwaysTheSame(int column) {
        var shape = columns.shape(column);
        return shape.isConstant() && shape.isFull() && columns.layout().rows().size() > 1;
    }

    /** A column that says what it holds, although no cell reads: the rows then say why. */
    private void named(Role role) {
        columns.free()
                .filter(i -> i < columns.layout().header().size())
                .boxed()
                .max(
                        Comparator.comparingInt(
                                i -> HeaderWords.score(columns.layout().header().get(i), role)))
                .filter(i -> HeaderWords.score(columns.layout().header().get(i), role) > EXACTLY)
                .ifPresent(column -> columns.choose(role, column));
    }

    private boolean hasMoney() {
        return columns.has(Role.AMOUNT) || columns.has(Role.DEBIT) || columns.has(Role.CREDIT);
    }

    /** The column with the most words; failing that, who was paid says what it was. */
    private void describe() {
        var wordy =
                wordiest(i -> !isAlwaysTheSame(i) && !columns.shape(i).isIdsOrRare())
                        .or(() -> Optional.ofNullable(columns.of(Role.TYPE_CODE)))
                        .or(() -> wordiest(i -> true));
        var name = columns.of(Role.COUNTERPARTY_NAME);
        if (name == null || !columns.layout().hasHeader()) {
            wordy.ifPresent(column -> columns.choose(Role.DESCRIPTION, column));
        }
    }

    private Optional<Integer> wordiest(IntPredicate is) {
        return columns.free()
                .filter(is)
                .filter(i -> columns.shape(i).isText() && !columns.shape(i).isDirections())
                .boxed()
                .max(Comparator.comparingDouble(i -> columns.shape(i).lettersPerRow()));
    }

    /** What else the bank wrote about a row, from left to right, the unnamed columns included. */
    private List<Integer> texts() {
        return columns.free()
                .filter(i -> columns.shape(i).isText() && isDescriptive(i))
                .boxed()
                .toList();
    }

    private boolean isDescriptive(int column) {
        return columns.layout().hasHeader()
                && (column >= columns.layout().header().size()
                        || columns.layout().header().get(column).isEmpty()
                        || HeaderWords.score(
                                        columns.layout().header().get(column), Role.DESCRIPTION)
                                > EXACTLY);
    }

    private boolean outIsPositive() {
        var amount = columns.of(Role.AMOUNT);
        var direction = columns.of(Role.DIRECTION);
        if (amount != null && direction != null) {
            return columns.shape(direction).isMarkOfIn();
        }
        return amount != null
                && new Signs(columns.layout(), amount, columns.chosen()).outIsPositive();
    }
}
