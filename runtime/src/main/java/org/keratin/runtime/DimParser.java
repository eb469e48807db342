package org.keratin.runtime;

/** Recursive-descent parser of {@link Dim#toString()}. */
final class DimParser {
    private static final int MAX_DEPTH = 40;
    private static final int MAX_LENGTH = 10_000;

    private final String text;
    private int pos;
    private int depth;

    DimParser(String text) {
        this.text = text;
    }

    static boolean isName(String name) {
        if (name.isEmpty() || !isNameStart(name.charAt(0))) {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            if (!isNamePart(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameStart(char c) {
        return c == '%' || c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isNamePart(char c) {
        return isNameStart(c) || (c >= '0' && c <= '9') || c == '.' || c == '$';
    }

    Dim parse() {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "a dimension expression of more than " + MAX_LENGTH + " characters");
        }
        Dim d = sum();
        if (pos < text.length()) {
            throw error("unexpected '" + text.charAt(pos) + "'");
        }
        return d;
    }

    private Dim sum() {
        if (++depth > MAX_DEPTH) {
            throw error("nested too deeply");
        }
        Dim d = product();
        while (true) {
            if (take('+')) {
                d = d.plus(product());
            } else if (take('-')) {
                d = d.minus(product());
            } else {
                depth--;
                return d;
            }
        }
    }

    private Dim product() {
        Dim d = factor();
        while (take('*')) {
            d = d.times(factor());
        }
        return d;
    }

    private Dim factor() {
        boolean negative = false;
        while (take('-')) {
            negative = !negative;
        }
        skipSpace();
        if (pos < text.length() && Character.isDigit(text.charAt(pos))) {
            int start = pos;
            while (pos < text.length() && Character.isDigit(text.charAt(pos))) {
                pos++;
            }
            try {
                return Dim.of(Long.parseLong((negative ? "-" : "") + text.substring(start, pos)));
            } catch (NumberFormatException e) {
                throw error("the integer " + text.substring(start, pos) + " exceeds 64 bits");
            }
        }
        Dim d = primary();
        return negative ? d.times(-1) : d;
    }

    private Dim primary() {
        if (take('(')) {
            Dim d = sum();
            expect(')');
            return d;
        }
        int start = pos;
        if (pos < text.length() && isNameStart(text.charAt(pos))) {
            while (pos < text.length() && isNamePart(text.charAt(pos))) {
                pos++;
            }
        }
        String name = text.substring(start, pos);
        if (name.isEmpty()) {
            throw error(
                    pos < text.length()
                            ? "unexpected '" + text.charAt(pos) + "'"
                            : "unexpected end");
        }
        if (!take('(')) {
            return Dim.symbol(name);
        }
        Dim a = sum();
        expect(',');
        Dim b = sum();
        expect(')');
        return switch (name) {
            case "floordiv" -> a.floorDiv(b);
            case "ceildiv" -> a.ceilDiv(b);
            case "mod" -> a.mod(b);
            case "min" -> a.min(b);
            case "max" -> a.max(b);
            default -> throw error("unknown function '" + name + "'");
        };
    }

    private void skipSpace() {
        while (pos < text.length() && text.charAt(pos) == ' ') {
            pos++;
        }
    }

    private boolean take(char c) {
        skipSpace();
        boolean hit = pos < text.length() && text.charAt(pos) == c;
        pos += hit ? 1 : 0;
        skipSpace();
        return hit;
    }

    private void expect(char c) {
        if (!take(c)) {
            throw error("expected '" + c + "'");
        }
    }

    private IllegalArgumentException error(String why) {
        return new IllegalArgumentException(
                "dimension '" + text + "', position " + (pos + 1) + ": " + why);
    }
}
