package org.keratin.ir.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a file of several modules at every {@code // -----}, in mid-line too, as upstream's tools
 * do.
 */
public final class Chunks {
    private static final String MARK = "// -----";

    private Chunks() {}

    /**
     * The pieces in order; each keeps its line numbers, by blank lines in place of the pieces
     * before it.
     */
    public static List<String> split(String text) {
        List<String> chunks = new ArrayList<>();
        int start = 0;
        int lines = 0;
        while (true) {
            int end = text.indexOf(MARK, start);
            String chunk = text.substring(start, end < 0 ? text.length() : end);
            chunks.add("\n".repeat(lines) + chunk);
            if (end < 0) {
                return chunks;
            }
            lines += (int) chunk.chars().filter(c -> c == '\n').count();
            start = end + MARK.length();
        }
    }
}
