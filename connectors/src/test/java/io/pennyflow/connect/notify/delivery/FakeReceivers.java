package io.pennyflow.connect.notify.delivery;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Receivers that do what a test says, and remember what they got. */
final class FakeReceivers implements Receivers {
    static final Outcome FINE = new Outcome.Accepted(200);

    final List<List<String>> attempts = new ArrayList<>();
    final List<String> accepted = new ArrayList<>();
    final List<UUID> forgotten = new ArrayList<>();
    Function<Message, Outcome> behaviour = message -> FINE;
    boolean isThere = true;

    @Override
    public Optional<Receiver> find(Connection connection, UUID tenant, UUID target) {
        return isThere ? Optional.of(this::take) : Optional.empty();
    }

    private Outcome take(List<Message> messages) {
        var texts = messages.stream().map(Message::payload).toList();
        attempts.add(texts);
        var outcome = behaviour.apply(messages.get(0));
        if (outcome instanceof Outcome.Accepted) {
            accepted.addAll(texts);
        }
        return outcome;
    }

    @Override
    public void forget(Connection connection, UUID tenant, UUID target) {
        forgotten.add(target);
    }
}
