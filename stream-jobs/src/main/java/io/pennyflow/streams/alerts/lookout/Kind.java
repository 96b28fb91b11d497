package io.pennyflow.streams.alerts.lookout;

import java.util.Arrays;

/** What an entry of the store is. Its letter is in keys, for ever. */
enum Kind {
    PAYMENT('p'),
    ACCOUNT('a'),
    BALANCE('d'),
    BILL('b'),
    SERIES('s'),
    MONTH('m'),
    GOAL('g'),
    SETTINGS('w'),
    IMPORT('i'),
    UNDONE('u');

    private final byte letter;

    Kind(char letter) {
        this.letter = (byte) letter;
    }

    byte letter() {
        return letter;
    }

    static Kind of(byte letter) {
        return Arrays.stream(values()).filter(it -> it.letter == letter).findFirst().orElseThrow();
    }
}
