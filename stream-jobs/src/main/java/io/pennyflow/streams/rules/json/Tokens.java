package io.pennyflow.streams.rules.json;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** The words of a JSON text, one after the other. */
final class Tokens {
    /** Characters of a number; money needs some twenty. */
    static final int NUMBER_MAX = 64;

    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,9})?");
    private static final String NUMBER_LETTERS = "+-.eE0123456789";
    private static final char NONE = '\0';

    private final String text;
    private int at;
    private Pointer place = Pointer.ROOT;

    Tokens(String text) {
        this.text = text;
    }

    /** What is read from here on is this value's. */
    void enter(Pointer value) {
        place = value;
    }

    /** The first character that is no space; it stays. */
    char peek() throws SyntaxFault {
        skipSpace();
        if (at == text.length()) {
            throw fault("The text ends too early", "Close what is open.");
        }
        return text.charAt(at);
    }

    void take(char wanted) throws SyntaxFault {
        if (!takeIf(wanted)) {
            throw fault("Here should be '" + wanted + "'", "Put it there, or see what is before.");
        }
    }

    boolean takeIf(char wanted) throws SyntaxFault {
        if (peek() != wanted) {
            return false;
        }
        at++;
        return true;
    }

    void word(String word) throws SyntaxFault {
        if (!text.startsWith(word, at)) {
            throw fault("This is no JSON value", "Put texts in double quotes.");
        }
        at += word.length();
    }

    String name() throws SyntaxFault {
        if (peek() != '"') {
            throw fault("Here should be the name of a member", "Put it in double quotes.");
        }
        return text();
    }

    BigDecimal number() throws SyntaxFault {
        var from = at;
        while (at < text.length() && NUMBER_LETTERS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        var digits = text.substring(from, Math.min(at, from + NUMBER_MAX + 1));
        if (digits.isEmpty()) {
            throw fault("This is no JSON value", "Put texts in double quotes.");
        }
        if (digits.length() > NUMBER_MAX || !NUMBER.matcher(digits).matches()) {
            throw fault(
                    "This is no number, or one of more than %d digits".formatted(NUMBER_MAX),
                    "Write it like 12.50.");
        }
        return new BigDecimal(digits);
    }

    String text() throws SyntaxFault {
        var read = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            var character = text.charAt(at++);
            if (character < ' ') {
                throw fault("A text has a line break or control character", "Write it as \\n.");
            }
            read.append(character == '\\' ? escaped() : character);
        }
        if (at == text.length()) {
            throw fault("A text is not closed", "Put a double quote at its end.");
        }
        at++;
        return read.toString();
    }

    void end() throws SyntaxFault {
        skipSpace();
        if (at < text.length()) {
            place = Pointer.ROOT;
            throw fault("Something follows behind the end", "Remove it.");
        }
    }

    /** Where reading stands, as an editor counts. */
    String position() {
        var line = 1 + text.substring(0, at).chars().filter(it -> it == '\n').count();
        var column = at - text.lastIndexOf('\n', Math.max(0, at - 1));
        return "line %d, column %d".formatted(line, column);
    }

    private char escaped() throws SyntaxFault {
        var letter = at < text.length() ? text.charAt(at++) : NONE;
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw fault("A backslash stands before no escape", "Write \\\\ for itself.");
        };
    }

    private char unicode() throws SyntaxFault {
        var value = 0;
        for (var end = at + 4; at < end; at++) {
            var digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
            if (digit < 0 || text.charAt(at) >= 128) {
                throw fault("\\u stands before no four hexadecimal digits", "Write \\u00e9.");
            }
            value = value * 16 + digit;
        }
        return (char) value;
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private SyntaxFault fault(String problem, String remedy) {
        return new SyntaxFault(place, problem, remedy);
    }
}
