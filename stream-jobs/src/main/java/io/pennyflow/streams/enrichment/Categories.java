package io.pennyflow.streams.enrichment;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells a transaction's category: a well-known merchant, then the merchant code, then words of the
 * text, else none. A person's decision is put over it by {@link #overridden}.
 *
 * <p>Money that comes back from a shop stays in the shop's category: it lowers what was spent.
 */
final class Categories {
    /** How far each source is trusted: set with care, low rather than high, not yet calibrated. */
    static final double MERCHANT = 0.95;

    static final double MERCHANT_IN_MIDDLE = 0.85;
    static final double CODE = 0.9;
    static final double WORDS = 0.75;

    private static final String REFUND = "Money came back, so it counts against what was spent";
    private static final String TRANSFER_OUT = "TRANSFER_OUT_";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final MerchantCodes codes;
    private final Keywords keywords;

    Categories(MerchantCodes codes, Keywords keywords) {
        this.codes = codes;
        this.keywords = keywords;
    }

    static Categories ofTables() {
        return Shared.CATEGORIES;
    }

    Conclusion of(Evidence evidence, Merchant merchant) {
        var candidates = new ArrayList<Conclusion>();
        addMerchant(candidates, merchant, evidence.inflow());
        addCode(candidates, evidence);
        addWords(candidates, evidence);
        if (candidates.isEmpty()) {
            return Conclusion.ABSTAINED;
        }
        var best = candidates.get(0);
        return candidates.stream()
                .map(Conclusion::category)
                .filter(category -> !category.equals(best.category()))
                .findFirst()
                .map(best::withRunnerUp)
                .orElse(best);
    }

    /** What a person decided, with what the machine would have said as the runner-up. */
    static Conclusion overridden(Decision decision, Conclusion machine) {
        var day = DAY.format(LocalDate.ofInstant(decision.at(), ZoneOffset.UTC));
        var runnerUp = machine.source() == Conclusion.Source.NONE ? null : machine.category();
        return new Conclusion(
                        decision.category(),
                        1,
                        null,
                        Conclusion.Source.OVERRIDE,
                        List.of("You chose this on " + day))
                .withRunnerUp(runnerUp);
    }

    /** One side of a transfer between the tenant's own accounts, whatever its text says. */
    static Conclusion transferred(Link transfer, boolean inflow, Conclusion machine) {
        var runnerUp = machine.source() == Conclusion.Source.NONE ? null : machine.category();
        return new Conclusion(
                        inflow ? "TRANSFER_IN_ACCOUNT_TRANSFER" : "TRANSFER_OUT_ACCOUNT_TRANSFER",
                        transfer.score(),
                        null,
                        Conclusion.Source.TRANSFER,
                        transfer.reasons())
                .withRunnerUp(runnerUp);
    }

    /** Read once in a process and never changed, so that all tasks may use it. */
    private static final class Shared {
        private static final Categories CATEGORIES =
                new Categories(MerchantCodes.read(), Keywords.read());
    }

    private static void addMerchant(
            List<Conclusion> candidates, Merchant merchant, boolean inflow) {
        if (merchant.category() != null) {
            candidates.add(
                    conclusion(
                            merchant.category(),
                            merchant.score() > Merchants.SOMEWHERE ? MERCHANT : MERCHANT_IN_MIDDLE,
                            Conclusion.Source.MODEL,
                            merchant.name() + " is in the merchant dictionary",
                            inflow));
        }
    }

    private void addCode(List<Conclusion> candidates, Evidence evidence) {
        codes.of(evidence.mcc())
                .map(
                        meaning ->
                                conclusion(
                                        meaning.category(),
                                        CODE,
                                        Conclusion.Source.PROVIDER,
                                        "Merchant code %s means %s"
                                                .formatted(evidence.mcc(), meaning.words()),
                                        evidence.inflow()))
                .ifPresent(candidates::add);
    }

    private void addWords(List<Conclusion> candidates, Evidence evidence) {
        var counterparty = evidence.counterparty();
        keywords.find(Words.of(evidence.description()), evidence.inflow())
                .or(
                        () ->
                                counterparty == null
                                        ? Optional.empty()
                                        : keywords.find(Words.of(counterparty), evidence.inflow()))
                .map(
                        found ->
                                conclusion(
                                        found.category(),
                                        WORDS,
                                        Conclusion.Source.MODEL,
                                        "The text says \"" + found.phrase() + "\"",
                                        evidence.inflow()))
                .ifPresent(candidates::add);
    }

    private static Conclusion conclusion(
            String category,
            double probability,
            Conclusion.Source source,
            String reason,
            boolean inflow) {
        var turned = inflow ? turned(category) : category;
        var isRefund = inflow && !turned.startsWith("INCOME_") && !turned.startsWith("TRANSFER_");
        var reasons = isRefund ? List.of(reason, REFUND) : List.of(reason);
        return new Conclusion(turned, probability, null, source, reasons);
    }

    /** A transfer that comes in is not one that goes out, whatever the table is called after. */
    private static String turned(String category) {
        if (!category.startsWith(TRANSFER_OUT)) {
            return category;
        }
        return switch (category.substring(TRANSFER_OUT.length())) {
            case "SAVINGS" -> "TRANSFER_IN_SAVINGS";
            case "ACCOUNT_TRANSFER" -> "TRANSFER_IN_ACCOUNT_TRANSFER";
            case "INVESTMENT_AND_RETIREMENT_FUNDS" -> "TRANSFER_IN_INVESTMENT_AND_RETIREMENT_FUNDS";
            case "WITHDRAWAL" -> "TRANSFER_IN_DEPOSIT";
            default -> "TRANSFER_IN_OTHER_TRANSFER_IN";
        };
    }
}
