package io.pennyflow.api.imports;

import io.pennyflow.api.platform.ValidationFailed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a person wants accounts of a file to go. Those it does not speak of stay as they are. */
record AccountsRequest(@Nullable List<@Nullable Choice> accounts) {

    /**
     * What becomes of one account of the file.
     *
     * @param index in the preview's accounts
     * @param accountId null to leave it out, or to take back what was said
     * @param leaveOut false when not said
     */
    record Choice(@Nullable Integer index, @Nullable UUID accountId, @Nullable Boolean leaveOut) {
        boolean leavesOut() {
            return Boolean.TRUE.equals(leaveOut);
        }
    }

    /**
     * Throws {@link ValidationFailed} for what cannot be, and what {@code find} throws for an
     * account that this household does not have.
     */
    List<FileAccount> applyTo(List<FileAccount> found, Function<UUID, AccountChoice> find) {
        if (found.isEmpty()) {
            throw new Refusals.OneAccount();
        }
        if (accounts == null || accounts.isEmpty()) {
            throw new ValidationFailed("accounts", "accounts is missing.");
        }
        var decided = new ArrayList<>(found);
        var seen = new HashSet<Integer>();
        for (var place = 0; place < accounts.size(); place++) {
            var field = "accounts[%d]".formatted(place);
            var choice = required(accounts.get(place), field);
            var index = index(choice, found.size(), field);
            if (!seen.add(index)) {
                throw new ValidationFailed(
                        field + ".index",
                        "Account %d of the file is named twice.".formatted(index));
            }
            decided.set(index, decided(found.get(index), choice, field, find));
        }
        return List.copyOf(decided);
    }

    private static Choice required(@Nullable Choice choice, String field) {
        if (choice == null) {
            throw new ValidationFailed(field, field + " is missing.");
        }
        return choice;
    }

    private static int index(Choice choice, int count, String field) {
        var index = choice.index();
        if (index == null || index < 0 || index >= count) {
            throw new ValidationFailed(
                    field + ".index",
                    "%s.index is not from 0 to %d; the file holds %d accounts."
                            .formatted(field, count - 1, count));
        }
        return index;
    }

    private static FileAccount decided(
            FileAccount account, Choice choice, String field, Function<UUID, AccountChoice> find) {
        if (choice.accountId() == null) {
            return account.to(null, null, choice.leavesOut());
        }
        if (choice.leavesOut()) {
            throw new ValidationFailed(
                    field + ".leaveOut", "An account with an accountId cannot be left out.");
        }
        var chosen = find.apply(choice.accountId());
        if (!account.takes(chosen.currency())) {
            throw new ValidationFailed(
                    field + ".accountId",
                    "This part of the file is in %s, but the account is in %s. Choose one in %1$s."
                            .formatted(account.currency(), chosen.currency()));
        }
        return account.to(chosen.accountId(), AccountChoice.By.CHOICE, false);
    }
}
