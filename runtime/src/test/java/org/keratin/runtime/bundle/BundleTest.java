package org.keratin.runtime.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.InvalidFileException;
import org.keratin.runtime.NDArray;

class BundleTest {
    @TempDir Path folder;

    private final Bundle sample = Samples.linear(new byte[] {1, 2, 3}, true);

    private static String key(int n) {
        return String.format("%064x", n);
    }

    @Test
    void fileRoundTrips() {
        Path f = folder.resolve("a.kbundle");
        sample.write(f);
        Bundle b = Bundle.read(f);
        assertArrayEquals(sample.toBytes(), b.toBytes());
        assertEquals(sample.signature(), b.signature());
        assertEquals(sample.buffers(), b.buffers());
        assertEquals(sample.target(), b.target());
        assertEquals(sample.locations(), b.locations());
        assertArrayEquals(sample.code().bytes(), b.code().bytes());
        Bundle train = Samples.train(new byte[0]);
        assertEquals(train.signature(), Bundle.fromBytes(train.toBytes(), "t").signature());
    }

    @Test
    void damageIsFound() throws IOException {
        byte[] good = sample.toBytes();
        Random rnd = new Random(1);
        for (int n = 0; n < 500; n++) {
            byte[] bad = good.clone();
            bad[rnd.nextInt(bad.length)] ^= (byte) (1 << rnd.nextInt(8));
            // The reserved word alone carries no meaning.
            boolean reserved =
                    java.util.Arrays.equals(bad, 0, 12, good, 0, 12)
                            && java.util.Arrays.equals(bad, 16, bad.length, good, 16, good.length);
            if (!reserved) {
                assertThrows(
                        InvalidFileException.class, () -> Bundle.fromBytes(bad, "bad.kbundle"));
            }
        }
        for (int n = 0; n < good.length; n += 7) {
            byte[] cut = java.util.Arrays.copyOf(good, n);
            var e =
                    assertThrows(
                            InvalidFileException.class, () -> Bundle.fromBytes(cut, "bad.kbundle"));
            assertTrue(e.getMessage().startsWith("bad.kbundle ") && !e.getMessage().contains("\n"));
        }
        Path f = folder.resolve("x");
        Files.writeString(f, "no bundle");
        assertThrows(InvalidFileException.class, () -> Bundle.read(f));
        assertThrows(InvalidFileException.class, () -> Bundle.read(folder.resolve("none")));
    }

    @Test
    void wrongPartsAreRefused() {
        var wrong =
                new BundleBuffer(
                        "p", BundleBuffer.Kind.PREPARED, 0, DType.FLOAT32, Dim.of(100), Dim.of(64));
        assertThrows(BundleException.class, () -> with(List.of(wrong), Dim.of(0)));
        var input =
                new BundleBuffer(
                        "i", BundleBuffer.Kind.INPUT, 1, DType.FLOAT32, Dim.of(100), Dim.of(0));
        assertThrows(BundleException.class, () -> with(List.of(input), Dim.of(0)));
        assertThrows(BundleException.class, () -> with(List.of(), Dim.symbol("other")));
    }

    private Bundle with(List<BundleBuffer> buffers, Dim scratch) {
        return new Bundle(
                sample.producer(),
                sample.target(),
                sample.numerics(),
                sample.signature(),
                buffers,
                scratch,
                Dim.of(128),
                Dim.of(0),
                sample.constants(),
                Dim.of(0),
                sample.code(),
                sample.locations());
    }

    // ---- symbols ----

    private static TensorSpec spec(String name, String... shape) {
        return new TensorSpec(
                name, DType.INT8, java.util.Arrays.stream(shape).map(Dim::parse).toList());
    }

    private static String error(SymbolBinder b, NDArray... inputs) {
        return assertThrows(
                        IllegalArgumentException.class, () -> b.bind(List.of(), List.of(inputs)))
                .getMessage();
    }

