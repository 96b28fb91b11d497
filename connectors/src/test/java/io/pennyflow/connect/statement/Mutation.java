package io.pennyflow.connect.statement;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Damages a file the way discs, editors and attackers do; the same seed, the same damage. */
record Mutation(FuzzSeeds.Seeds seeds, Random random) {
    private static final int CHANGES = 8;
    private static final int SLICE = 200;
    private static final int KINDS = 8;
    private static final String DIGITS = "9".repeat(400);

    byte[] next() {
        var bytes = seeds.files().get(random.nextInt(seeds.files().size()));
        var changes = 1 + random.nextInt(CHANGES);
        for (var i = 0; i < changes && bytes.length > 0; i++) {
            bytes = changed(bytes);
        }
        return seeds.pack().apply(bytes);
    }

    private byte[] changed(byte[] bytes) {
        var at = random.nextInt(bytes.length);
        var end = Math.min(bytes.length, at + 1 + random.nextInt(SLICE));
        return switch (random.nextInt(KINDS)) {
            case 0 -> flipped(bytes, at);
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> insert(bytes, random.nextInt(bytes.length), slice(bytes, at, end));
            case 3 -> insert(bytes, at, token());
            case 4 -> swapped(bytes, at, end);
            case 5 -> insert(bytes, at, number());
            case 6 -> recoded(bytes);
            default -> insert(slice(bytes, 0, at), at, slice(bytes, end, bytes.length));
        };
    }

    private byte[] flipped(byte[] bytes, int at) {
        var changed = bytes.clone();
        changed[at] = (byte) (changed[at] ^ (1 << random.nextInt(Byte.SIZE)));
        return changed;
    }

    private byte[] swapped(byte[] bytes, int at, int end) {
        var slice = slice(bytes, at, end);
        var rest = insert(slice(bytes, 0, at), at, slice(bytes, end, bytes.length));
        return insert(rest, random.nextInt(rest.length + 1), slice);
    }

    private byte[] recoded(byte[] bytes) {
        var to = random.nextBoolean() ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new String(bytes, StandardCharsets.ISO_8859_1).getBytes(to);
    }

    private byte[] number() {
        return DIGITS.substring(random.nextInt(DIGITS.length())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] token() {
        var tokens = seeds.tokens();
        return tokens.get(random.nextInt(tokens.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    private static byte[] insert(byte[] bytes, int at, byte[] what) {
        var longer = Arrays.copyOf(bytes, bytes.length + what.length);
        System.arraycopy(what, 0, longer, at, what.length);
        System.arraycopy(bytes, at, longer, at + what.length, bytes.length - at);
        return longer;
    }
}
