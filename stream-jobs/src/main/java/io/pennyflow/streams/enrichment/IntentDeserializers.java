package io.pennyflow.streams.enrichment;

import io.pennyflow.schemas.imports.v1.ImportUndone;
import io.pennyflow.schemas.intent.v1.CategoryOverride;
import io.pennyflow.schemas.intent.v1.Household;
import io.pennyflow.schemas.intent.v1.HouseholdRules;
import io.pennyflow.schemas.intent.v1.TransactionAnnotation;
import io.pennyflow.schemas.intent.v1.TransactionDeletion;
import io.pennyflow.schemas.taxonomy.Taxonomy;
import io.pennyflow.schemas.transactions.v1.TransactionMatch;
import io.pennyflow.schemas.wire.WireSerde;
import io.pennyflow.streams.platform.rates.RateKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    static Deserializer<Input> annotations(WireSerde<TransactionAnnotation> serde) {
        return (topic, wire) ->
                new Input.Annotated(wire == null ? null : annotation(serde.fromBytes(wire)));
    }

    static Deserializer<Input> rules(WireSerde<HouseholdRules> serde) {
        return (topic, wire) ->
                new Input.RulesSeen(wire == null ? List.of() : eras(serde.fromBytes(wire)));
    }

    private static List<RuleEra> eras(HouseholdRules rules) {
        return rules.getEras().stream()
                .map(it -> new RuleEra(it.getSeenFrom().toEpochMilli(), book(it.getBook())))
                .toList();
    }

    private static String book(String book) {
        if (CompiledBooks.parsed(book).isEmpty()) {
            throw new SerializationException("What should be rules is none.");
        }
        return book;
    }

    private static Annotation annotation(TransactionAnnotation said) {
        var parts =
                said.getParts().stream()
                        .map(it -> new Annotation.Part(known(it.getCategory()), it.getAmount()))
                        .toList();
        return new Annotation(said.getTags(), said.getNote(), said.getExcluded(), parts);
    }

    private static Deletion deletion(TransactionDeletion deletion) {
        return new Deletion(deletion.getImportAgain(), deletion.getDeletedAt().toEpochMilli());
    }

    private static Input decided(CategoryOverride override) {
        var category = known(override.getCategory());
        return new Input.Overridden(new Decision(category, override.getDecidedAt()));
    }

    private static String known(String category) {
        if (!Taxonomy.isCategory(category)) {
            throw new SerializationException(category + " is no category.");
        }
        return category;
    }

    private static Input seen(Household household) {
        var currency = household.getBaseCurrency();
        var length = currency.getBytes(StandardCharsets.UTF_8).length;
        if (length == 0 || length > RateKey.CURRENCY_BYTES_MAX) {
            throw new SerializationException("A currency of " + length + " bytes.");
        }
        var since = household.getLearnsSince();
        return new Input.HouseholdSeen(
                currency, since == null ? Households.NEVER : since.toEpochMilli());
    }
}
