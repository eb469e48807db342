package org.keratin.ir.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A position in the text and the tokens of MLIR's syntax. Scanning by characters instead of tokens
 * lets {@code 2x3xf32} be read without splitting what a lexer would take for one name. White space
 * and comments are skipped before a token.
 */
final class Cursor {
    /** Deeper nesting of regions, attributes, types or locations is refused. */
    static final int MAX_DEPTH = 200;

    /** What is quoted of a text may be as long as the text. */
    private static final int MAX_MESSAGE = 2000;

    private final String text;
    private final String file;
    private int pos;
    private int depth;
    private int deepest;

    private final int[] lineStarts;

    Cursor(String text, String file) {
        this.text = text;
        this.file = file;
        this.lineStarts = lineStarts(text);
    }

    String text() {
        return text;
    }

    String file() {
        return file;
    }

    /** The offset of the next token. */
    int pos() {
        skipSpace();
        return pos;
    }

    void seek(int offset) {
        pos = offset;
    }

    boolean atEnd() {
        skipSpace();
        return pos == text.length();
    }

    void skipSpace() {
        while (pos < text.length()) {
            char c = text.charAt(pos);
            if (c == '/' && text.startsWith("//", pos)) {
                int end = text.indexOf('\n', pos);
                pos = end < 0 ? text.length() : end;
            } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
                pos++;
            } else {
                return;
            }
        }
    }

    /** The character at the position, without skipping anything; 0 at the end. */
    char raw() {
        return pos < text.length() ? text.charAt(pos) : 0;
    }

    /** The first character of the next token, 0 at the end. */
    char peek() {
        skipSpace();
        return raw();
    }

    boolean at(String token) {
        skipSpace();
        return text.startsWith(token, pos);
    }

    /** Takes {@code token} where it comes next. */
    boolean accept(String token) {
        if (!at(token)) {
            return false;
        }
        pos += token.length();
        return true;
    }

    void expect(String token) {
        if (!accept(token)) {
            throw expected("'" + token + "'");
        }
    }

    /** True if the word comes next and does not continue. */
    boolean atWord(String word) {
        if (!at(word)) {
            return false;
        }
        int end = pos + word.length();
        return end >= text.length() || !isWordPart(text.charAt(end));
    }

    boolean acceptWord(String word) {
        if (!atWord(word)) {
            return false;
        }
        pos += word.length();
        return true;
    }

    /** {@code true} or {@code false}. */
    boolean bool() {
        boolean value = acceptWord("true");
        if (!value) {
            expectWord("false");
        }
        return value;
    }

    void expectWord(String word) {
        if (!acceptWord(word)) {
            throw expected("'" + word + "'");
        }
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isSuffixPart(char c) {
        return isWordPart(c) || c == '-';
    }

    private static boolean isWordPart(char c) {
        return isLetter(c) || isDigit(c) || c == '$' || c == '.';
    }

    /** True if a bare identifier comes next. */
    boolean atName() {
        return isLetter(peek());
    }

    /** A bare identifier, perhaps with dots: {@code stablehlo.add}. */
    String name(String what) {
        skipSpace();
        if (!isLetter(raw())) {
            throw expected(what);
        }
        int start = pos;
        while (isWordPart(raw())) {
            pos++;
        }
        return text.substring(start, pos);
    }

    /**
     * What follows {@code %}, {@code ^} or {@code #}: a number or a name, perhaps with dollar signs
     * and hyphens.
     */
    String suffix(String what) {
        int start = pos;
        while (isSuffixPart(raw())) {
            if (raw() == '-' && text.startsWith("->", pos)) {
                break;
            }
            pos++;
        }
        if (start == pos) {
            throw expected(what);
        }
        return text.substring(start, pos);
    }

    /** {@code @name} or {@code @"any name"}, without the sign. */
    String symbol() {
        expect("@");
        if (raw() == '"') {
            return string();
        }
        return suffix("a symbol name");
    }

    boolean atInteger() {
        char c = peek();
        return isDigit(c) || (c == '-' && pos + 1 < text.length() && isDigit(text.charAt(pos + 1)));
    }

    /** A decimal integer that fits 64 signed bits. */
    long integer(String what) {
        if (!atInteger()) {
            throw expected(what);
        }
        int start = pos;
        if (raw() == '-') {
            pos++;
        }
        while (isDigit(raw())) {
            pos++;
        }
        try {
            return Long.parseLong(text, start, pos, 10);
        } catch (NumberFormatException e) {
            pos = start;
            throw error(
                    "the number "
                            + clip(text.substring(start, Math.min(text.length(), start + 60)))
                            + " does not fit 64 bits");
        }
    }

    /** A number as it is written: an integer, a hexadecimal bit pattern or a float. */
    String number(String what) {
        skipSpace();
        int start = pos;
        if (raw() == '-' || raw() == '+') {
            pos++;
        }
        if (!isDigit(raw())) {
            pos = start;
            throw expected(what);
        }
        if (raw() == '0' && pos + 1 < text.length() && text.charAt(pos + 1) == 'x') {
            pos += 2;
            while (Character.digit(raw(), 16) >= 0) {
                pos++;
            }
            return text.substring(start, pos);
        }
        while (isDigit(raw())) {
            pos++;
        }
        if (raw() == '.') {
            pos++;
            while (isDigit(raw())) {
                pos++;
            }
        }
        if (raw() == 'e' || raw() == 'E') {
            int mark = pos++;
            if (raw() == '-' || raw() == '+') {
                pos++;
            }
            if (!isDigit(raw())) {
                pos = mark;
            }
            while (isDigit(raw())) {
                pos++;
            }
        }
        return text.substring(start, pos);
    }

    /**
     * A quoted string, unescaped. Escapes: backslash with quote, backslash, n, t, or two
     * hexadecimal digits.
     */
    String string() {
        skipSpace();
        int start = pos;
        int end = stringEnd();
        String body = text.substring(start + 1, end);
        if (body.indexOf('\\') < 0) {
            return body;
        }
        var bytes = new ByteArrayOutputStream();
        for (int i = start + 1; i < end; ) {
            char c = text.charAt(i);
            if (c != '\\') {
                int next = text.offsetByCodePoints(i, 1);
                bytes.writeBytes(text.substring(i, next).getBytes(StandardCharsets.UTF_8));
                i = next;
                continue;
            }
            char escape = text.charAt(i + 1);
            int high = Character.digit(escape, 16);
            int low = i + 2 < end ? Character.digit(text.charAt(i + 2), 16) : -1;
            if (escape == '"' || escape == '\\') {
                bytes.write(escape);
                i += 2;
            } else if (escape == 'n' || escape == 't') {
                bytes.write(escape == 'n' ? '\n' : '\t');
                i += 2;
            } else if (high >= 0 && low >= 0) {
                bytes.write(high * 16 + low);
                i += 3;
            } else {
                pos = i;
                throw error("unknown escape '\\" + escape + "' in a string");
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Moves behind the closing quote and returns its offset. */
    int stringEnd() {
        skipSpace();
        if (raw() != '"') {
            throw expected("a string");
        }
        int start = pos;
        int i = pos + 1;
        while (i < text.length() && text.charAt(i) != '"' && text.charAt(i) != '\n') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        if (i >= text.length() || text.charAt(i) != '"') {
            pos = start;
            throw error("the string that begins here has no end");
        }
        pos = i + 1;
        return i;
    }

    /** Skips a balanced stretch up to and with {@code close}; gives what stands before it. */
    String balanced(char close) {
        int begin = pos;
        skipBalanced(close);
        return text.substring(begin, pos - 1);
    }

    /** Skips a balanced stretch up to and with {@code close}. */
    void skipBalanced(char close) {
        var open = new StringBuilder();
        while (pos < text.length()) {
            char c = raw();
            if (c == '"') {
                stringEnd();
                continue;
            }
            if (c == '/' && text.startsWith("//", pos)) {
                skipSpace();
                continue;
            }
            // neither the arrow of a function or map nor the relation of a set
            boolean arrow =
                    c == '>'
                            && ((pos > 0 && text.charAt(pos - 1) == '-')
                                    || text.startsWith("=", pos + 1));
            if (open.isEmpty() && c == close && !arrow) {
                pos++;
                return;
            }
            switch (c) {
                case '<' -> {
                    // not the relation of a set
                    if (!text.startsWith("=", pos + 1)) {
                        open.append('>');
                    }
                }
                case '[' -> open.append(']');
                case '(' -> open.append(')');
                case '{' -> open.append('}');
                case '>', ']', ')', '}' -> {
                    if (!arrow) {
                        if (open.isEmpty() || open.charAt(open.length() - 1) != c) {
                            throw expected(
                                    "'"
                                            + (open.isEmpty()
                                                    ? close
                                                    : open.charAt(open.length() - 1))
                                            + "'");
                        }
                        open.setLength(open.length() - 1);
                    }
                }
                default -> {}
            }
            pos++;
        }
        throw expected("'" + close + "'");
    }

    /**
     * Skips to the end of the line or to a location, but not within brackets or strings; gives what
     * it skips.
     */
    String balancedLine() {
        int begin = pos;
        while (pos < text.length() && raw() != '\n' && raw() != '}' && raw() != ')') {
            char c = raw();
            if (c == ' ' && text.startsWith(" loc(", pos)) {
                break;
            }
            if (c == '"') {
                stringEnd();
            } else if (c == '/' && text.startsWith("//", pos)) {
                break;
            } else {
                pos++;
                switch (c) {
                    case '[' -> balanced(']');
                    case '(' -> balanced(')');
                    case '{' -> balanced('}');
                    default -> {}
                }
            }
        }
        return text.substring(begin, pos);
    }

    void enter() {
        depth++;
        nest(0);
    }

    void leave() {
        depth--;
    }

    /** Counts what stands {@code levels} deep at this place, but is not read again. */
    void nest(int levels) {
        deepest = Math.max(deepest, depth + levels);
        if (deepest > MAX_DEPTH) {
            throw error("nested deeper than " + MAX_DEPTH + " levels");
        }
    }

    /** Begins to measure a depth; gives what {@link #endDepth} needs. */
    int beginDepth() {
        int outer = deepest;
        deepest = depth;
        return outer;
    }

    /** The levels that were entered since {@link #beginDepth}, beyond those of the place itself. */
    int endDepth(int outer) {
        int levels = deepest - depth;
        deepest = Math.max(outer, deepest);
        return levels;
    }

    ParseException expected(String what) {
        skipSpace();
        String found =
                pos >= text.length()
                        ? "the end of the text"
                        : "'" + clip(lineRest()) + "'" + odd(text.codePointAt(pos));
        return error("expected " + what + ", found " + found);
    }

    /** The number of a character that may look like another one, or like nothing. */
    private static String odd(int c) {
        return c >= ' ' && c < 0x7f ? "" : String.format(" (its first character is U+%04X)", c);
    }

    private String lineRest() {
        int end = text.indexOf('\n', pos);
        return text.substring(
                pos, Math.min(end < 0 ? text.length() : end, Math.min(text.length(), pos + 60)));
    }

    static String clip(String found) {
        return clip(found, 24);
    }

    static String clip(String found, int most) {
        return found.length() > most ? found.substring(0, most) + "…" : found;
    }

    ParseException error(String problem) {
        return errorAt(pos, problem);
    }

    ParseException errorAt(int offset, String problem) {
        return new ParseException(file, line(offset), column(offset), clip(problem, MAX_MESSAGE));
    }

    /** The line of an offset, from 1. */
    int line(int offset) {
        return lineIndex(offset) + 1;
    }

    /** The column of an offset, from 1. */
    int column(int offset) {
        return offset - lineStarts[lineIndex(offset)] + 1;
    }

    private int lineIndex(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }
}
