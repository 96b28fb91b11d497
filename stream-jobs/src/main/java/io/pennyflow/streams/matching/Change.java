package io.pennyflow.streams.matching;

/**
 * What speaks for a row that was announced having become one that was posted.
 *
 * @param dated 1 when the posted row names the day of the announced one, -1 when it names another
 * @param isGone a batch that covers its day lists it no longer: the bank has made up its mind
 * @param replaced 1 when it left as the other came, -1 when it did before or after
 */
record Change(
        Row pending,
        Row posted,
        int days,
        double likeness,
        boolean isSilent,
        int dated,
        boolean isGone,
        int replaced) {
    static Change of(Row pending, Row posted, Judgement judgement) {
        var likeness = pending.wording().likeness(posted.wording());
        var isAlike = likeness >= Wording.AGREE;
        var isSilent = !isAlike && (pending.wording().isSilent() || posted.wording().isSilent());
        return new Change(
                pending,
                posted,
                pending.daysTo(posted),
                isSilent ? Judgement.SILENT : likeness,
                isSilent,
                dated(pending, posted),
                judgement.coverage().covers(posted.batches, pending.posting.bookedOn()),
                judgement.syncs().replaced(pending, posted));
    }

    private static int dated(Row pending, Row posted) {
        var paidOn = posted.paidOn();
        if (paidOn == null) {
            return 0;
        }
        return paidOn.equals(pending.posting.bookedOn()) || paidOn.equals(pending.paidOn())
                ? 1
                : -1;
    }

    boolean isAlike() {
        return likeness >= Wording.AGREE && !isSilent;
    }

    boolean isReplaced() {
        return replaced > 0;
    }

    /** What days and times add to what words say. */
    double evidence() {
        return dated * 0.1 + replaced * 0.08 - days * 0.01;
    }
}
