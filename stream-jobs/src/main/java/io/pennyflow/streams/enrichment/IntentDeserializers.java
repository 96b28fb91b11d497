package io.pennyflow.streams.enrichment;

import io.pennyflow.schemas.imports.v1.ImportUndone;
import io.pennyflow.schemas.intent.v1.CategoryOverride;
import io.pennyflow.schemas.intent.v1.Household;
import io.pennyflow.schemas.intent.v1.TransactionDeletion;
import io.pennyflow.schemas.taxonomy.Taxonomy;
import io.pennyflow.schemas.transactions.v1.TransactionMatch;
import io.pennyflow.schemas.wire.WireSerde;
import io.pennyflow.streams.platform.rates.RateKey;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;

/** Read of people's intent what the enrichment needs to know. */
final class IntentDeserializers {
    private IntentDeserializers() {}

    static Deserializer<Input> overrides(WireSerde<CategoryOverride> serde) {
        return (topic, wire) -> wire == null ? Input.OVERRIDE_GONE : decided(serde.fromBytes(wire));
    }

    static Deserializer<Input> households(WireSerde<Household> serde) {
        return (topic, wire) -> wire == null ? Input.HOUSEHOLD_GONE : seen(serde.fromBytes(wire));
    }

    static Deserializer<Input> matches(WireSerde<TransactionMatch> serde) {
        return (topic, wire) ->
                new Input.Matched(wire == null ? null : Link.of(serde.fromBytes(wire)));
    }

    static Deserializer<Input> deletions(WireSerde<TransactionDeletion> serde) {
        return (topic, wire) ->
                new Input.Deleted(wire == null ? null : deletion(serde.fromBytes(wire)));
    }

    static Deserializer<Input> undone(WireSerde<ImportUndone> serde) {
        return (topic, wire) ->
                new Input.Undone(wire == null ? null : serde.fromBytes(wire).getKeepEdited());
    }

    private static Deletion deletion(TransactionDeletion deletion) {
        return new Deletion(deletion.getImportAgain(), deletion.getDeletedAt().toEpochMilli());
    }

    private static Input decided(CategoryOverride override) {
        if (!Taxonomy.contains(override.getCategory())) {
            throw new SerializationException(
                    override.getCategory() + " is no category of the taxonomy.");
        }
        return new Input.Overridden(new Decision(override.getCategory(), override.getDecidedAt()));
    }

    private static Input seen(Household household) {
        var currency = household.getBaseCurrency();
        var length = currency.getBytes(StandardCharsets.UTF_8).length;
        if (length == 0 || length > RateKey.CURRENCY_BYTES_MAX) {
            throw new SerializationException("A currency of " + length + " bytes.");
        }
        return new Input.HouseholdSeen(currency);
    }
}
