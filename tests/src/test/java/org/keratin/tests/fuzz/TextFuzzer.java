package org.keratin.tests.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.tests.fuzz.FullPath.Stage;

/** Jazzer's entry. One input in eight is a text by itself, the others are changed seeds. */
public final class TextFuzzer {
    private static final int KINDS = 64;

    /** Compiling takes a hundred times longer than the rest, so few texts go that far. */
    private static final int EVERY_OBJECT = 16;

    private static final int MAX_COMPILED = 20_000;

    /** Beyond this a text counts as one that hangs; Jazzer's own limit is by the clock. */
    private static final double MAX_SECONDS = 20;

    /** Taken all the way before the first input, which else pays for loading all classes. */
    private static final int WARM_UP = 12;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static List<String> seeds = List.of();
    private static @Nullable Finding finding;
    private static @Nullable Statistics statistics;

    private TextFuzzer() {}

    public static void fuzzerInitialize(String[] arguments) throws IOException {
        seeds = Seeds.load(Path.of(System.getProperty("keratin.root", ".")));
        Path folder = Path.of(System.getProperty("keratin.fuzz.folder", "."));
        finding = new Finding(folder);
        statistics = new Statistics(folder.resolve(Finding.STATISTICS));
        for (int i = 0; i < WARM_UP; i++) {
            take(seeds.get(i * seeds.size() / WARM_UP), Stage.OBJECT);
        }
    }

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        int kind = data.consumeInt(0, KINDS - 1);
        String text =
                kind % 8 == 0
                        ? new String(data.consumeRemainingAsBytes(), StandardCharsets.UTF_8)
                        : new TextMutations(data, seeds).apply(data.pickValue(seeds));
        Stage last =
                kind % EVERY_OBJECT == 1 ? Stage.OBJECT : kind % 2 == 1 ? Stage.LLVM : Stage.PASSES;
        take(text, text.length() > MAX_COMPILED ? Stage.PASSES : last);
    }

    private static void take(String text, Stage last) {
        FullPath.Reached reached = new FullPath.Reached();
        if (finding != null) {
            finding.begin(text);
        }
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            FullPath.take(text, last, reached);
            double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
            if (statistics != null) {
                statistics.add(text, reached, seconds);
            }
            if (seconds > MAX_SECONDS) {
                throw new AssertionError("it took " + seconds + " s of processor time");
            }
        } catch (Throwable e) {
            // Jazzer keeps the bytes; what they stand for is worth more.
            if (finding != null) {
                finding.keep(text, last, e);
            }
            throw e;
        }
    }
}
