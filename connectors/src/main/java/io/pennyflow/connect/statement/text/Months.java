package io.pennyflow.connect.statement.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of months, whole and short, in the languages of the banks we read. */
public final class Months {
    private static final String[] NAMES = {
        "january jan januar jän jänner janvier janv enero ene januari gennaio gen janeiro"
                + " styczeń stycznia sty"
                + " ledna led yanvarya ocak tammikuu tammikuuta",
        "february feb februar februari février févr fév febrero febbraio fevereiro fev luty"
                + " lutego lut"
                + " unor unora subat helmikuu helmikuuta",
        "march mar märz mär mrz mars marzo maart mrt março marzec marca"
                + " brezen brezna marts mart maaliskuu maaliskuuta",
        "april apr avril avr abril abr aprile kwiecień kwietnia kwi"
                + " duben dubna nisan huhtikuu huhtikuuta",
        "may mai mayo mei maggio mag maio maj maja" + " kveten kvetna toukokuu toukokuuta",
        "june jun juni juin junio giugno giu junho czerwiec czerwca cze"
                + " cerven cervna haziran kesakuu kesakuuta",
        "july jul juli juillet juil julio luglio lug julho lipiec lipca lip"
                + " cervenec cervence temmuz heinakuu heinakuuta",
        "august aug août aou agosto ago augustus sierpień sierpnia sie"
                + " srpen srpna augusti agustos elokuu elokuuta",
        "september sep sept septembre septiembre setiembre settembre set setembro wrzesień"
                + " września wrz"
                + " zari septembre eylul syyskuu syyskuuta",
        "october oct oktober okt octobre octubre ottobre ott outubro out październik"
                + " października paź"
                + " rijen rijna ekim lokakuu lokakuuta",
        "november nov novembre noviembre novembro listopad listopada lis"
                + " kasim marraskuu marraskuuta",
        "december dec dezember dez décembre déc diciembre dic dicembre dezembro grudzień"
                + " grudnia gru"
                + " prosinec prosince desember des aralik joulukuu joulukuuta",
    };

    /** Words between day, month and year, and names of days before them. */
    private static final Set<String> BESIDE =
            Set.of(
                    "de",
                    "del",
                    "of",
                    "er",
                    "st",
                    "nd",
                    "rd",
                    "th",
                    "mon",
                    "tue",
                    "wed",
                    "thu",
                    "fri",
                    "sat",
                    "sun",
                    "mo",
                    "di",
                    "mi",
                    "do",
                    "fr",
                    "sa",
                    "so",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "montag",
                    "dienstag",
                    "mittwoch",
                    "donnerstag",
                    "freitag",
                    "samstag",
                    "sonntag",
                    "lundi",
                    "mardi",
                    "mercredi",
                    "jeudi",
                    "vendredi",
                    "samedi",
                    "dimanche");

    private static final Map<String, Integer> NUMBERS = numbers();

    private Months() {}

    /** 1 to 12, or 0 when the word is no month. */
    public static int of(String word) {
        return word.length() < 3 ? 0 : NUMBERS.getOrDefault(Text.folded(word), 0);
    }

    /** Whether a date may hold this word besides the month. */
    static boolean mayStandBeside(String text, int from, int to) {
        return BESIDE.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        for (var i = 0; i < NAMES.length; i++) {
            for (var name : NAMES[i].split(" ", -1)) {
                numbers.put(Text.folded(name), i + 1);
            }
        }
        return Map.copyOf(numbers);
    }
}
