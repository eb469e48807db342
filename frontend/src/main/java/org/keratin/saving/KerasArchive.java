package org.keratin.saving;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The members of a `.keras` file (a zip archive): untrusted, so counts, names, sizes and
 * compression ratios are checked before anything is read, and nothing is ever written to disk.
 */
public final class KerasArchive implements AutoCloseable {
    /** More members than any model that Keras writes. */
    static final int MOST_ENTRIES = 10_000;

    /**
     * A member may inflate to this many times its size in the file; Keras stores its members as
     * they are.
     */
    static final long MOST_INFLATION = 200;

    /** Small members may inflate more: a config of repeated layers does. */
    static final long ALWAYS_ALLOWED = 16L << 20;

    private static final String REMEDY =
            "Save it again with model.save(\"model.keras\") in Keras 3";

    private final String file;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new TreeMap<>();

    private KerasArchive(String file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /** Opens and checks the archive. Closed by its reader, within one load. */
    public static KerasArchive open(Path path) {
        String file = path.toString();
        ZipFile zip;
        try {
            if (Files.size(path) == 0) {
                throw new ModelFileException(file, "the file is empty", REMEDY);
            }
            zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException | IllegalArgumentException e) {
            throw new ModelFileException(
                    file,
                    "this is no whole zip archive (" + e.getMessage() + "); it may be truncated",
                    REMEDY,
                    e);
        } catch (IOException e) {
            throw new ModelFileException(
                    file, "it cannot be read (" + e.getMessage() + ")", "Check the path", e);
        }
        KerasArchive archive = new KerasArchive(file, zip);
        try {
            archive.check();
        } catch (RuntimeException e) {
            archive.close();
            throw e;
        }
        return archive;
    }

    private void check() {
        if (zip.size() > MOST_ENTRIES) {
            throw new ModelFileException(
                    file,
                    "the archive has " + zip.size() + " members, more than " + MOST_ENTRIES,
                    REMEDY);
        }
        Set<String> seen = new HashSet<>();
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            ZipEntry entry = all.nextElement();
            String name = entry.getName();
            if (escapes(name)) {
                throw new ModelFileException(
                        file,
                        "the member name '" + name + "' leads out of the archive",
                        "Do not trust this file");
            }
            if (!seen.add(name)) {
                throw new ModelFileException(
                        file, "the member '" + name + "' occurs twice", REMEDY);
            }
            long size = entry.getSize();
            long packed = entry.getCompressedSize();
            if (size < 0 || packed < 0) {
                throw new ModelFileException(file, "the member '" + name + "' has no size", REMEDY);
            }
            if (size > ALWAYS_ALLOWED && size / MOST_INFLATION > packed) {
                throw new ModelFileException(
                        file,
                        "the member '"
                                + name
                                + "' inflates from "
                                + packed
                                + " to "
                                + size
                                + " bytes, over the limit of "
                                + MOST_INFLATION
                                + " times",
                        "Store it uncompressed, as Keras does");
            }
            entries.put(name, entry);
        }
    }

    private static boolean escapes(String name) {
        if (name.isEmpty()
                || name.startsWith("/")
                || name.contains("\\")
                || name.indexOf(':') >= 0) {
            return true;
        }
        for (String part : name.split("/", -1)) {
            if (part.equals("..") || part.equals(".")) {
                return true;
            }
        }
        return false;
    }

    public String file() {
        return file;
    }

    public boolean has(String member) {
        return entries.containsKey(member);
    }

    /** Reads a member whole; refuses more than {@code limit} bytes before reading. */
    public byte[] read(String member, long limit) {
        ZipEntry entry = entries.get(member);
        if (entry == null) {
            throw new ModelFileException(
                    file,
                    "the member '" + member + "' is missing; the archive has " + entries.keySet(),
                    REMEDY);
        }
        if (entry.getSize() > limit) {
            throw new ModelFileException(
                    file,
                    "the member '"
                            + member
                            + "' has "
                            + entry.getSize()
                            + " bytes, more than "
                            + limit,
                    REMEDY);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            // The size in the directory may lie: read no more than it says, and notice when there
            // is more or less.
            byte[] data = new byte[0];
            int size = Math.toIntExact(entry.getSize());
            if (entry.getMethod() == ZipEntry.STORED) {
                data = in.readNBytes(size);
            } else {
                ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(size, 1 << 20));
                byte[] block = new byte[1 << 16];
                int read;
                while ((read = in.read(block)) > 0 && out.size() <= size) {
                    out.write(block, 0, read);
                }
                data = out.toByteArray();
            }
            if (data.length != size) {
                throw new ModelFileException(
                        file,
                        "the member '" + member + "' is not of the size that the archive says",
                        REMEDY);
            }
            return data;
        } catch (IOException e) {
            throw new ModelFileException(
                    file,
                    "the member '" + member + "' is damaged (" + e.getMessage() + ")",
                    REMEDY,
                    e);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new ModelFileException(
                    file, "it cannot be closed (" + e.getMessage() + ")", "Check the disk", e);
        }
    }
}
