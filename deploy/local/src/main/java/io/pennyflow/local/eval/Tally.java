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
    private long expected;
    private long wrong;

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

    /** Of one file whose contents somebody wrote down. */
    void compared(boolean asExpected) {
        expected++;
        wrong += asExpected ? 0 : 1;
    }

    boolean isWithoutCrash() {
        return crashed == 0;
    }

    boolean hasExpectation() {
        return expected > 0;
    }

    Map<String, Long> figures() {
        return Map.of(
                "files", files,
                "parsed", parsed,
                "refused", refused,
                "crashed", crashed,
                "entries", entries,
                "rejected", rejected,
                "unbalanced", unbalanced,
                "expected", expected,
                "wrong", wrong);
    }
}
