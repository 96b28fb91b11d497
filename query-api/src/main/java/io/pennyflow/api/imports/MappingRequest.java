package io.pennyflow.api.imports;

import io.pennyflow.api.platform.ApiException.FieldFault;
import io.pennyflow.api.platform.ValidationFailed;
import io.pennyflow.connect.statement.CsvColumns;
import io.pennyflow.connect.statement.CsvMapping;
import io.pennyflow.connect.statement.DateOrder;
import io.pennyflow.connect.statement.Limits;
import io.pennyflow.connect.statement.NumberFormat;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A mapping as a person edited it. */
record MappingRequest(
        @Nullable String encoding,
        @Nullable String delimiter,
        @Nullable Boolean hasHeader,
        @Nullable Integer skipLines,
        @Nullable DateOrder dateOrder,
        @Nullable NumberFormat numberFormat,
        @Nullable CsvColumns columns) {
    private static final String DELIMITERS = ",;|\t";
    private static final int SKIP_MOST = 1_000;

    /** Throws {@link ValidationFailed} with a fault for each field that cannot be. */
    CsvMapping toMapping() {
        var faults = new ArrayList<FieldFault>();
        require(faults, isCharset(encoding), "encoding", "is not a charset such as UTF-8");
        require(faults, isDelimiter(delimiter), "delimiter", "is not a comma, ; , | or a tab");
        require(faults, hasHeader != null, "hasHeader", "is missing");
        require(faults, isSkip(skipLines), "skipLines", "is not from 0 to 1000");
        require(faults, dateOrder != null, "dateOrder", "is missing");
        require(faults, numberFormat != null, "numberFormat", "is missing");
        require(faults, columns != null, "columns", "is missing");
        require(
                faults,
                columns == null || indexes(columns).allMatch(MappingRequest::isIndex),
                "columns",
                "has an index that is not from 0 to 499");
        if (!faults.isEmpty()) {
            throw new ValidationFailed(faults);
        }
        return valid();
    }

    private CsvMapping valid() {
        return new CsvMapping(
                Objects.requireNonNull(encoding),
                Objects.requireNonNull(delimiter).charAt(0),
                Objects.requireNonNull(hasHeader),
                Objects.requireNonNull(skipLines),
                Objects.requireNonNull(dateOrder),
                Objects.requireNonNull(numberFormat),
                Objects.requireNonNull(columns));
    }

    private static void require(List<FieldFault> faults, boolean holds, String field, String what) {
        if (!holds) {
            faults.add(new FieldFault(field, field + " " + what + "."));
        }
    }

    private static boolean isCharset(@Nullable String name) {
        try {
            return name != null && !name.isEmpty() && Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    private static boolean isDelimiter(@Nullable String text) {
        return text != null && text.length() == 1 && DELIMITERS.contains(text);
    }

    private static boolean isSkip(@Nullable Integer lines) {
        return lines != null && lines >= 0 && lines <= SKIP_MOST;
    }

    private static boolean isIndex(@Nullable Integer index) {
        return index == null || (index >= 0 && index < Limits.COLUMNS);
    }

    private static Stream<@Nullable Integer> indexes(CsvColumns columns) {
        return Stream.of(
                columns.bookedOn(),
                columns.valueOn(),
                columns.amount(),
                columns.debit(),
                columns.credit(),
                columns.direction(),
                columns.currency(),
                columns.description(),
                columns.counterpartyName(),
                columns.counterpartyAccount(),
                columns.reference(),
                columns.balanceAfter(),
                columns.providerId());
    }
}
