package io.pennyflow.streams.rules.model;

/** How large rules may be; who needs more needs something else. */
public final class Limits {
    public static final int GROUPS_MAX = 100;

    /** In all groups together. */
    public static final int RULES_MAX = 1_000;

    /** Leaves, and, or and not of one rule. */
    public static final int NODES_MAX = 1_000;

    /** Conditions inside each other. */
    public static final int DEPTH_MAX = 32;

    public static final int ACTIONS_MAX = 20;
    public static final int PARTS_MAX = 20;
    public static final int TAGS_MAX = 20;

    /** Values of one one-of. */
    public static final int VALUES_MAX = 1_000;

    public static final int ID_LENGTH_MAX = 100;
    public static final int NAME_LENGTH_MAX = 200;
    public static final int TEXT_LENGTH_MAX = 500;
    public static final int NOTE_LENGTH_MAX = 2_000;
    public static final int REGEX_LENGTH_MAX = 500;

    /** Steps that a regular expression becomes when its counts are written out. */
    public static final int REGEX_STEPS_MAX = 1_000;

    /** Of all expressions of a rule. */
    public static final int RULE_REGEX_STEPS_MAX = 2_000;

    /** Of all in a book: a letter takes some 10 ns for each, whatever the expressions are. */
    public static final int BOOK_REGEX_STEPS_MAX = 10_000;

    /** Letters of a text that regular expressions see; banks write far fewer. */
    public static final int REGEX_SEEN_MAX = 500;

    /** Letters of a text that the other operators see. */
    public static final int TEXT_SEEN_MAX = 2_000;

    private Limits() {}
}
