package io.pennyflow.streams.enrichment.merchant;

import io.pennyflow.schemas.topic.NameBasedId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells the merchant of a transaction, by the dictionary or else by what the cleaned text says. */
public final class Merchants {
    /** Namespace of all merchant ids. Never changes: the ids would. */
    static final UUID NAMESPACE = UUID.fromString("6f0b5a0e-57a4-5d0c-9d57-2b7f3f1c8a11");

    static final double BY_COUNTERPARTY = 0.98;
    static final double AT_BEGINNING = 0.95;
    static final double WHOLE = 0.9;
    public static final double SOMEWHERE = 0.85;
    static final double ONE_WORD = 0.7;
    static final double CLEANED_COUNTERPARTY = 0.8;
    static final double CLEANED_DESCRIPTION = 0.6;

    private final Dictionary dictionary;
    private final MerchantName names;
    private final Numbers numbers;

    private Merchants(Dictionary dictionary, MerchantName names, Numbers numbers) {
        this.dictionary = dictionary;
        this.names = names;
        this.numbers = numbers;
    }

    public static Merchants ofDictionary() {
        return Shared.MERCHANTS;
    }

    /** Ours and those of a reference, which the build makes; training leaves some of it out. */
    public static Merchants of(List<BrandRow> reference) {
        var names = ReferenceBrands.with(CuratedBrands.read(), reference);
        return new Merchants(new Dictionary(names), MerchantName.read(), new Numbers(names));
    }

    /** Evidence from which the same follows, equal for all whose texts differ in numbers alone. */
    public Evidence settled(Evidence evidence) {
        var description = numbers.settled(evidence.description());
        return description.equals(evidence.description())
                ? evidence
                : evidence.withDescription(description);
    }

    public Merchant of(Evidence evidence) {
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
                .map(found -> merchant(found, score(found, words, scoreAtBeginning)));
    }

    /** Of a name that only the reference has, more than a word must fit to be as sure. */
    private double score(Dictionary.Found found, Words words, double scoreAtBeginning) {
        if (found.brand().isCurated()) {
            return found.isFirst() ? scoreAtBeginning : SOMEWHERE;
        }
        if (found.isFirst() && found.words() >= names.clean(words).size()) {
            return WHOLE;
        }
        return found.isFirst() && found.words() > 1 ? SOMEWHERE : ONE_WORD;
    }

    private static Merchant merchant(Dictionary.Found found, double score) {
        var brand = found.brand();
        return new Merchant(
                id(brand.key()),
                brand.name(),
                Merchant.Match.DICTIONARY,
                score,
                brand.wikidata(),
                brand.uses());
    }

    /** As somebody calls it in a rule. */
    public static Merchant named(String name) {
        var id = id(Words.key(name));
        return new Merchant(id, name, Merchant.Match.RULE, 1, null, List.of());
    }

    private Optional<Merchant> cleaned(Words words, double score) {
        var name = names.clean(words);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var key = Words.key(String.join(" ", name));
        var shown = MerchantName.display(name);
        return Optional.of(
                new Merchant(id(key), shown, Merchant.Match.CLEANED, score, null, List.of()));
    }

    /** Read once in a process and never changed, so that all tasks may use it. */
    private static final class Shared {
        private static final Merchants MERCHANTS = of(BrandRow.reference());
    }

    private static UUID id(String key) {
        return NameBasedId.of(NAMESPACE, key);
    }
}
