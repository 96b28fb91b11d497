package io.pennyflow.connect.statement;

/** A file that is no statement at all; the message is a sentence for the person who sent it. */
public final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why, as the last part of a problem type. */
    public enum Kind {
        EMPTY("empty-file"),
        UNREADABLE("unreadable-file"),
        TOO_LARGE("file-too-large"),
        PASSWORD("password-needed");

        private final String slug;

        Kind(String slug) {
            this.slug = slug;
        }
    }

    private final Kind kind;

    public UnreadableFile(Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** Such as {@code empty-file}. */
    public String slug() {
        return kind.slug;
    }
}
