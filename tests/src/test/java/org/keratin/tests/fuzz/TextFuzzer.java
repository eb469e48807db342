package org.keratin.tests.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.tests.fuzz.FullPath.Stage;

/** Jazzer's entry. One input in four is a text by itself, the others are changed seeds. */
public final class TextFuzzer {
    /** Compiling takes a hundred times longer than the rest, so few texts go that far. */
    private static final int EVERY_OBJECT = 64;

    private static final int MAX_COMPILED = 20_000;

    private static List<String> seeds = List.of();
    private static @Nullable CurrentText current;

    private TextFuzzer() {}

    public static void fuzzerInitialize(String[] arguments) throws IOException {
        seeds = Seeds.load(Path.of(System.getProperty("keratin.root", ".")));
        current = new CurrentText(Path.of(System.getProperty("keratin.fuzz.current", "current")));
    }

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        int kind = data.consumeInt(0, EVERY_OBJECT - 1);
        String text =
                kind % 4 == 0
                        ? new String(data.consumeRemainingAsBytes(), StandardCharsets.UTF_8)
                        : new TextMutations(data).apply(data.pickValue(seeds));
        if (current != null) {
            current.set(text);
        }
        Stage last = kind == 1 ? Stage.OBJECT : kind % 2 == 1 ? Stage.LLVM : Stage.PASSES;
        try {
            FullPath.take(text, text.length() > MAX_COMPILED ? Stage.PASSES : last);
        } catch (Throwable e) {
            // Jazzer keeps the bytes; what they stand for is worth more.
            System.err.println("==== the text ====\n" + text + "\n==== its end ====");
            throw e;
        }
    }
}
