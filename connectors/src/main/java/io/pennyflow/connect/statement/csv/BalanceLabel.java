package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.text.Text;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words by which banks state a balance or a total among, above or below the transactions. */
enum BalanceLabel {
    OPENING(
            "opening balance,beginning balance,starting balance,start balance,initial balance,"
                    + "balance brought forward,brought forward,balance forward,previous balance,"
                    + "last month s balance,old balance,anfangssaldo,saldovortrag,startsaldo,"
                    + "alter kontostand,alter saldo,anfangsbestand,eroffnungssaldo,solde initial,"
                    + "ancien solde,solde precedent,solde debut,saldo inicial,saldo anterior,"
                    + "saldo iniziale,saldo precedente,beginsaldo,vorig saldo,oud saldo,"
                    + "saldo poczatkowe,pocatecni zustatek,pociatocny zostatok,nyito egyenleg,"
                    + "sold initial,pocetno stanje,zacetno stanje,ingaende saldo,inngaende saldo,"
                    + "primosaldo,alkusaldo,algsaldo,algjaak,sakuma atlikums,pradinis likutis,"
                    + "acilis bakiyesi,devreden bakiye"),
    CLOSING(
            "closing balance,ending balance,end balance,final balance,new balance,"
                    + "balance carried forward,carried forward,endsaldo,neuer kontostand,"
                    + "neuer saldo,schlusssaldo,abschlusssaldo,endbestand,solde final,"
                    + "nouveau solde,solde fin,saldo final,saldo finale,eindsaldo,nieuw saldo,"
                    + "saldo koncowe,konecny zustatek,konecny zostatok,zaro egyenleg,sold final,"
                    + "zavrsno stanje,koncno stanje,utgaende saldo,ultimosaldo,slutsaldo,"
                    + "loppusaldo,lopp saldo,loppsaldo,loppjaak,beigu atlikums,galutinis likutis,"
                    + "kapanis bakiyesi"),
    /** What the account holds now, which need not be at the end of the rows. */
    CURRENT(
            "balance,current balance,account balance,ledger balance,book balance,kontostand,"
                    + "aktueller kontostand,saldo,solde,solde du compte,saldo actual,saldo attuale,"
                    + "saldo contabile,saldo contable,saldo contabilistico,huidig saldo,zustatek,"
                    + "zostatok,egyenleg,sold,stanje,bakiye"),
    /** At the top of a statement the one before, elsewhere what the account holds now. */
    LATEST("letzter kontostand,laatste saldo,last balance,ultimo saldo,dernier solde"),
    /** Sums and what is no booked balance: said of no transaction. */
    TOTAL(
            "turnover,total turnover,total,totals,grand total,total debit,total credit,"
                    + "total debits,total credits,sum,subtotal,summe,gesamtsumme,umsatzsumme,"
                    + "total general,totaal,totale,suma,celkem,kaive,apgrozijums,apyvarta,"
                    + "kokku,available balance,verfugbarer betrag,saldo disponible,"
                    + "solde disponible,saldo disponibile,saldo disponivel");

    private static final int LONGEST = 48;
    private static final int HASHES = 0xfff;
    private static final Pattern BESIDE =
            Pattern.compile("\\b(\\d+|per|zum|vom|am|von|as|of|on|at|le|au|al|del|op|na|dne)\\b");
    private static final Map<String, BalanceLabel> LABELS = new HashMap<>();

    /** By their first words, to tell most descriptions apart without reading them. */
    private static final BitSet BEGINNINGS = new BitSet();

    private final String words;

    BalanceLabel(String words) {
        this.words = words;
    }

    static {
        for (var label : values()) {
            for (var word : label.words.split(",", -1)) {
                LABELS.put(word, label);
                BEGINNINGS.set(beginning(word));
            }
        }
        BalanceWords.all().forEach(word -> BEGINNINGS.set(beginning(word)));
    }

    /** What the text says if it says nothing else; null for anything else. */
    static @Nullable BalanceLabel of(String text) {
        if (text.length() < 3 || text.length() > LONGEST) {
            return null;
        }
        var beginning = beginning(text.charAt(0) == '#' ? text.substring(1) : text);
        if (beginning >= 0 && !BEGINNINGS.get(beginning)) {
            return null;
        }
        var name = HeaderWords.name(text);
        var label = LABELS.get(name);
        if (label != null) {
            return label;
        }
        var bare = BESIDE.matcher(name).replaceAll("").replaceAll(" +", " ").trim();
        var plain = LABELS.get(bare);
        return plain != null ? plain : BalanceWords.of(bare);
    }

    /** Of a row of a table, where a mere "balance" may be what somebody called a payment. */
    static @Nullable BalanceLabel ofRow(String text) {
        var label = of(text);
        return label == CURRENT || "total".equalsIgnoreCase(Text.trimmed(text)) ? null : label;
    }

    /** Where one word ends and the next begins in {@code openingBalance}. */
    private static boolean isHump(String text, int at) {
        return text.charAt(at) <= 'Z' && at > 0 && text.charAt(at - 1) >= 'a';
    }

    /** A hash of the first word in any case; -1 when it is not in ASCII letters. */
    private static int beginning(String text) {
        var hash = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c > '~') {
                return -1;
            }
            var letter = c | 0x20;
            if (letter < 'a' || letter > 'z' || isHump(text, i)) {
                break;
            }
            hash = hash * 31 + letter;
        }
        return (hash ^ hash >>> 12) & HASHES;
    }
}
