package io.pennyflow.local.eval.expected;

import io.pennyflow.local.eval.expected.Expected.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One object for each tag of an MT940 file, amounts in cents, named as Ruby's mt940_parser does.
 */
final class SwiftObjects implements ExpectedReader {
    private static final String LINE = "::StatementLine";
    private static final String INTERIM = "M";
    private static final int CENTS = 2;

    @Override
    public Optional<Expected> read(String text) {
        return text.contains("MT940::") ? Trees.read(text).map(SwiftObjects::of) : Optional.empty();
    }

    private static Expected of(Object tree) {
        var rows = new ArrayList<Row>();
        var openings = new ArrayList<BigDecimal>();
        var closings = new ArrayList<BigDecimal>();
        var accounts = new ArrayList<String>();
        Map<?, ?> line = null;
        for (var each : Trees.maps(tree)) {
            var kind = Objects.toString(each.get(Trees.CLASS), "");
            if (line != null) {
                rows.add(row(line, kind.endsWith("::StatementLineInformation") ? each : Map.of()));
            }
            line = kind.endsWith(LINE) ? each : null;
            if (INTERIM.equals(each.get("modifier"))) {
                continue; // Between two pages of one statement.
            }
            if (kind.endsWith("::AccountBalance")) {
                openings.add(balance(each));
            } else if (kind.endsWith("::ClosingBalance")) {
                closings.add(balance(each));
            } else if (kind.endsWith("::AccountIdentification")) {
                accounts.add(Objects.toString(each.get("account_identifier"), ""));
            }
        }
        if (line != null) {
            rows.add(row(line, Map.of()));
        }
        return new Expected(rows, openings, closings, accounts);
    }

    private static Row row(Map<?, ?> line, Map<?, ?> information) {
        var code = Objects.toString(line.get("funds_code"), "");
        var in = code.equals(":credit") || code.equals(":return_debit");
        var amount = cents(line);
        return new Row(
                in ? amount : amount.negate(),
                day(line, "entry_date"),
                day(line, "date"),
                null,
                words(information),
                reference(line),
                Trees.text(information, "account_holder"),
                Trees.text(information, "account_number"));
    }

    private static @Nullable String words(Map<?, ?> information) {
        var details = Trees.text(information, "details");
        return details == null ? Trees.text(information, "transaction_description") : details;
    }

    /** Where the text of the transaction has the reference, the line names but the key. */
    private static @Nullable String reference(Map<?, ?> line) {
        var reference = Trees.text(line, "reference");
        return reference == null || List.of("NONREF", "KREF+", "EREF+").contains(reference)
                ? null
                : reference;
    }

    private static @Nullable LocalDate day(Map<?, ?> map, String name) {
        var text = Trees.text(map, name);
        return text == null ? null : LocalDate.parse(text);
    }

    private static BigDecimal balance(Map<?, ?> map) {
        return ":debit".equals(map.get("sign")) ? cents(map).negate() : cents(map);
    }

    private static BigDecimal cents(Map<?, ?> map) {
        return new BigDecimal(Objects.toString(map.get("amount"))).movePointLeft(CENTS);
    }
}
