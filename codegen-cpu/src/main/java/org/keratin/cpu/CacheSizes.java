package org.keratin.cpu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Data cache of one core in bytes, read from the system; usual sizes where it does not say. */
record CacheSizes(long l1, long l2) {
    private static final CacheSizes USUAL = new CacheSizes(32 << 10, 512 << 10);
    private static final CacheSizes HOST = read(Path.of("/sys/devices/system/cpu/cpu0/cache"));

    static CacheSizes ofHost() {
        return HOST;
    }

    static CacheSizes read(Path folder) {
        long l1 = USUAL.l1;
        long l2 = USUAL.l2;
        for (int i = 0; i < 8; i++) {
            Path index = folder.resolve("index" + i);
            if (!Files.isReadable(index.resolve("size"))) {
                continue;
            }
            try {
                String level = Files.readString(index.resolve("level")).trim();
                String type = Files.readString(index.resolve("type")).trim();
                String size = Files.readString(index.resolve("size")).trim();
                if (type.equals("Instruction") || !size.matches("[0-9]{1,9}K")) {
                    continue;
                }
                long bytes = Long.parseLong(size.substring(0, size.length() - 1)) << 10;
                if (level.equals("1")) {
                    l1 = bytes;
                } else if (level.equals("2")) {
                    l2 = bytes;
                }
            } catch (IOException e) {
                // A system that hides its caches gets the usual sizes: they choose tiles, never
                // results.
                return USUAL;
            }
        }
        return new CacheSizes(l1, l2);
    }
}
