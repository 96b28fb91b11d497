package io.pennyflow.connect.statement.qif;

import io.pennyflow.connect.statement.DateOrder;
import io.pennyflow.connect.statement.text.DateParts;
import io.pennyflow.connect.statement.text.DateText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as Quicken and its imitators write them: {@code 2/10'20}, {@code 1/ 1'00}, 31.12.99. */
final class QifDate {
    private static final int CENTURY = 100;

    private QifDate() {}

    static @Nullable LocalDate day(String text, DateOrder order) {
        var parts = parts(text);
        return parts == null ? null : DateText.read(parts, order);
    }

    /** The numbers as they stand; an apostrophe puts a short year into this century. */
    static @Nullable DateParts parts(String text) {
        var bare = text.replace(" ", "").replace('\u2019', '\'').replace('`', '\'');
        var parts = DateParts.of(bare.isEmpty() || bare.matches(".*[A-Za-z].*") ? text : bare);
        if (parts == null || bare.indexOf('\'') < 0 || parts.third() >= CENTURY) {
            return parts;
        }
        return new DateParts(
                parts.first(),
                parts.second(),
                2000 + parts.third(),
                false,
                true,
                parts.monthInWords());
    }
}
