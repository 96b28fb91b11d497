package io.pennyflow.streams.enrichment;

import io.pennyflow.schemas.imports.v1.ImportKey;
import io.pennyflow.schemas.imports.v1.ImportUndone;
import io.pennyflow.schemas.intent.v1.CategoryOverride;
import io.pennyflow.schemas.intent.v1.Household;
import io.pennyflow.schemas.intent.v1.HouseholdKey;
import io.pennyflow.schemas.intent.v1.HouseholdRules;
import io.pennyflow.schemas.intent.v1.TransactionAnnotation;
import io.pennyflow.schemas.intent.v1.TransactionDeletion;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.RawTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import io.pennyflow.schemas.transactions.v1.TransactionMatch;
import io.pennyflow.schemas.transactions.v1.UnpricedTransaction;
import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.streams.platform.Topic;

/** The ends of the enrichment. */
record EnrichmentTopics(
        Topic<TransactionKey, RawTransaction> raw,
        Topic<TransactionKey, CategoryOverride> overrides,
        Topic<HouseholdKey, Household> households,
        Topic<TransactionKey, TransactionMatch> matches,
        Topic<TransactionKey, TransactionDeletion> deletions,
        Topic<ImportKey, ImportUndone> undone,
        Topic<TransactionKey, TransactionAnnotation> annotations,
        Topic<HouseholdKey, HouseholdRules> rules,
        Topic<TransactionKey, EnrichedTransaction> enriched,
        Topic<TransactionKey, UnpricedTransaction> unpriced) {

    static EnrichmentTopics of(Registry registry) {
        return new EnrichmentTopics(
                Topic.of(Catalogue.RAW, registry),
                Topic.of(Catalogue.OVERRIDES, registry),
                Topic.of(Catalogue.HOUSEHOLDS, registry),
                Topic.of(Catalogue.MATCHES, registry),
                Topic.of(Catalogue.DELETIONS, registry),
                Topic.of(Catalogue.UNDONE_IMPORTS, registry),
                Topic.of(Catalogue.ANNOTATIONS, registry),
                Topic.of(Catalogue.RULES, registry),
                Topic.of(Catalogue.ENRICHED, registry),
                Topic.of(Catalogue.UNPRICED, registry));
    }
}
