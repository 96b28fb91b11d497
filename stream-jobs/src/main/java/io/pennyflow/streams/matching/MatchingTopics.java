package io.pennyflow.streams.matching;

import io.pennyflow.schemas.imports.v1.ImportKey;
import io.pennyflow.schemas.imports.v1.ImportUndone;
import io.pennyflow.schemas.intent.v1.Account;
import io.pennyflow.schemas.intent.v1.AccountKey;
import io.pennyflow.schemas.intent.v1.CategoryOverride;
import io.pennyflow.schemas.intent.v1.MatchDecision;
import io.pennyflow.schemas.intent.v1.MatchDecisionKey;
import io.pennyflow.schemas.intent.v1.TransactionAnnotation;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.transactions.v1.RawTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import io.pennyflow.schemas.transactions.v1.TransactionMatch;
import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.streams.platform.Topic;

/** The ends of the matching. */
record MatchingTopics(
        Topic<TransactionKey, RawTransaction> raw,
        Topic<TransactionKey, CategoryOverride> overrides,
        Topic<TransactionKey, TransactionAnnotation> annotations,
        Topic<AccountKey, Account> accounts,
        Topic<MatchDecisionKey, MatchDecision> decisions,
        Topic<ImportKey, ImportUndone> undone,
        Topic<TransactionKey, TransactionMatch> matches) {

    static MatchingTopics of(Registry registry) {
        return new MatchingTopics(
                Topic.of(Catalogue.RAW, registry),
                Topic.of(Catalogue.OVERRIDES, registry),
                Topic.of(Catalogue.ANNOTATIONS, registry),
                Topic.of(Catalogue.ACCOUNTS, registry),
                Topic.of(Catalogue.MATCH_DECISIONS, registry),
                Topic.of(Catalogue.UNDONE_IMPORTS, registry),
                Topic.of(Catalogue.MATCHES, registry));
    }
}
