package io.pennyflow.api.annotation;

import io.pennyflow.api.platform.CategoryUse;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Parts of transactions, when their category becomes one with another. */
@Component
class PartMoves implements CategoryUse {
    private final JdbcClient jdbc;
    private final Annotations annotations;

    PartMoves(JdbcClient jdbc, Annotations annotations) {
        this.jdbc = jdbc;
        this.annotations = annotations;
    }

    @Override
    public int count(String category) {
        return splitIn(category).size();
    }

    @Override
    public void move(TenantId tenant, UserId user, String from, String into) {
        for (var transaction : splitIn(from)) {
            annotations.revise(tenant, user, transaction, said -> said.withMoved(from, into));
        }
    }

    private List<UUID> splitIn(String category) {
        return jdbc.sql(
                        "select transaction_id from transaction_split where category = ? order by 1")
                .param(category)
                .query(UUID.class)
                .list();
    }
}
