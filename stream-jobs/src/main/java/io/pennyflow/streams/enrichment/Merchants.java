package io.pennyflow.streams.enrichment;

import io.pennyflow.schemas.topic.NameBasedId;
import java.util.Optional;
import java.util.UUID;

/** Tells the merchant of a transaction, by the dictionary or else by what the cleaned text says. */
final class Merchants {
    /** Namespace of all merchant ids. Never changes: the ids would. */
    static final UUID NAMESPACE = UUID.fromString("6f0b5a0e-57a4-5d0c-9d57-2b7f3f1c8a11");

    static final double BY_COUNTERPARTY = 0.98;
    static final double AT_BEGINNING = 0.95;
    static final double SOMEWHERE = 0.85;
    static final double CLEANED_COUNTERPARTY = 0.8;
    static final double CLEANED_DESCRIPTION = 0.6;

    private final Dictionary dictionary;
    private final MerchantName names;

    Merchants(Dictionary dictionary, MerchantName names) {
        this.dictionary = dictionary;
        this.names = names;
    }

    static Merchants ofDictionary() {
        return Shared.MERCHANTS;
    }

    Merchant of(Evidence evidence) {
        var description = Words.of(evidence.description());
        var counterparty = evidence.counterparty();
        var other = counterparty == null ? null : Words.of(counterparty);
        return Optional.ofNullable(other)
                .flatMap(it -> known(it, BY_COUNTERPARTY))
                .or(() -> known(description, AT_BEGINNING))
                .or(
                        () ->
                                Optional.ofNullable(other)
                                        .flatMap(it -> cleaned(it, CLEANED_COUNTERPARTY)))
                .or(() -> cleaned(description, CLEANED_DESCRIPTION))
                .orElse(Merchant.NONE);
    }

    private Optional<Merchant> known(Words words, double scoreAtBeginning) {
        return dictionary
                .find(words, names.start(words))
                .map(found -> merchant(found, found.isFirst() ? scoreAtBeginning : SOMEWHERE));
    }

    private static Merchant merchant(Dictionary.Found found, double score) {
        var entry = found.entry();
        return new Merchant(
                id(entry.key()), entry.name(), Merchant.Match.DICTIONARY, score, entry.category());
    }

    private Optional<Merchant> cleaned(Words words, double score) {
        var name = names.clean(words);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var key = Words.key(String.join(" ", name));
        var shown = MerchantName.display(name);
        return Optional.of(new Merchant(id(key), shown, Merchant.Match.CLEANED, score, null));
    }

    /** Read once in a process and never changed, so that all tasks may use it. */
    private static final class Shared {
        private static final Merchants MERCHANTS =
                new Merchants(Dictionary.read(), MerchantName.read());
    }

    private static UUID id(String key) {
        return NameBasedId.of(NAMESPACE, key);
    }
}
