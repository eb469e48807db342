package org.keratin.tests.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.zip.CRC32;
import org.keratin.tests.fuzz.FullPath.Stage;

/**
 * What is kept of a text that failed: {@code found-HASH.mlir} is the text, {@code found-HASH.txt}
 * says when, how far it should have gone, and the stack. A process that is ended from outside (too
 * slow, too much memory) leaves its text in {@link CurrentText}.
 */
public final class Finding {
    static final String CURRENT = "current";
    static final String STATISTICS = "statistics.txt";

    private final Path folder;
    private final CurrentText current;

    Finding(Path folder) throws IOException {
        this.folder = folder;
        this.current = new CurrentText(folder.resolve(CURRENT));
    }

    void begin(String text) {
        current.set(text);
    }

    void keep(String text, Stage last, Throwable failure) {
        try {
            Path file = write(folder, text.getBytes(StandardCharsets.UTF_8));
            StringWriter stack = new StringWriter();
            failure.printStackTrace(new PrintWriter(stack, true));
            Runtime jvm = Runtime.getRuntime();
            Files.writeString(
                    Path.of(file.toString().replace(".mlir", ".txt")),
                    Instant.now()
                            + ", to "
                            + last
                            + ", "
                            + (jvm.totalMemory() - jvm.freeMemory() >> 20)
                            + " MB of heap in use\n"
                            + stack);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** Writes a text under the name that its content gives it. */
    public static Path write(Path folder, byte[] text) throws IOException {
        CRC32 hash = new CRC32();
        hash.update(text);
        return Files.write(
                folder.resolve(String.format(Locale.ROOT, "found-%08x.mlir", hash.getValue())),
                text);
    }
}
