package io.pennyflow.connect.statement.csv;

/** Tells the columns of the own account and of the other party's apart. */
final class AccountColumns {
    private static final int EXACTLY = ColumnFinder.EXACTLY;

    /** Only the first names of the list: the others may also mean the other party's. */
    private static final int SURELY_OWN = HeaderWords.EXACT - 24;

    private final Columns columns;

    AccountColumns(Columns columns) {
        this.columns = columns;
    }

    /** Several accounts only where the name can mean no other party's. */
    boolean isOwn(int column) {
        var shape = columns.shape(column);
        if (!shape.isFull() || shape.isDates() || shape.hasFractions()) {
            return false;
        }
        return shape.isConstant()
                || (shape.distinct() * 2 <= shape.filled() + 2
                        && shape.distinct() <= OwnAccounts.MOST
                        && HeaderWords.score(
                                        columns.layout().header().get(column), Role.OWN_ACCOUNT)
                                > (hasOtherPartys(column) ? EXACTLY : SURELY_OWN));
    }

    /** Where the other party's account has a column of its own, no other name means it. */
    private boolean hasOtherPartys(int column) {
        var header = columns.layout().header();
        return HeaderWords.score(header.get(column), Role.COUNTERPARTY_ACCOUNT) <= EXACTLY
                && header.stream()
                        .anyMatch(
                                name ->
                                        HeaderWords.score(name, Role.COUNTERPARTY_ACCOUNT)
                                                > EXACTLY);
    }

    /** Whether it is always the same and its name may mean the own one. */
    boolean mayBeOwn(int column) {
        var shape = columns.shape(column);
        var header = columns.layout().header().get(column);
        var own = HeaderWords.score(header, Role.OWN_ACCOUNT);
        return shape.isConstant()
                && shape.isFull()
                && columns.layout().rows().size() > 1
                && own > 0
                && (own > EXACTLY
                        || HeaderWords.score(header, Role.COUNTERPARTY_ACCOUNT) <= EXACTLY);
    }

    /** Numbers of accounts are seen without a name: always the same is the own one. */
    void find() {
        columns.free()
                .filter(i -> columns.shape(i).isAccounts())
                .forEach(
                        i -> {
                            var own = columns.isAlwaysTheSame(i) && !columns.has(Role.OWN_ACCOUNT);
                            var role = own ? Role.OWN_ACCOUNT : Role.COUNTERPARTY_ACCOUNT;
                            if (!columns.has(role)) {
                                columns.choose(role, i);
                            }
                        });
    }
}
