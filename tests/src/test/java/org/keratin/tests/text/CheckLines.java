package org.keratin.tests.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The CHECK lines of a chunk. {@code CHECK:} wants its text in some later line, {@code CHECK-NEXT:}
 * in the next one, {@code CHECK-NOT:} in none up to the next match. A stretch {@code {{…}}} is a
 * regular expression.
 */
final class CheckLines {
    private record Check(String kind, String text, int line) {}

    private CheckLines() {}

    /** An empty string where all checks hold, else what is missing. */
    static String verify(String chunk, String output) {
        List<Check> checks = new ArrayList<>();
        String[] lines = chunk.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            for (String kind : List.of("CHECK", "CHECK-NEXT", "CHECK-NOT")) {
                String prefix = "// " + kind + ":";
                if (line.startsWith(prefix)) {
                    checks.add(new Check(kind, line.substring(prefix.length()).strip(), i + 1));
                }
            }
        }
        String[] out = output.split("\n", -1);
        int next = 0;
        List<Check> forbidden = new ArrayList<>();
        for (Check check : checks) {
            if (check.kind.equals("CHECK-NOT")) {
                forbidden.add(check);
                continue;
            }
            int found = next;
            while (found < out.length && !matches(check, out[found])) {
                found++;
            }
            if (found == out.length) {
                return "line " + check.line + ": not found: " + check.text;
            }
            if (check.kind.equals("CHECK-NEXT") && found != next) {
                return "line " + check.line + ": not on the next line: " + check.text;
            }
            String hit = forbiddenIn(forbidden, out, next, found);
            if (!hit.isEmpty()) {
                return hit;
            }
            forbidden.clear();
            next = found + 1;
        }
        return forbiddenIn(forbidden, out, next, out.length);
    }

    private static String forbiddenIn(List<Check> forbidden, String[] out, int from, int to) {
        for (Check check : forbidden) {
            for (int i = from; i < to; i++) {
                if (matches(check, out[i])) {
                    return "line " + check.line + ": must not occur: " + check.text;
                }
            }
        }
        return "";
    }

    private static boolean matches(Check check, String line) {
        if (!check.text.contains("{{")) {
            return line.contains(check.text);
        }
        StringBuilder pattern = new StringBuilder();
        int at = 0;
        while (at < check.text.length()) {
            int open = check.text.indexOf("{{", at);
            int close = open < 0 ? -1 : check.text.indexOf("}}", open);
            if (close < 0) {
                pattern.append(Pattern.quote(check.text.substring(at)));
                break;
            }
            pattern.append(Pattern.quote(check.text.substring(at, open)));
            pattern.append(check.text, open + 2, close);
            at = close + 2;
        }
        return Pattern.compile(pattern.toString()).matcher(line).find();
    }
}
