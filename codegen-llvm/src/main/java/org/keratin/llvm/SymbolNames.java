package org.keratin.llvm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Kernel names as symbols that every assembler, ptxas and debugger takes. */
final class SymbolNames {
    private SymbolNames() {}

    /** Letters, digits and underscores, not beginning with a digit. */
    static String sanitize(String name) {
        String clean = name.replaceAll("[^A-Za-z0-9_]", "_");
        return clean.isEmpty() || Character.isDigit(clean.charAt(0)) ? "k_" + clean : clean;
    }

    /** A distinct symbol for each name, in order. */
    static List<String> of(List<String> names) {
        Set<String> taken = new HashSet<>();
        List<String> symbols = new ArrayList<>();
        for (String name : names) {
            String clean = sanitize(name);
            String symbol = clean;
            for (int i = 1; !taken.add(symbol); i++) {
                symbol = clean + "_" + i;
            }
            symbols.add(symbol);
        }
        return symbols;
    }
}
