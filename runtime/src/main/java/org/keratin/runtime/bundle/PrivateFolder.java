package org.keratin.runtime.bundle;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A folder that belongs to this user and that nobody else can write or read. */
final class PrivateFolder {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rwx------");

    private PrivateFolder() {}

    /**
     * Makes the folder where it is missing and checks it.
     *
     * @throws BundleException when it is a link, no folder, or another user's
     */
    static void ensure(Path folder) {
        try {
            if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                create(folder);
            }
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw refused(
                        folder, Files.isSymbolicLink(folder) ? "is a link" : "is no folder", null);
            }
            if (!POSIX) {
                return;
            }
            if (!isOwn(folder)) {
                throw refused(folder, "belongs to another user", null);
            }
            if (!Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS)
                    .equals(OWNER_ONLY)) {
                Files.setPosixFilePermissions(folder, OWNER_ONLY);
            }
        } catch (IOException e) {
            throw refused(folder, "cannot be used (" + e + ")", e);
        }
    }

    private static void create(Path folder) throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try {
            if (POSIX) {
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            } else {
                Files.createDirectory(folder);
            }
        } catch (FileAlreadyExistsException e) {
            // Another process was faster; the checks that follow apply to its folder.
            return;
        }
    }

    /** True when the file itself, not what a link points to, belongs to this process's user. */
    static boolean isOwn(Path file) throws IOException {
        if (!POSIX) {
            return true;
        }
        Path self = Path.of("/proc/self");
        if (Files.exists(self)) {
            Object mine = Files.getAttribute(self, "unix:uid");
            return mine.equals(Files.getAttribute(file, "unix:uid", LinkOption.NOFOLLOW_LINKS));
        }
        UserPrincipal me =
                FileSystems.getDefault()
                        .getUserPrincipalLookupService()
                        .lookupPrincipalByName(System.getProperty("user.name"));
        return me.equals(Files.getOwner(file, LinkOption.NOFOLLOW_LINKS));
    }

    private static BundleException refused(Path folder, String why, @Nullable Throwable cause) {
        String text =
                "the cache folder "
                        + folder
                        + " "
                        + why
                        + "; set KERATIN_CACHE to a folder of your own, or use --no-cache";
        return cause == null ? new BundleException(text) : new BundleException(text, cause);
    }
}
