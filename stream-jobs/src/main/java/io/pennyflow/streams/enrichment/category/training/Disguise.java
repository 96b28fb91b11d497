package io.pennyflow.streams.enrichment.category.training;

import io.pennyflow.streams.enrichment.category.Classes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Writes a name as banks do: with a processor in front, a store's number, a town or a date behind,
 * squeezed into a web address, cut at 22 letters, without vowels.
 */
final class Disguise {
    private static final List<String> PROCESSORS =
            List.of(
                    "PAYPAL *",
                    "SQ *",
                    "SumUp *",
                    "TST* ",
                    "SP ",
                    "IZ *",
                    "ZETTLE_*",
                    "Klarna*",
                    "PP*",
                    "GOOGLE *",
                    "WWW.",
                    "STRIPE ",
                    "CKO*",
                    "Adyen ",
                    "BT*",
                    "FS *",
                    "PAYPAL ");
    private static final Map<String, List<String>> CARD =
            Map.of(
                    "en",
                            List.of(
                                    "CARD PAYMENT TO ",
                                    "POS DEBIT ",
                                    "PURCHASE ",
                                    "DEBIT CARD ",
                                    "DIRECT DEBIT ",
                                    "VISA PURCHASE ",
                                    "CONTACTLESS ",
                                    "CHECKCARD ",
                                    "RECURRING PAYMENT ",
                                    "POS "),
                    "de",
                            List.of(
                                    "KARTENZAHLUNG ",
                                    "LASTSCHRIFT ",
                                    "SEPA-BASISLASTSCHRIFT ",
                                    "EC ",
                                    "GIROCARD ",
                                    "KREDITKARTE ",
                                    "DEBITKARTE "),
                    "fr",
                            List.of(
                                    "CARTE 03/05/26 ",
                                    "PAIEMENT CB ",
                                    "PRLV SEPA ",
                                    "ACHAT CB ",
                                    "CB ",
                                    "FACTURE CARTE "),
                    "es", List.of("COMPRA TARJ. ", "RECIBO ", "PAGO EN ", "COMPRA EN "),
                    "it", List.of("PAGAMENTO POS ", "ADDEBITO SDD ", "PAGAMENTO CARTA ", "POS "),
                    "nl", List.of("BEA, Betaalpas ", "INCASSO ", "PINBETALING ", "BETAALPAS "),
                    "pt", List.of("COMPRA ", "DD ", "PAGAMENTO ", "COMPRA CARTAO "),
                    "pl", List.of("PLATNOSC KARTA ", "ZAKUP ", "TRANSAKCJA KARTA ", "BLIK "));
    private static final Map<String, String> DOMAINS =
            Map.of(
                    "en", "co.uk", "de", "de", "fr", "fr", "es", "es", "it", "it", "nl", "nl", "pt",
                    "pt", "pl", "pl");

    private static final int CUT = 22;
    private static final int CUT_SHORT = 18;

    private final Neighbours neighbours;

    Disguise(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    String of(String name, int category, String language, Random random) {
        var text = new StringBuilder(without(name, random));
        if (chance(random, 0.09)) {
            squeeze(text, domain(category, language, random), random);
        }
        if (chance(random, 0.06)) {
            text.append(' ').append(neighbours.form(language, random));
        }
        if (chance(random, 0.22)) {
            text.append(number(random));
        }
        if (chance(random, 0.36)) {
            text.append(chance(random, 0.2) ? "//" : " ").append(neighbours.town(language, random));
        }
        addTail(text, language, random);
        addFront(text, language, random);
        cut(text, random);
        return cased(text.toString(), random);
    }

    /** Some banks drop what is no letter, some terminals lack vowels. */
    private static String without(String name, Random random) {
        var text = name;
        if (chance(random, 0.5)) {
            text = text.replace("&", " ").replace("-", " ");
        }
        if (chance(random, 0.03)) {
            text = text.replaceAll("(?<=\\p{L})[aeiouAEIOU](?=\\p{L})", "");
        }
        if (chance(random, 0.04) && text.length() > 5) {
            var at = 2 + random.nextInt(text.length() - 3);
            text = text.substring(0, at) + text.substring(at + 1);
        }
        return text;
    }

    /** Governments, charities and schools have web addresses of their own kind. */
    private static String domain(int category, String language, Random random) {
        var name = Classes.DETAILED.get(category);
        var own =
                name.startsWith("GOVERNMENT_AND_NON_PROFIT_GOV") || name.endsWith("TAX_PAYMENT")
                        ? (random.nextBoolean() ? "gov.uk" : "service.gov.uk")
                        : name.startsWith("GOVERNMENT_")
                                ? "org.uk"
                                : name.endsWith("_EDUCATION") ? "ac.uk" : "";
        if (!own.isEmpty() && language.equals("en") && chance(random, 0.7)) {
            return own;
        }
        return chance(random, 0.4) ? "com" : DOMAINS.getOrDefault(language, "com");
    }

    private static void squeeze(StringBuilder text, String domain, Random random) {
        var squeezed = text.toString().replaceAll("[^\\p{L}\\d]", "");
        text.setLength(0);
        text.append(chance(random, 0.6) ? "www." : "").append(squeezed).append('.').append(domain);
    }

    private static String number(Random random) {
        var number = random.nextInt(10_000);
        return switch (random.nextInt(6)) {
            case 0 -> " #" + number;
            case 1 -> " 0" + number;
            case 2 -> "-" + number;
            case 3 -> "*" + Integer.toString(number + 50_000_000, 36);
            case 4 -> " store " + number;
            default -> " " + number;
        };
    }

    private void addTail(StringBuilder text, String language, Random random) {
        if (chance(random, 0.06)) {
            text.append(" ON ").append(1 + random.nextInt(28)).append(" MAY");
        } else if (chance(random, 0.05)) {
            text.append(
                    " %d-%d-%d"
                            .formatted(
                                    200 + random.nextInt(700), 555, 1000 + random.nextInt(9000)));
        } else if (language.equals("de") && chance(random, 0.2)) {
            text.append(" SVWZ+ RE ")
                    .append(random.nextInt(100_000))
                    .append(" EREF+")
                    .append(random.nextInt());
        } else if (chance(random, 0.04)) {
            text.append(" 12.50 USD 1.08 EXCHANGE RATE");
        }
    }

    private static void addFront(StringBuilder text, String language, Random random) {
        if (chance(random, 0.12)) {
            text.insert(0, PROCESSORS.get(random.nextInt(PROCESSORS.size())));
        } else if (chance(random, 0.16)) {
            var card = CARD.getOrDefault(language, List.of(""));
            text.insert(0, card.get(random.nextInt(card.size())));
        }
    }

    private static void cut(StringBuilder text, Random random) {
        if (chance(random, 0.3)) {
            text.setLength(Math.min(text.length(), chance(random, 0.8) ? CUT : CUT_SHORT));
        }
    }

    private static String cased(String text, Random random) {
        return chance(random, 0.5) ? text.toUpperCase(Locale.ROOT) : text;
    }

    private static boolean chance(Random random, double of) {
        return random.nextDouble() < of;
    }
}
