package org.keratin.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * An engine in a process of its own. It prints {@code ready NAME VERSION y0 … y9} after its first
 * result, then answers each line {@code SECONDS} with {@code MEDIAN_NS COUNT}: the median time of
 * the calls it made in that time.
 */
final class EngineProcess implements AutoCloseable {
    private static final int PATIENCE = 180;

    private final Process process;
    private final BufferedReader answers;
    private final PrintStream orders;
    private final String[] ready;

    EngineProcess(List<String> command) throws IOException {
        process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        answers = new BufferedReader(new InputStreamReader(process.getInputStream()));
        orders = new PrintStream(process.getOutputStream(), true);
        String line;
        do {
            line = answer();
        } while (line != null && !line.startsWith("ready "));
        if (line == null) {
            process.destroyForcibly();
            throw new IOException(
                    "the engine gave no result in "
                            + PATIENCE
                            + " s: "
                            + String.join(
                                    " ", command.subList(command.size() - 3, command.size())));
        }
        ready = line.split(" ");
    }

    String version() {
        return ready[1] + " " + ready[2];
    }

    /** The largest difference of the first results to another engine's. */
    double difference(@Nullable EngineProcess other) {
        double largest = 0;
        for (int i = 3; other != null && i < ready.length; i++) {
            largest =
                    Math.max(
                            largest,
                            Math.abs(
                                    Double.parseDouble(ready[i])
                                            - Double.parseDouble(other.ready[i])));
        }
        return largest;
    }

    /** The next line; null when the engine ended, or did not answer and was ended. */
    private @Nullable String answer() throws IOException {
        CompletableFuture<Void> answered = new CompletableFuture<>();
        answered.orTimeout(PATIENCE, TimeUnit.SECONDS)
                .whenComplete(
                        (_, late) -> {
                            if (late != null) {
                                process.destroyForcibly();
                            }
                        });
        try {
            return answers.readLine();
        } finally {
            answered.complete(null);
        }
    }

    /** Median time of a call in nanoseconds, over about so many seconds. */
    double measure(double seconds) throws IOException {
        orders.println(seconds);
        String line = answer();
        if (line == null) {
            throw new IOException("engine " + version() + " died");
        }
        return Double.parseDouble(line.split(" ")[0]);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
