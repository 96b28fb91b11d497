package io.pennyflow.connect.statement.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Tells the one-byte encodings of European banks apart by the bytes a text uses. */
final class SingleByte {
    private static final Charset WINDOWS_1250 = Charset.forName("windows-1250");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String DOS = "IBM850";
    private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");
    private static final String ONLY_IN_1250 =
            "\u008d\u008f\u009d\u009f\u00a3\u00a5\u00aa\u00af\u00b3\u00b9\u00ba\u00bc\u00be\u00bf";

    private SingleByte() {}

    /** Whether the byte is a letter in windows-1250 and no letter in windows-1252. */
    static boolean isLetterOnlyIn1250(int value) {
        return value >= 0x80 && ONLY_IN_1250.indexOf((char) value) >= 0;
    }

    static Charset of(ByteCensus census) {
        if (isDos(census)) {
            return Charset.forName(DOS);
        }
        if (isCentralEuropean(census)) {
            return WINDOWS_1250;
        }
        if (census.between(0x80, 0x9f) > 0) {
            return WINDOWS_1252;
        }
        // 0xA4 is the euro in one and a sign nobody writes in the other.
        return census.count(0xa4) > 0 ? LATIN_9 : StandardCharsets.ISO_8859_1;
    }

    /** 0x81 is ü under DOS and nothing on Windows; the sharp s is the only letter above 0xA0. */
    private static boolean isDos(ByteCensus census) {
        return census.count(0x81) > 0
                && census.between(0xa0, 0xff) == census.count(0xe1)
                && Charset.isSupported(DOS);
    }

    private static boolean isCentralEuropean(ByteCensus census) {
        var hungarian = census.count(0xf5) + census.count(0xfb);
        var portuguese = census.count(0xe3) + census.count(0xe7) + census.count(0xea);
        return census.lettersInWords() > 0
                || isCzech(census)
                || isSouthSlavic(census)
                || (hungarian > 0 && portuguese == 0 && census.count(0xe1) > 0);
    }

    /** š or ž beside ć, č or đ: whoever writes æ, è or ð has neither. */
    private static boolean isSouthSlavic(ByteCensus census) {
        var carons =
                census.count(0x8a) + census.count(0x8e) + census.count(0x9a) + census.count(0x9e);
        var others =
                census.count(0xc6)
                        + census.count(0xe6)
                        + census.count(0xc8)
                        + census.count(0xe8)
                        + census.count(0xd0)
                        + census.count(0xf0);
        var nordic = census.count(0xe5) + census.count(0xf8) + census.count(0xfe);
        return carons > 0 && others > 0 && nordic == 0;
    }

    /** č, ě, ř or ů beside á, í or ý: no western language has è, ì, ø or ù beside those. */
    private static boolean isCzech(ByteCensus census) {
        var carons =
                census.count(0xe8) + census.count(0xec) + census.count(0xf8) + census.count(0xf9);
        var acutes = census.count(0xe1) + census.count(0xed) + census.count(0xfd);
        var catalan = census.count(0xe0) + census.count(0xe7);
        return carons > 0 && acutes > 0 && catalan == 0;
    }
}
