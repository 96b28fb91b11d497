package io.pennyflow.streams.recurring;

import io.pennyflow.schemas.intent.v1.OwnBill;
import io.pennyflow.schemas.intent.v1.OwnBillKey;
import io.pennyflow.schemas.intent.v1.Verdict;
import io.pennyflow.schemas.intent.v1.VerdictKey;
import io.pennyflow.schemas.recurring.v1.Bill;
import io.pennyflow.schemas.recurring.v1.BillKey;
import io.pennyflow.schemas.recurring.v1.RecurringStream;
import io.pennyflow.schemas.recurring.v1.RecurringStreamKey;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.streams.platform.Topic;

/** The ends of the search for series. */
record RecurringTopics(
        Topic<TransactionKey, EnrichedTransaction> enriched,
        Topic<VerdictKey, Verdict> verdicts,
        Topic<OwnBillKey, OwnBill> ownBills,
        Topic<RecurringStreamKey, RecurringStream> streams,
        Topic<BillKey, Bill> bills) {

    static RecurringTopics of(Registry registry) {
        return new RecurringTopics(
                Topic.of(Catalogue.ENRICHED, registry),
                Topic.of(Catalogue.VERDICTS, registry),
                Topic.of(Catalogue.OWN_BILLS, registry),
                Topic.of(Catalogue.RECURRING, registry),
                Topic.of(Catalogue.BILLS, registry));
    }
}
