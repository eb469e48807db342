package org.keratin.tests.fuzz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * The text that is being tried, in a mapped file: it is still there when the process was ended from
 * outside because a text took too long.
 */
public final class CurrentText {
    private static final int ROOM = 4 << 20;

    private final MappedByteBuffer memory;

    public CurrentText(Path file) throws IOException {
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            memory = channel.map(FileChannel.MapMode.READ_WRITE, 0, Integer.BYTES + ROOM);
        }
    }

    public void set(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = Math.min(ROOM, bytes.length);
        memory.put(Integer.BYTES, bytes, 0, length);
        memory.putInt(0, length);
    }

    /** The text that was set last, by whatever process. */
    public static byte[] read(Path file) throws IOException {
        byte[] all = Files.readAllBytes(file);
        return Arrays.copyOfRange(
                all, Integer.BYTES, Integer.BYTES + ByteBuffer.wrap(all).getInt(0));
    }
}
