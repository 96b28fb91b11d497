package io.pennyflow.local.eval.recurring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * How the series that were found compare with the true ones. A found series is right when more than
 * half of its members are executions of one true series and it has more than half of that one's
 * executions; so a true series is found once at most.
 *
 * @param trueSeries asked for
 * @param found series that are right or wrong
 * @param unlabelled found series that are neither, since most of their members are unjudged
 * @param early found series that are neither, since they have fewer members than any true series
 *     has executions, and no execution among them
 * @param right found series that are right
 * @param executions of all true series
 * @param members executions that are in the found series that is right about theirs
 */
record SeriesScore(
        int trueSeries,
        int found,
        int unlabelled,
        int early,
        int right,
        int executions,
        int members) {

    static final SeriesScore NOTHING = new SeriesScore(0, 0, 0, 0, 0, 0, 0);

    static SeriesScore of(Labelled labelled, List<Found> found) {
        var seriesOf = seriesOf(labelled.series());
        var unlabelled = 0;
        var early = 0;
        var right = 0;
        var members = 0;
        for (var it : found) {
            if (isUnlabelled(it, labelled.unjudged())) {
                unlabelled++;
            } else if (isEarly(it, seriesOf)) {
                early++;
            } else {
                var shared = shared(it, labelled.series(), seriesOf);
                right += shared > 0 ? 1 : 0;
                members += shared;
            }
        }
        return new SeriesScore(
                labelled.series().size(),
                found.size() - unlabelled - early,
                unlabelled,
                early,
                right,
                seriesOf.size(),
                members);
    }

    private static Map<UUID, Integer> seriesOf(List<List<UUID>> series) {
        var seriesOf = new HashMap<UUID, Integer>();
        for (var at = 0; at < series.size(); at++) {
            for (var execution : series.get(at)) {
                seriesOf.put(execution, at);
            }
        }
        return seriesOf;
    }

    private static boolean isUnlabelled(Found found, Set<UUID> unjudged) {
        var count = found.members().stream().filter(unjudged::contains).count();
        return count * 2 > found.members().size();
    }

    private static boolean isEarly(Found found, Map<UUID, Integer> seriesOf) {
        return found.members().size() < Labelled.EXECUTIONS_MIN
                && found.members().stream().noneMatch(seriesOf::containsKey);
    }

    /** Executions it has of the true series it is right about; 0 when it is wrong. */
    private static int shared(Found found, List<List<UUID>> series, Map<UUID, Integer> seriesOf) {
        var counts = new HashMap<Integer, Integer>();
        for (var member : found.members()) {
            var of = seriesOf.get(member);
            if (of != null) {
                counts.merge(of, 1, Integer::sum);
            }
        }
        for (var count : counts.entrySet()) {
            var shared = count.getValue();
            if (shared * 2 > found.members().size()
                    && shared * 2 > series.get(count.getKey()).size()) {
                return shared;
            }
        }
        return 0;
    }

    SeriesScore plus(SeriesScore it) {
        return new SeriesScore(
                trueSeries + it.trueSeries,
                found + it.found,
                unlabelled + it.unlabelled,
                early + it.early,
                right + it.right,
                executions + it.executions,
                members + it.members);
    }

    /** The share of found series that are right, 0 to 1. */
    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    /** The share of true series that are found, 0 to 1. */
    double recall() {
        return trueSeries == 0 ? 1 : (double) right / trueSeries;
    }

    /** The share of the executions of all true series that are where they belong, 0 to 1. */
    double membershipRecall() {
        return executions == 0 ? 1 : (double) members / executions;
    }
}
