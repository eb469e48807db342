package org.keratin.ir.op;

import java.util.Comparator;
import java.util.Optional;

/** What an unknown name of an op was perhaps meant to be. */
final class NearestName {
    private static final int MOST_EDITS = 2;
    private static final int MOST_LENGTH = 64;

    private NearestName() {}

    /** {@code (did you mean stablehlo.add?)} for {@code add} and {@code stablehlo.addd}. */
    static String question(String name) {
        String full = name.indexOf('.') < 0 ? "stablehlo." + name : name;
        if (full.length() > MOST_LENGTH || Foreign.isForeign(full)) {
            return "";
        }
        Optional<String> nearest =
                Catalog.entries().stream()
                        .map(OpEntry::name)
                        .filter(known -> edits(full, known) <= MOST_EDITS)
                        .min(Comparator.comparingInt(known -> edits(full, known)));
        return nearest.map(known -> " (did you mean " + known + "?)").orElse("");
    }

    /** Levenshtein's distance. */
    private static int edits(String a, String b) {
        if (Math.abs(a.length() - b.length()) > MOST_EDITS) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
