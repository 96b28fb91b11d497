package io.pennyflow.streams.rules.evaluation;

import static io.pennyflow.streams.rules.RuleFixtures.book;
import static io.pennyflow.streams.rules.RuleFixtures.rule;

import io.pennyflow.streams.rules.model.Field;
import io.pennyflow.streams.rules.model.Rule;
import io.pennyflow.streams.rules.model.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The rules of a busy household, and transactions of which about one in three meets one. */
final class TwoHundredRules {
    private static final int RULES = 200;
    private static final String CATEGORY =
            "{'action':'set-category','category':'GENERAL_MERCHANDISE_SUPERSTORES'}";
    private static final String TAG = "{'action':'add-tags','tags':['t']}";
    private static final List<String> KINDS =
            List.of(
                    "{'field':'description','operator':'contains','value':'%1$s'}",
                    "{'field':'description','operator':'contains','value':'%1$s'}",
                    "{'field':'description','operator':'starts','value':'%1$s'}",
                    "{'field':'merchantName','operator':'is','value':'%1$s'}",
                    "{'field':'description','operator':'one-of','value':['%1$s','%2$s x']}",
                    "{'or':[{'field':'merchantName','operator':'contains','value':'%1$s'},"
                            + "{'field':'counterpartyName','operator':'contains','value':'%2$s'}]}",
                    "{'and':[{'field':'description','operator':'contains','value':'%1$s'},"
                            + "{'field':'amount','operator':'between','value':[5,50],"
                            + "'absolute':true},"
                            + "{'not':{'field':'tags','operator':'is','value':'work'}}]}",
                    "{'and':[{'field':'direction','operator':'is','value':'in'},"
                            + "{'field':'amount','operator':'at-least','value':'9%3$s'}]}",
                    "{'and':[{'field':'bookedOn','operator':'day-of-month','value':[31]},"
                            + "{'field':'amount','operator':'equals','value':'-%3$s.01'}]}",
                    "{'field':'description','operator':'regex','value':'\\\\b%1$s [0-9]{4}'}");

    private TwoHundredRules() {}

    static RuleBook rules() {
        var rules = new ArrayList<Rule>();
        for (var number = 0; number < RULES; number++) {
            var when =
                    KINDS.get(number % KINDS.size())
                            .formatted(shop(number), shop(number + RULES), 1_000 + number);
            rules.add(rule("rule " + number, when, number % 2 == 0 ? CATEGORY : TAG));
        }
        return book(rules.toArray(Rule[]::new));
    }

    /** Those from this number on meet no rule. */
    static List<MapSubject> transactions(int count, int shopFrom, int shopUntil) {
        var random = new Random(1);
        var transactions = new ArrayList<MapSubject>();
        for (var number = 0; number < count; number++) {
            var shop = shop(shopFrom + random.nextInt(shopUntil - shopFrom));
            var reference = 100_000 + random.nextInt(900_000);
            transactions.add(
                    MapSubject.of(
                                    "POS DEBIT %s %d BERLIN DE REF %d"
                                            .formatted(shop, random.nextInt(10_000), reference),
                                    "-" + random.nextInt(200) + ".95")
                            .with(Field.MERCHANT_NAME, shop)
                            .with(Field.COUNTERPARTY_NAME, shop + " GmbH & Co. KG")
                            .with(
                                    Field.BOOKED_ON,
                                    LocalDate.of(2026, 1, 1).plusDays(number % 400)));
        }
        return transactions;
    }

    /** A name that is no piece of another. */
    private static String shop(int number) {
        var first = "aeiou".charAt(number % 5);
        var second = "bdfgklmnprst".charAt(number / 5 % 12);
        return "M%cr%ck%s".formatted(first, second, "abcdefghij".charAt(number / 60 % 10)) + "owa";
    }
}
