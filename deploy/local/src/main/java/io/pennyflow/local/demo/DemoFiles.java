package io.pennyflow.local.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The household as its banks would hand it out: no two files look alike. */
public final class DemoFiles {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final DateTimeFormatter GERMAN_DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter BRITISH_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private DemoFiles() {}

    /** Writes one file an account, named as {@link DemoPlan} says. */
    public static void write(DemoHousehold household, Path directory) throws IOException {
        Files.createDirectories(directory);
        for (var account : DemoAccount.values()) {
            var file = directory.resolve(account.fileName());
            Files.writeString(file, textOf(account, household.rowsOf(account)), charsetOf(account));
        }
    }

    private static Charset charsetOf(DemoAccount account) {
        return switch (account) {
            case EVERYDAY, CARD -> WINDOWS_1252;
            default -> StandardCharsets.UTF_8;
        };
    }

    private static String textOf(DemoAccount account, List<DemoRow> rows) {
        return switch (account) {
            case EVERYDAY -> german(rows);
            case SAVINGS -> english(rows);
            case CARD -> DemoOfx.of(account, rows);
            case HOLIDAY -> british(rows);
            case CASH -> byHand(rows);
        };
    }

    /** Newest first, as German banks do. */
    private static String german(List<DemoRow> rows) {
        var newestFirst = new ArrayList<>(rows);
        Collections.reverse(newestFirst);
        return lines(
                "Buchungstag;Wertstellung;Begünstigter/Zahlungspflichtiger;Verwendungszweck;Betrag;Währung;Saldo",
                newestFirst,
                row ->
                        String.join(
                                ";",
                                GERMAN_DAY.format(row.bookedOn()),
                                GERMAN_DAY.format(row.bookedOn()),
                                quoted(row.counterparty()),
                                quoted(row.description()),
                                germanAmount(row.amount()),
                                row.account().currency(),
                                germanAmount(row.balanceAfter())),
                "\r\n");
    }

    private static String english(List<DemoRow> rows) {
        return lines(
                "Date,Description,Amount,Currency,Balance",
                rows,
                row ->
                        String.join(
                                ",",
                                row.bookedOn().toString(),
                                quoted(row.description()),
                                row.amount().toPlainString(),
                                row.account().currency(),
                                row.balanceAfter().toPlainString()),
                "\n");
    }

    private static String british(List<DemoRow> rows) {
        return lines(
                "Date,Details,Paid out,Paid in,Balance",
                rows,
                row ->
                        String.join(
                                ",",
                                BRITISH_DAY.format(row.bookedOn()),
                                quoted(row.description()),
                                row.amount().signum() < 0
                                        ? row.amount().negate().toPlainString()
                                        : "",
                                row.amount().signum() < 0 ? "" : row.amount().toPlainString(),
                                row.balanceAfter().toPlainString()),
                "\r\n");
    }

    private static String byHand(List<DemoRow> rows) {
        return lines(
                "date\twhat\tamount",
                rows,
                row ->
                        String.join(
                                "\t",
                                row.bookedOn().toString(),
                                row.description(),
                                row.amount().toPlainString()),
                "\n");
    }

    private static String lines(
            String header, List<DemoRow> rows, Function<DemoRow, String> line, String end) {
        return header
                + end
                + rows.stream().map(line).map(it -> it + end).collect(Collectors.joining());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /** -1.234,56 */
    private static String germanAmount(BigDecimal amount) {
        var english = String.format(Locale.ROOT, "%,.2f", amount);
        return english.replace(',', ' ').replace('.', ',').replace(' ', '.');
    }
}
