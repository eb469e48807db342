package org.keratin.runtime;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes a whole file or nothing: into a temporary file of the same folder, then moved over the
 * target, so that readers and a kill at any moment see the old file or the new one.
 */
public final class AtomicFile {
    /** Suffix of the temporary files. */
    public static final String TEMPORARY_SUFFIX = ".keratin-tmp";

    /** Writes the content. */
    @FunctionalInterface
    public interface Content {
        void writeTo(FileChannel channel) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Writes {@code target}; a device or pipe (such as {@code /dev/stdout}) is written directly.
     *
     * @throws InvalidFileException when that fails; nothing is left behind then
     */
    public static void write(Path target, Content content) {
        try {
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                if (Files.isDirectory(target)) {
                    throw new InvalidFileException(
                            "cannot write " + target + ": it is a folder; name a file");
                }
                try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
                    content.writeTo(channel);
                }
                return;
            }
            // A link keeps pointing where it does.
            Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
            Path folder = real.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new InvalidFileException(
                        "cannot write "
                                + target
                                + ": the folder "
                                + folder
                                + " does not exist; create it first");
            }
            replace(real, folder, content);
        } catch (IOException e) {
            throw new InvalidFileException("cannot write " + target + ": " + reason(e), e);
        }
    }

    private static void replace(Path target, Path folder, Content content) throws IOException {
        String random = Long.toHexString(ThreadLocalRandom.current().nextLong());
        Path temporary =
                folder.resolve("." + target.getFileName() + "." + random + TEMPORARY_SUFFIX);
        boolean done = false;
        try {
            try (FileChannel channel =
                    FileChannel.open(
                            temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                content.writeTo(channel);
            }
            try {
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
            }
            done = true;
        } finally {
            if (!done) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    /** Why an operation on a file failed, in words. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
