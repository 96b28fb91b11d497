package io.pennyflow.api.imports;

import io.pennyflow.api.imports.stream.Routes;
import io.pennyflow.connect.statement.StatementSummary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which accounts a file holds, and what is still to say about them. */
final class FileAccounts {
    /** Nobody has more; a file with more of them holds something else. */
    static final int MOST = 100;

    private FileAccounts() {}

    /** Empty for a file of one account, which is most. */
    static List<FileAccount> of(List<StatementSummary> statements) {
        var found = new ArrayList<FileAccount>();
        for (var index = 0; index < statements.size(); index++) {
            var next = FileAccount.of(index, statements.get(index));
            var place = placeOf(found, next);
            if (place < 0) {
                found.add(next);
            } else {
                found.set(place, found.get(place).and(next));
            }
        }
        return found.size() < 2 ? List.of() : List.copyOf(found);
    }

    // The last one first: a statement that names no account belongs to what stands above it.
    private static int placeOf(List<FileAccount> found, FileAccount next) {
        for (var index = found.size() - 1; index >= 0; index--) {
            if (found.get(index).mayBe(next)) {
                return index;
            }
        }
        return -1;
    }

    /** What keeps the file from being imported, as a sentence; null when nothing does. */
    static @Nullable String problem(List<FileAccount> accounts) {
        if (accounts.size() > MOST) {
            return "The file holds %d accounts, more than %d. Download fewer accounts in a file."
                    .formatted(accounts.size(), MOST);
        }
        if (!accounts.stream().allMatch(FileAccount::hasPlace)) {
            return "The file holds %d accounts. Say for each where it goes, or leave it out."
                    .formatted(accounts.size());
        }
        return !accounts.isEmpty() && accounts.stream().allMatch(FileAccount::leftOut)
                ? "All accounts of the file are left out. Say where one of them goes."
                : null;
    }

    /** What a person said of the same accounts before the file was read anew. */
    static List<FileAccount> keeping(@Nullable List<FileAccount> said, List<FileAccount> anew) {
        return said == null ? anew : anew.stream().map(it -> keeping(said, it)).toList();
    }

    private static FileAccount keeping(List<FileAccount> said, FileAccount anew) {
        return said.stream()
                .filter(it -> it.hasPlace() && it.mayBe(anew))
                .findFirst()
                .map(it -> anew.to(it.accountId(), it.accountBy(), it.leftOut()))
                .orElse(anew);
    }

    /** Where each row goes, once all is said. */
    static Routes routes(
            List<FileAccount> accounts, Function<FileAccount, Optional<Routes.Target>> target) {
        var count = accounts.stream().mapToInt(it -> it.statements().size()).sum();
        var statements = new ArrayList<Integer>(Collections.nCopies(count, 0));
        var targets = new ArrayList<Routes.@Nullable Target>();
        for (var account : accounts) {
            account.statements().forEach(it -> statements.set(it, targets.size()));
            targets.add(target.apply(account).orElse(null));
        }
        return new Routes(targets, statements);
    }
}
