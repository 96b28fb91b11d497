package io.pennyflow.api.platform;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The only door to tenant data: a transaction in which row security sees one tenant. */
@Component
public class TenantScope {
    private final TransactionOperations transactions;
    private final JdbcClient jdbc;

    public TenantScope(TransactionOperations transactions, JdbcClient jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** Does work that sees and writes the rows of this tenant alone; it commits as a whole. */
    public <T> T as(TenantId tenant, Supplier<T> work) {
        return with("app.tenant_id", tenant.value().toString(), work);
    }

    public void run(TenantId tenant, Runnable work) {
        as(
                tenant,
                () -> {
                    work.run();
                    return true;
                });
    }

    /** Does work that sees what a person belongs to, in whichever tenant, and no other data. */
    public <T> T asPerson(UserId user, Supplier<T> work) {
        return with("app.user_id", user.value().toString(), work);
    }

    private <T> T with(String setting, String value, Supplier<T> work) {
        return Objects.requireNonNull(
                transactions.execute(
                        status -> {
                            if (status.isNewTransaction()) {
                                set(setting, value);
                                return work.get();
                            }
                            return within(setting, value, work);
                        }));
    }

    // Joined to a transaction that goes on afterwards: it gets back what it could see before.
    private <T> T within(String setting, String value, Supplier<T> work) {
        var before =
                jdbc.sql("select coalesce(current_setting(?, true), '')")
                        .param(setting)
                        .query(String.class)
                        .single();
        set(setting, value);
        var result = work.get();
        set(setting, before);
        return result;
    }

    // Local to this transaction, so a pooled connection forgets it.
    private void set(String setting, String value) {
        jdbc.sql("select set_config(?, ?, true)")
                .param(setting)
                .param(value)
                .query(String.class)
                .single();
    }
}
