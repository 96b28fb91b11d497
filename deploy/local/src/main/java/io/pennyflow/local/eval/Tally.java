package io.pennyflow.local.eval;

import io.pennyflow.connect.statement.Proof.Verdict;
import io.pennyflow.local.parse.BankFile;
import java.util.Map;

/** Counts what came of files. */
final class Tally {
    private long files;
    private long parsed;
    private long refused;
    private long crashed;
    private long entries;
    private long rejected;
    private long unbalanced;

    void parsed(BankFile file) {
        files++;
        parsed++;
        entries += file.entries();
        rejected += file.rejected();
        unbalanced +=
                file.statements().stream()
                        .filter(it -> it.proof().verdict() == Verdict.DIFFERENT)
                        .count();
    }

    void refused() {
        files++;
        refused++;
    }

    void crashed() {
        files++;
        crashed++;
    }

    boolean isWithoutCrash() {
        return crashed == 0;
    }

    Map<String, Long> figures() {
        return Map.of(
                "files", files,
                "parsed", parsed,
                "refused", refused,
                "crashed", crashed,
                "entries", entries,
                "rejected", rejected,
                "unbalanced", unbalanced);
    }
}
