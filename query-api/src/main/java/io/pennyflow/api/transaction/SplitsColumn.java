package io.pennyflow.api.transaction;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The parts of a transaction, as the view keeps them. */
final class SplitsColumn {
    private static final String NONE = "[]";
    private static final JsonMapper JSON = JsonMapper.shared();

    private SplitsColumn() {}

    static List<Transaction.Split> read(String json) {
        if (json.equals(NONE)) {
            return List.of();
        }
        return JSON.readTree(json)
                .valueStream()
                .map(
                        it ->
                                new Transaction.Split(
                                        it.get("category").asString(),
                                        it.get("amount").decimalValue(),
                                        it.get("base_amount").decimalValue()))
                .toList();
    }
}
