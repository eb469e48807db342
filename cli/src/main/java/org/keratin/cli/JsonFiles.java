package org.keratin.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.keratin.runtime.AtomicFile;

/** JSON files, written whole or not at all. */
final class JsonFiles {
    private JsonFiles() {}

    static void write(Path file, JsonNode root) {
        String text = root.toPrettyString();
        AtomicFile.write(
                file,
                channel -> {
                    ByteBuffer bytes = StandardCharsets.UTF_8.encode(text + "\n");
                    while (bytes.hasRemaining()) {
                        channel.write(bytes);
                    }
                });
    }
}
