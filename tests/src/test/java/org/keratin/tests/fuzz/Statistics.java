package org.keratin.tests.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.keratin.ir.Block;
import org.keratin.ir.Func;
import org.keratin.ir.Node;
import org.keratin.ir.op.Catalog;
import org.keratin.ir.op.OpEntry;

/** How deep the texts of a run went, kept in a file that is written every few seconds. */
final class Statistics {
    private static final long EVERY_NANOS = 3_000_000_000L;
    private static final int LONG_TEXT = 100_000;
    private static final int WORDS = 90;
    private static final int KINDS = 1000;
    private static final int SHOWN = 25;

    private final Path file;
    private final Set<String> verifiedOps = new TreeSet<>();
    private final Set<String> compiledOps = new TreeSet<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private int texts;
    private int parsed;
    private int verified;
    private int optimized;
    private int llvm;
    private int objects;
    private int longTexts;
    private int longest;
    private double slowest;
    private long written = System.nanoTime();

    Statistics(Path file) {
        this.file = file;
    }

    /** One more text, and the processor time that it took. */
    void add(String text, FullPath.Reached reached, double seconds) {
        texts++;
        parsed += reached.parsed ? 1 : 0;
        optimized += reached.optimized ? 1 : 0;
        llvm += reached.llvm ? 1 : 0;
        objects += reached.object ? 1 : 0;
        longTexts += text.length() > LONG_TEXT ? 1 : 0;
        longest = Math.max(longest, text.length());
        slowest = Math.max(slowest, seconds);
        if (reached.verified != null) {
            verified++;
            count(reached.refusal);
            for (Func func : reached.verified.funcs()) {
                ops(func.body(), verifiedOps);
                if (reached.llvm) {
                    ops(func.body(), compiledOps);
                }
            }
        }
        if (System.nanoTime() - written > EVERY_NANOS) {
            write();
            written = System.nanoTime();
        }
    }

    /** Refusals are counted by their words: the numbers and shapes in them are endless. */
    private void count(String refusal) {
        String words = refusal.replaceAll("[0-9]+|tensor<[^ ]*>", "#");
        String head = words.substring(0, Math.min(WORDS, words.length()));
        if (!head.isEmpty() && (refusals.size() < KINDS || refusals.containsKey(head))) {
            refusals.merge(head, 1, Integer::sum);
        }
    }

    private void write() {
        StringBuilder text = new StringBuilder().append(this).append('\n');
        refusals.entrySet().stream()
                .sorted((x, y) -> y.getValue() - x.getValue())
                .limit(SHOWN)
                .forEach(
                        e ->
                                text.append("refused behind the verifier, ")
                                        .append(e.getValue())
                                        .append(": ")
                                        .append(e.getKey())
                                        .append('\n'));
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            System.err.println("the statistics are not written: " + e);
        }
    }

    private static void ops(Block block, Set<String> names) {
        for (Node node : block.nodes()) {
            names.add(node.op().name());
            node.regions().forEach(region -> ops(region, names));
        }
    }

    private static long known(Set<String> names) {
        return Catalog.entries().stream().map(OpEntry::name).filter(names::contains).count();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "fuzz: %d texts: %d parsed, %d verified, %d through the passes twice, %d to LLVM"
                    + " IR, %d to an object; ops verified %d, compiled %d, of %d; %d texts beyond"
                    + " %d characters, longest %d; slowest %.1f s of processor time",
                texts,
                parsed,
                verified,
                optimized,
                llvm,
                objects,
                known(verifiedOps),
                known(compiledOps),
                Catalog.entries().size(),
                longTexts,
                LONG_TEXT,
                longest,
                slowest);
    }
}
