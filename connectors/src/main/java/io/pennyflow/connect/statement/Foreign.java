package io.pennyflow.connect.statement;

import java.util.Optional;

/** What people upload that is no statement text, so that the refusal can name it. */
enum Foreign {
    ZIP("a ZIP archive", "504b"),
    OLD_OFFICE("an Office document", "d0cf11e0"),
    PDF("a PDF", "25504446"),
    PNG("a picture", "89504e47"),
    JPEG("a picture", "ffd8ff"),
    GIF("a picture", "47494638"),
    GZIP("a compressed file", "1f8b");

    private final String words;
    private final String magic;

    Foreign(String words, String magic) {
        this.words = words;
        this.magic = magic;
    }

    /** What the file is by its first bytes, with its article. */
    static Optional<String> wordsFor(FileStart start) {
        for (var kind : values()) {
            if (start.hex().startsWith(kind.magic)) {
                return Optional.of(kind.words);
            }
        }
        return Optional.empty();
    }
}
