package io.pennyflow.connect.statement.camt;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Keeps an XML parser, which holds a tag, a text or a comment whole, from holding too much: none
 * may be longer than a limit. Also drops what stands before the first tag.
 */
public final class GuardedReader extends FilterReader {
    static final int LONGEST = 256 * 1024;

    private boolean begun;
    private boolean special;
    private int length;
    private char before;
    private char beforeThat;

    public GuardedReader(Reader in) {
        super(in);
    }

    /** A part of the file is too long to be held. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int from, int wanted) throws IOException {
        var read = begun ? in.read(buffer, from, wanted) : begin(buffer, from);
        for (var i = from; i < from + read; i++) {
            follow(buffer[i]);
        }
        return read;
    }

    private int begin(char[] buffer, int from) throws IOException {
        var c = in.read();
        while (c != -1 && c != '<') {
            c = in.read();
        }
        begun = true;
        buffer[from] = '<';
        return c == -1 ? -1 : 1;
    }

    private void follow(char c) throws IOException {
        length++;
        if (special) {
            special = c != '>' || !endsSpecial();
        } else if (before == '<' && (c == '!' || c == '?')) {
            special = true; // CDATA, a comment: tags in it are text.
        } else if (c == '<') {
            length = 0;
        }
        if (length > LONGEST) {
            throw new TooLong();
        }
        beforeThat = before;
        before = c;
    }

    private boolean endsSpecial() {
        return before == '?' || (before == beforeThat && (before == ']' || before == '-'));
    }
}
