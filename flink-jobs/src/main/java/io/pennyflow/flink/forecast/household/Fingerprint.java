package io.pennyflow.flink.forecast.household;

/** 128 bits that differ when what a forecast follows from differs. */
record Fingerprint(long one, long other) {

    static Fingerprint of(Facts facts, Period period, double actual) {
        var mix = new Mix();
        mix.add(facts.seed());
        mix.add(period.horizon());
        mix.add(facts.country().hashCode());
        mix.add(facts.origin());
        mix.add(facts.first());
        mix.add(facts.balance());
        mix.add(actual);
        for (var flow : facts.flows()) {
            mix.add(flow);
        }
        for (var event : facts.events()) {
            mix.add(event.paid());
            mix.add(event.amount());
        }
        for (var event : facts.expected()) {
            mix.add(event.on());
            mix.add(event.amount());
        }
        return new Fingerprint(mix.one, mix.other);
    }

    /** Two chains of SplitMix64's finalizer with constants of their own. */
    private static final class Mix {
        private long one = 0x9E3779B97F4A7C15L;
        private long other = 0xC2B2AE3D27D4EB4FL;

        void add(double value) {
            add(Double.doubleToLongBits(value));
        }

        void add(long value) {
            one = mixed((one ^ value) + 0x9E3779B97F4A7C15L);
            other = mixed((other + value) ^ 0xD6E8FEB86659FD93L);
        }

        private static long mixed(long bits) {
            var a = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
            var b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
            return b ^ (b >>> 31);
        }
    }
}
