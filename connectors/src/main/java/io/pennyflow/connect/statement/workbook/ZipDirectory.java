package io.pennyflow.connect.statement.workbook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The list of parts at the end of a ZIP, which Java holds whole: it may not be too long. */
final class ZipDirectory {
    private static final int END_BYTES = 22;
    private static final int COMMENT_BYTES = 65_535;
    private static final int END_MARK = 0x06054b50;
    private static final int SIZE_AT = 12;
    private static final int LARGE_MARK = 0x06064b50;
    private static final int LARGE_SIZE_AT = 40;
    private static final long ELSEWHERE = 0xffffffffL;
    private static final long MOST_BYTES = 4L << 20;

    private ZipDirectory() {}

    static void check(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var length = (int) Math.min(channel.size(), 2L * COMMENT_BYTES);
            var tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            channel.read(tail, channel.size() - length);
            if (bytes(tail) > MOST_BYTES) {
                throw Refusal.tooLarge("has more than 10,000 parts");
            }
        }
    }

    private static long bytes(ByteBuffer tail) {
        var end = find(tail, END_MARK, tail.capacity() - END_BYTES);
        if (end < 0) {
            throw Refusal.damaged();
        }
        var bytes = tail.getInt(end + SIZE_AT) & ELSEWHERE;
        if (bytes != ELSEWHERE) {
            return bytes;
        }
        var large = find(tail, LARGE_MARK, end - LARGE_SIZE_AT - Long.BYTES);
        var largeBytes = large < 0 ? Long.MAX_VALUE : tail.getLong(large + LARGE_SIZE_AT);
        return largeBytes < 0 ? Long.MAX_VALUE : largeBytes;
    }

    private static int find(ByteBuffer tail, int mark, int from) {
        for (var at = from; at >= 0; at--) {
            if (tail.getInt(at) == mark) {
                return at;
            }
        }
        return -1;
    }
}
