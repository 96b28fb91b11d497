package io.pennyflow.flink.forecast.household;

/**
 * What is forecast.
 *
 * @param name the account's id, the category's code, or that of {@link #HOUSEHOLD}
 */
public record Subject(SeriesKind kind, String name) {
    public static final Subject HOUSEHOLD = new Subject(SeriesKind.HOUSEHOLD, "ALL");

    public static Subject account(String id) {
        return new Subject(SeriesKind.ACCOUNT, id);
    }

    public static Subject category(String code) {
        return new Subject(SeriesKind.CATEGORY, code);
    }
}
