package org.keratin.runtime.bundle;

import java.nio.file.Path;

/** A process that writes to a cache until it is killed. */
final class CacheWriter {
    private CacheWriter() {}

    public static void main(String[] args) {
        BundleCache cache = new BundleCache(Path.of(args[0]), BundleCache.DEFAULT_LIMIT);
        Bundle bundle = Samples.linear(new byte[200_000], true);
        for (int n = 0; ; n++) {
            cache.put(String.format("%016x", n % 4), bundle);
            if (n == 0) {
                System.out.println("ready");
            }
        }
    }
}
