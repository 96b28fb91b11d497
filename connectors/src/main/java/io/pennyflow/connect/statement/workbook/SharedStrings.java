package io.pennyflow.connect.statement.workbook;

import io.pennyflow.connect.statement.Limits;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts the cells of a workbook point to; they wait in a file, for there may be millions. */
final class SharedStrings implements AutoCloseable {
    private static final int RECENT = 4_096;
    private static final int WINDOW_BYTES = 1 << 18;

    private final TemporaryFile file;
    private final FileChannel channel;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW_BYTES);
    private final Map<Integer, String> recent = new Recent();
    private long[] ends = new long[1_024];
    private long windowAt;
    private int count;

    private static final class Recent extends LinkedHashMap<Integer, String> {
        private static final long serialVersionUID = 1L;

        Recent() {
            super(RECENT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, String> eldest) {
            return size() > RECENT;
        }
    }

    /**
     * Reads all of them.
     *
     * @param in of the part; closed
     */
    SharedStrings(InputStream in) throws IOException {
        file = TemporaryFile.create();
        try (in;
                var out = new BufferedOutputStream(Files.newOutputStream(file.path()))) {
            read(new Xml(in), out);
            out.flush();
            channel = FileChannel.open(file.path());
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
        window.limit(0);
    }

    private void read(Xml xml, OutputStream out) throws IOException {
        while (xml.next()) {
            if (xml.starts("si")) {
                var bytes = RichText.read(xml, "si").getBytes(StandardCharsets.UTF_8);
                out.write(bytes);
                add(bytes.length);
            }
        }
    }

    private void add(int length) {
        if (count == Limits.WORKBOOK_STRINGS) {
            throw Refusal.tooLarge("has more than 4,000,000 different texts");
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count] = start(count) + length;
        count++;
    }

    private long start(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    /** The text of that number; empty when there is none. */
    String get(int index) throws IOException {
        if (index < 0 || index >= count) {
            return "";
        }
        var known = recent.get(index);
        if (known != null) {
            return known;
        }
        var text = read(start(index), (int) (ends[index] - start(index)));
        recent.put(index, text);
        return text;
    }

    private String read(long from, int length) throws IOException {
        if (from < windowAt || from + length > windowAt + window.limit()) {
            window.clear();
            windowAt = from;
            while (window.hasRemaining()
                    && channel.read(window, windowAt + window.position()) > 0) {}
            window.flip();
        }
        return new String(window.array(), (int) (from - windowAt), length, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        file.close();
    }
}
