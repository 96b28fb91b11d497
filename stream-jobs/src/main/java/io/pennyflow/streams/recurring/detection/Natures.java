package io.pennyflow.streams.recurring.detection;

import io.pennyflow.schemas.taxonomy.Taxonomy;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.streams.platform.text.Folding;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the nature of a payment from its category and from what the bank calls it. */
public final class Natures {
    private static final Set<String> CASH =
            Set.of("TRANSFER_OUT_WITHDRAWAL", "TRANSFER_IN_DEPOSIT");

    private static final Set<String> COMMITMENTS =
            Set.of(
                    "RENT_AND_UTILITIES",
                    "LOAN_PAYMENTS",
                    "INCOME_WAGES",
                    "INCOME_RETIREMENT_PENSION",
                    "INCOME_UNEMPLOYMENT",
                    "INCOME_INTEREST_EARNED",
                    "INCOME_OTHER_INCOME",
                    "BANK_FEES",
                    "ENTERTAINMENT_TV_AND_MOVIES",
                    "ENTERTAINMENT_MUSIC_AND_AUDIO",
                    "GENERAL_SERVICES_INSURANCE",
                    "GENERAL_SERVICES_CHILDCARE",
                    "GENERAL_SERVICES_EDUCATION",
                    "GENERAL_SERVICES_STORAGE",
                    "PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS",
                    "TRANSFER_OUT_SAVINGS",
                    "TRANSFER_OUT_INVESTMENT_AND_RETIREMENT_FUNDS",
                    "GOVERNMENT_AND_NON_PROFIT_DONATIONS");

    private static final Set<String> DISCRETIONARY =
            Set.of(
                    "FOOD_AND_DRINK",
                    "GENERAL_MERCHANDISE",
                    "ENTERTAINMENT",
                    "TRAVEL",
                    "TRANSPORTATION_GAS",
                    "TRANSPORTATION_PARKING",
                    "TRANSPORTATION_TAXIS_AND_RIDE_SHARES",
                    "HOME_IMPROVEMENT",
                    "MEDICAL",
                    "PERSONAL_CARE");

    /** Words by which banks and people name what is owed, in the languages we know. */
    private static final Pattern OWED =
            words(
                    "standing order|direct debit|recurring|autopay|subscription|membership|premium"
                            + "|rent|mortgage|insurance|salary|payroll|wages|pension|instal?lment"
                            + "|dauerauftrag|(sepa ?)?(basis|folge|erst)?lastschrift|abo|abonnement"
                            + "|mitgliedsbeitrag|beitrag|miete|versicherung|lohn|gehalt|rente|abschlag"
                            + "|prelevement|prlv|loyer|salaire|assurance|mensualite|virement permanent"
                            + "|recibo|adeudo|domiciliacion|nomina|alquiler|seguro|cuota"
                            + "|addebito diretto|stipendio|affitto|assicurazione|rata|canone"
                            + "|incasso|salaris|huur|verzekering|contributie"
                            + "|trvaly prikaz|inkaso|sipo|pojistne|uver|najem|duchod|mzda"
                            + "|zlecenie stale|polecenie zaplaty|czynsz|wynagrodzenie");

    /** What banks call notes and coins handed over the counter or by a machine. */
    private static final Pattern COUNTER =
            words(
                    "atm|cash (withdrawal|deposit|machine)|cashpoint|bargeld\\w*|geldautomat\\w*"
                            + "|bareinzahlung|barauszahlung|retrait|versement especes|dab"
                            + "|reintegro|cajero|ingreso en efectivo|prelievo|bancomat|versamento"
                            + "|geldopname|geldautomaat|uttag|kontantuttag|bankomat|wyplata|wplata"
                            + "|vyber|vklad|levantamento|saque");

    /** A card held to a terminal: somebody stood there. */
    private static final Pattern TERMINAL =
            words(
                    "contactless|debitk|kartenzahlung|girocard|pos|chip|paiement sans contact"
                            + "|betaalautomaat|pinbetaling");

    /** What is charged for cash, or named beside it, is no cash. */
    private static final Pattern CHARGED =
            words(
                    "fee|fees|charge|interest|gebuhr|gebuehr|entgelt|zinsen|frais|commission"
                            + "|comision|commissione|sluzby|urok|poplatek|prowizja|oplata");

    private Natures() {}

    /** Of a transaction, by its category, its text and the name of the other side. */
    public static Nature of(EnrichedTransaction it) {
        var named = it.getCounterpartyName() == null ? "" : it.getCounterpartyName();
        return of(it.getCategory(), Counterparty.of(it), it.getDescription() + " " + named);
    }

    /**
     * What the bank calls it goes before what a model takes it for.
     *
     * @param other who is on the other side
     * @param text what the bank wrote, and the name of the other side
     */
    public static Nature of(String category, Counterparty other, String text) {
        var folded = Folding.fold(text);
        if (COUNTER.matcher(folded).find() && !CHARGED.matcher(folded).find()) {
            return Nature.CASH;
        }
        if (isIn(COMMITMENTS, category) || OWED.matcher(folded).find()) {
            return Nature.COMMITMENT;
        }
        if (other.isAccount()) {
            return Nature.TRANSFER; // Notes and coins are not sent to a number.
        }
        if (CASH.contains(category)) {
            return Nature.CASH;
        }
        return isIn(DISCRETIONARY, category) || TERMINAL.matcher(folded).find()
                ? Nature.DISCRETIONARY
                : Nature.UNKNOWN;
    }

    /** Whether the bank names notes and coins, and says that it charges for them. */
    public static boolean isChargeForCash(String text) {
        var folded = Folding.fold(text);
        return COUNTER.matcher(folded).find() && CHARGED.matcher(folded).find();
    }

    private static boolean isIn(Set<String> all, String category) {
        return all.contains(category) || all.contains(Taxonomy.primaryOf(category));
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}])(" + alternatives + ")(?![\\p{L}])");
    }
}
