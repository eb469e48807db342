package org.keratin.cli;

import java.nio.file.Path;

/** Where compiled code is kept: KERATIN_CACHE, else the user's cache folder. */
final class CacheFolder {
    private CacheFolder() {}

    static Path path() {
        String own = System.getenv("KERATIN_CACHE");
        if (own != null && !own.isEmpty()) {
            return Path.of(own);
        }
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path base = xdg != null && !xdg.isEmpty()
                ? Path.of(xdg)
                : Path.of(System.getProperty("user.home"), ".cache");
        return base.resolve("keratin");
    }
}
