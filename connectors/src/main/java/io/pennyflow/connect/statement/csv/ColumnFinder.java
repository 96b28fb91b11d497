package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.SignReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Says which column holds what: by its name where the cells agree, by the cells alone otherwise.
 */
final class ColumnFinder {
    static final int EXACTLY = HeaderWords.EXACT / 2;

    /** Amount and currency of both. */
    private static final int SIDES = 4;

    /** Names that are anybody's where a fuller name stands beside them. */
    private static final Set<String> ANYBODYS =
            Set.of("name", "naam", "nom", "nome", "naziv", "nimi");

    private final Columns columns;
    private final AccountColumns accounts;
    private final TextColumns texts;

    private ColumnFinder(Columns columns) {
        this.columns = columns;
        this.accounts = new AccountColumns(columns);
        this.texts = new TextColumns(columns);
    }

    static Found find(Layout layout) {
        var columns = new Columns(layout);
        var finder = new ColumnFinder(columns);
        finder.twoSides();
        finder.byName();
        var amounts = new CurrencyColumns(columns).find();
        finder.byCells();
        new ColumnDoubts(columns).settle();
        return new Found(columns.chosen(), finder.texts.texts(), amounts, finder.signs());
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
            case OWN_ACCOUNT -> accounts.isOwn(column);
            case ORIGINAL_CURRENCY -> shape.isCodes();
            case MCC -> shape.isCategoryCodes();
            case COUNTERPARTY_ACCOUNT -> !shape.isDates() && !accounts.mayBeOwn(column);
            case COUNTERPARTY_NAME, PAYER_NAME ->
                    shape.isText() && !shape.isAccounts() && !isAnybodys(column);
            case DESCRIPTION -> !shape.isDates();
            default -> true;
        };
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
        accounts.find();
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
            texts.describe();
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

    private @Nullable SignReading signs() {
        var amount = columns.of(Role.AMOUNT);
        var direction = columns.of(Role.DIRECTION);
        if (amount == null) {
            return null;
        }
        return direction == null
                ? new Signs(columns.layout(), amount, columns.chosen()).reading()
                : new SignReading(
                        columns.shape(direction).isMarkOfIn(), SignReading.Because.DIRECTION);
    }
}
