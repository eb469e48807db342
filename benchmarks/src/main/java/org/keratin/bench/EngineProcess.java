package org.keratin.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An engine in a process of its own. It prints {@code ready NAME VERSION y0 … y9} after its first
 * result, then answers each line {@code SECONDS} with {@code MEDIAN_NS COUNT}: the median time of
 * the calls it made in that time.
 */
final class EngineProcess implements AutoCloseable {
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
            line = answers.readLine();
        } while (line != null && !line.startsWith("ready "));
        if (line == null) {
            throw new IOException("the engine did not start: " + String.join(" ", command));
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

    /** Median time of a call in nanoseconds, over about so many seconds. */
    double measure(double seconds) throws IOException {
        orders.println(seconds);
        String line = answers.readLine();
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