    @Test
    void symbolsFollowFromShapes() {
        BundleSignature s =
                new BundleSignature(
                        List.of("batch", "seq"),
                        List.of(),
                        List.of(
                                spec("flat", "batch*49", "2"),
                                spec("x", "batch*seq", "seq + 1"),
                                spec("y", "batch", "3")),
                        List.of(),
                        List.of());
        SymbolBinder b = new SymbolBinder(s, false);
        NDArray flat = NDArray.allocate(DType.INT8, 98, 2);
        NDArray x = NDArray.allocate(DType.INT8, 10, 6);
        NDArray y = NDArray.allocate(DType.INT8, 2, 3);
        assertArrayEquals(new long[] {2, 5}, b.bind(List.of(), List.of(flat, x, y)));
        assertEquals(
                "input 'flat' has shape (97, 2), but (batch*49, 2) is expected: size 97 of"
                        + " dimension 0 is not of the form batch*49",
                error(b, flat.reshape(-1).slice(0, 194).reshape(97, 2), x, y));
        assertEquals(
                "input 'y' has shape (3, 2), but (batch, 3) is expected: dimension 0 must be batch"
                        + " = 2, not 3",
                error(b, flat, x, y.reshape(3, 2)));
        assertEquals(
                "input 'y' has shape (6), but (batch, 3) is expected: it must have 2 dimensions,"
                        + " not 1",
                error(b, flat, x, y.reshape(6)));
        assertEquals(
                "input 'y' has type float32, but int8 is expected; convert it first",
                error(b, flat, x, y.cast(DType.FLOAT32)));
        assertTrue(
                error(b, flat, x)
                        .startsWith(
                                "the model takes 3 inputs ('flat', 'x', 'y'), but 2 were given"));
        BundleSignature open =
                new BundleSignature(
                        List.of("n"), List.of(), List.of(spec("x", "n*n")), List.of(), List.of());
        assertThrows(BundleException.class, () -> new SymbolBinder(open, false));
    }

    // ---- cache ----

    @Test
    void cacheKeepsWhatWasUsedLast() throws IOException {
        long size = sample.toBytes().length;
        BundleCache cache = new BundleCache(folder.resolve("deep/cache"), size * 3 + 10);
        assertTrue(cache.get(key(1)).isEmpty());
        for (int n = 1; n <= 3; n++) {
            cache.put(key(n), sample);
            Files.setLastModifiedTime(
                    cache.fileOf(key(n)), FileTime.fromMillis(1_000_000 + n * 10_000));
        }
        assertEquals(
                "rwx------",
                PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("deep/cache"))));
        assertTrue(cache.get(key(1)).isPresent());
        cache.put(key(4), sample);
        assertTrue(cache.get(key(1)).isPresent());
        assertTrue(cache.get(key(2)).isEmpty());
        assertEquals(3 * size, cache.size());
        assertThrows(IllegalArgumentException.class, () -> cache.get("../../etc/passwd"));
    }

    @Test
    void damagedEntriesAreMissesAndGo() throws IOException {
        BundleCache cache = new BundleCache(folder.resolve("c"), BundleCache.DEFAULT_LIMIT);
        cache.put(key(1), sample);
        Path f = cache.fileOf(key(1));
        byte[] bytes = Files.readAllBytes(f);
        bytes[bytes.length - 1] ^= 1;
        Files.write(f, bytes);
        assertTrue(cache.get(key(1)).isEmpty());
        assertFalse(Files.exists(f));
        Path stale = folder.resolve("c/.x.1.keratin-tmp");
        Files.write(stale, new byte[9]);
        Files.setLastModifiedTime(stale, FileTime.fromMillis(0));
        cache.put(key(1), sample);
        assertFalse(Files.exists(stale));
    }

    @Test
    void foldersOfOthersAndLinksAreRefused() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        var e =
                assertThrows(
                        BundleException.class,
                        () -> new BundleCache(link, BundleCache.DEFAULT_LIMIT).put(key(1), sample));
        assertTrue(
                e.getMessage().contains("is a link") && e.getMessage().contains("KERATIN_CACHE"));
        BundleCache cache = new BundleCache(real, BundleCache.DEFAULT_LIMIT);
        Path target = folder.resolve("elsewhere.kbundle");
        sample.write(target);
        PrivateFolder.ensure(real);
        Files.createSymbolicLink(cache.fileOf(key(2)), target);
        assertTrue(cache.get(key(2)).isEmpty());
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThrows(BundleException.class, () -> new BundleCache(file, 1).put(key(1), sample));
    }
}
