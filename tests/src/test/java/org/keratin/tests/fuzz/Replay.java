package org.keratin.tests.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.keratin.tests.fuzz.FullPath.Stage;

/** Takes texts through every stage and prints what became of them, with the time and the stack. */
public final class Replay {
    private Replay() {}

    public static void main(String[] files) throws IOException {
        boolean failed = false;
        for (String file : files) {
            String text = new String(Files.readAllBytes(Path.of(file)), StandardCharsets.UTF_8);
            for (Stage last : Stage.values()) {
                long start = System.nanoTime();
                String outcome;
                try {
                    String refusal = FullPath.take(text, last);
                    outcome = refusal.isEmpty() ? "taken" : "refused: " + refusal;
                } catch (Throwable e) {
                    failed = true;
                    outcome = "FAILED";
                    e.printStackTrace(System.out);
                }
                long millis = (System.nanoTime() - start) / 1_000_000;
                System.out.println(file + " " + last + " " + outcome + " (" + millis + " ms)");
            }
        }
        System.exit(failed ? 1 : 0);
    }
}
