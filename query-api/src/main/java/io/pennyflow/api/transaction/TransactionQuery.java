package io.pennyflow.api.transaction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** The filter as it stands in an address; {@link FilterParser} reads it. */
record TransactionQuery(
        @Nullable String account,
        @Nullable List<String> category,
        @Nullable String merchant,
        @Nullable String text,
        @Nullable String min,
        @Nullable String max,
        @Nullable String direction,
        @Nullable String from,
        @Nullable String to,
        @BindParam("import") @Nullable String importId,
        @Nullable List<String> tag) {}
