package org.keratin.runtime.bundle;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.keratin.runtime.AtomicFile;
import org.keratin.runtime.InvalidFileException;

/**
 * Bundles on disk, by key, shared by the processes of one user.
 *
 * <p>The folder is the user's own (mode 0700, no link). Files are written whole or not at all, so a
 * kill at any moment leaves at most a temporary file, which a later write removes. A damaged entry
 * is deleted and counts as missing. Beyond the size limit, the entries used longest ago go first.
 */
public final class BundleCache {
    /** 1 GiB. */
    public static final long DEFAULT_LIMIT = 1L << 30;

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{16,128}");
    private static final Duration STALE = Duration.ofHours(1);

    /**
     * Bytes that this process may still write to a folder before it looks again at what lies there.
     * A look at every write would make many writes quadratic.
     */
    private static final Map<Path, Long> ROOM = new ConcurrentHashMap<>();

    /** Of the room that is left, what one process takes at most without looking. */
    private static final int SHARE = 8;

    private final Path folder;
    private final long limit;

    private record Entry(Path path, long size, FileTime used) {}

    /**
     * A cache in a folder, which is made when first written.
     *
     * @param limit bytes that all entries together may take
     */
    public BundleCache(Path folder, long limit) {
        this.folder = folder;
        this.limit = limit;
    }

    /** The user's cache: {@code KERATIN_CACHE}, or {@code ~/.cache/keratin}. */
    public static BundleCache ofUser() {
        return new BundleCache(userFolder(), DEFAULT_LIMIT);
    }

    /** {@code KERATIN_CACHE}, or {@code $XDG_CACHE_HOME/keratin}, or {@code ~/.cache/keratin}. */
    public static Path userFolder() {
        String own = System.getenv("KERATIN_CACHE");
        if (own != null && !own.isBlank()) {
            return Path.of(own).toAbsolutePath();
        }
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path base =
                xdg != null && xdg.startsWith("/")
                        ? Path.of(xdg)
                        : Path.of(System.getProperty("user.home"), ".cache");
        return base.resolve("keratin").toAbsolutePath();
    }

    public Path folder() {
        return folder;
    }

    /** The file of a key, whether present or not. */
    public Path fileOf(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException(
                    "a cache key is 16 to 128 hexadecimal digits, not '" + key + "'");
        }
        return folder.resolve(key + Bundle.SUFFIX);
    }

    /**
     * The bundle of a key, unless there is none or it is damaged.
     *
     * @throws BundleException when the folder is not the user's own
     */
    public Optional<Bundle> get(String key) {
        Path file = fileOf(key);
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        PrivateFolder.ensure(folder);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            if (!PrivateFolder.isOwn(file)) {
                return Optional.empty();
            }
            Bundle bundle = BundleFormat.read(file, LinkOption.NOFOLLOW_LINKS);
            touch(file);
            return Optional.of(bundle);
        } catch (InvalidFileException e) {
            // Damaged, of another version, or just removed by another process: a miss in each case.
            delete(file);
            ROOM.remove(folder);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void touch(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException e) {
            // Removed meanwhile; the order of use is a hint only.
            return;
        }
    }

    /**
     * Stores a bundle, then removes what exceeds the limit, where it may be exceeded.
     *
     * @throws BundleException when the folder is not the user's own
     * @throws InvalidFileException when the file cannot be written
     */
    public void put(String key, Bundle bundle) {
        Path file = fileOf(key);
        PrivateFolder.ensure(folder);
        bundle.write(file);
        long size = file.toFile().length();
        Long room = ROOM.computeIfPresent(folder, (f, left) -> left - size);
        if (room == null || room < 0) {
            trim(file);
        }
    }

    /** Removes a bundle. */
    public void remove(String key) {
        delete(fileOf(key));
    }

    /** Bytes of all entries. */
    public long size() {
        return entries().stream().mapToLong(Entry::size).sum();
    }

    private void trim(Path keep) {
        List<Entry> entries = entries();
        long total = entries.stream().mapToLong(Entry::size).sum();
        entries.sort(Comparator.comparing(Entry::used).thenComparing(Entry::path));
        for (Entry e : entries) {
            if (total <= limit) {
                break;
            }
            if (!e.path.equals(keep)) {
                delete(e.path);
                total -= e.size;
            }
        }
        ROOM.put(folder, (limit - total) / SHARE);
    }

    /** The entries; temporary files that a killed process left are removed on the way. */
    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return entries;
        }
        FileTime stale = FileTime.from(Instant.now().minus(STALE));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path p : files) {
                String name = p.getFileName().toString();
                boolean temporary = name.endsWith(AtomicFile.TEMPORARY_SUFFIX);
                if (!temporary && !name.endsWith(Bundle.SUFFIX)) {
                    continue;
                }
                BasicFileAttributes a;
                try {
                    a =
                            Files.readAttributes(
                                    p, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                } catch (NoSuchFileException gone) {
                    continue;
                }
                if (temporary && a.lastModifiedTime().compareTo(stale) < 0) {
                    delete(p);
                } else if (a.isRegularFile()) {
                    entries.add(new Entry(p, a.size(), a.lastModifiedTime()));
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            throw new BundleException(
                    "cannot list the cache folder "
                            + folder
                            + " ("
                            + e.getMessage()
                            + "); set KERATIN_CACHE to a folder of your own, or use --no-cache",
                    e);
        }
        return entries;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It stays, and reading it is a miss again.
            return;
        }
    }
}
