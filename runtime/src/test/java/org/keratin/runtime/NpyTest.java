package org.keratin.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NpyTest {
    @TempDir Path folder;

    private static byte[] npy(String dict, int... data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] text = (dict + "\n").getBytes(StandardCharsets.ISO_8859_1);
        out.writeBytes(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
        out.write(text.length & 255);
        out.write(text.length >> 8);
        out.writeBytes(text);
        for (int b : data) {
            out.write(b);
        }
        return out.toByteArray();
    }

    private Path file(byte[] bytes) throws IOException {
        Path f = folder.resolve("f.npy");
        Files.write(f, bytes);
        return f;
    }

    private NDArray read(String descr, String shape, boolean fortran, int... data)
            throws IOException {
        String order = fortran ? "True" : "False";
        return Npy.read(
                file(
                        npy(
                                "{'descr': '"
                                        + descr
                                        + "', 'fortran_order': "
                                        + order
                                        + ", 'shape': "
                                        + shape
                                        + ", }",
                                data)));
    }

    @Test
    void everyTypeRoundTrips() {
        Path f = folder.resolve("a.npy");
        for (DType t : DType.values()) {
            for (long[] shape : new long[][] {{}, {0}, {5}, {2, 0, 3}, {2, 3, 4}}) {
                NDArray a = NDArray.allocate(t, shape);
                for (long i = 0; i < a.size(); i++) {
                    if (t.isString()) {
                        a.setString(i, "é𝄞" + i);
                    } else {
                        a.setLong(i, i - 3);
                    }
                }
                Npy.write(f, a);
                boolean raw = t.isFloat() && (t.bits() < 16 || t == DType.BFLOAT16);
                boolean narrow = t.isInteger() && t.bits() < 8;
                if (raw) {
                    var e = assertThrows(InvalidFileException.class, () -> Npy.read(f));
                    assertTrue(
                            e.getMessage().contains("ml_dtypes")
                                    && e.getMessage().contains(f.toString()));
                }
                NDArray b = Npy.read(f, raw ? t : null);
                assertArrayEquals(shape, b.shape());
                assertTrue(narrow ? a.data().mismatch(b.data()) < 0 : a.sameBits(b), t + " " + b);
            }
        }
    }

    @Test
    void ordersAndOrderOfBytes() throws IOException {
        assertArrayEquals(
                new long[] {1, 258}, read(">i2", "(2,)", false, 0, 1, 1, 2).toLongArray());
        assertEquals(1.0, read(">f8", "()", false, 0x3f, 0xf0, 0, 0, 0, 0, 0, 0).getDouble(0));
        NDArray c = read(">c8", "(1,)", false, 0x3f, 0x80, 0, 0, 0x40, 0, 0, 0);
        assertEquals(1, c.getReal(0));
        assertEquals(2, c.getImag(0));
        assertArrayEquals(
                new long[] {0, 2, 4, 1, 3, 5},
                read("|u1", "(2, 3)", true, 0, 1, 2, 3, 4, 5).toLongArray());
        assertArrayEquals(
                new long[] {0, 4, 2, 6, 1, 5, 3, 7},
                read("|u1", "(2, 2, 2)", true, 0, 1, 2, 3, 4, 5, 6, 7).toLongArray());
        assertEquals(
                "ab",
                read(">U3", "(1,)", false, 0, 0, 0, 'a', 0, 0, 0, 'b', 0, 0, 0, 0).getString(0));
        assertEquals("ab", read("|S3", "(1,)", false, 'a', 'b', 0).getString(0));
        assertArrayEquals(new long[] {1, 0}, read("|b1", "(2,)", false, 7, 0).toLongArray());
        assertEquals(3, read("|u1", "(1L,)", false, 3).getLong(0));
    }

    @Test
    void badFilesAreNamed() throws IOException {
        String ok = "{'descr': '|u1', 'fortran_order': False, 'shape': (4,), }";
        byte[] whole = npy(ok, 1, 2, 3, 4);
        for (int n = 0; n < whole.length; n++) {
            byte[] cut = java.util.Arrays.copyOf(whole, n);
            Path f = file(cut);
            var e = assertThrows(InvalidFileException.class, () -> Npy.read(f));
            assertTrue(
                    e.getMessage().contains("f.npy") && !e.getMessage().contains("\n"),
                    e.getMessage());
        }
        for (String bad :
                List.of(
                        "{'descr': '|O', 'fortran_order': False, 'shape': (4,), }",
                        "{'descr': '<f16', 'fortran_order': False, 'shape': (1,), }",
                        "{'descr': [('a', '<i4')], 'fortran_order': False, 'shape': (1,), }",
                        "{'descr': '|u1', 'fortran_order': False, 'shape': (-4,), }",
                        "{'descr': '|u1', 'fortran_order': False, 'shape': (9223372036854775807,"
                                + " 3), }",
                        "{'descr': '<U999999999', 'fortran_order': False, 'shape':"
                                + " (9223372036854775807,), }",
                        "{'descr': '|u1', 'fortran_order': Maybe, 'shape': (4,), }",
                        "{'descr': '|u1', 'shape': (4,), }",
                        "{'descr': '|u1', 'fortran_order': False, 'shape': (4,)",
                        "{'x': 1}",
                        "")) {
            Path f = file(npy(bad, 1, 2, 3, 4));
            assertThrows(InvalidFileException.class, () -> Npy.read(f), bad);
        }
        var missing =
                assertThrows(
                        InvalidFileException.class, () -> Npy.read(folder.resolve("none.npy")));
        assertTrue(missing.getMessage().contains("does not exist"));
        assertThrows(InvalidFileException.class, () -> Npy.read(folder));
    }

    @Test
    void damagedFilesNeverDoWorse() throws IOException {
        NDArray a = NDArray.of(new float[] {1, 2, 3, 4, 5, 6}, 2, 3);
        Path f = folder.resolve("g.npy");
        Npy.write(f, a);
        Path z = folder.resolve("g.npz");
        Npz.write(z, Map.of("a", a), true);
        Random rnd = new Random(5);
        for (Path p : List.of(f, z)) {
            byte[] good = Files.readAllBytes(p);
            for (int n = 0; n < 2000; n++) {
                byte[] bad = good.clone();
                for (int k = 0; k <= rnd.nextInt(3); k++) {
                    bad[rnd.nextInt(bad.length)] = (byte) rnd.nextInt();
                }
                Files.write(p, bad);
                try {
                    if (p == f) {
                        Npy.read(p);
                    } else {
                        Npz.read(p);
                    }
                } catch (InvalidFileException e) {
                    assertTrue(e.getMessage().contains("g.np"), e.getMessage());
                }
            }
        }
    }

    @Test
    void archives() throws IOException {
        Map<String, NDArray> arrays = new LinkedHashMap<>();
        arrays.put("x", NDArray.of(new float[] {1, 2}, 2));
        arrays.put("y/z", NDArray.allocate(DType.INT64, 0));
        arrays.put("s", NDArray.ofStrings(new String[] {"hello", ""}, 2));
        Path f = folder.resolve("a.npz");
        for (boolean compressed : new boolean[] {false, true}) {
            Npz.write(f, arrays, compressed);
            Map<String, NDArray> back = Npz.read(f);
            assertEquals(List.copyOf(arrays.keySet()), List.copyOf(back.keySet()));
            arrays.forEach((k, v) -> assertTrue(v.sameBits(back.get(k))));
        }
        Path t = folder.resolve("text.npz");
        Files.writeString(t, "hello, this is no archive");
        var e = assertThrows(InvalidFileException.class, () -> Npz.read(t));
        assertTrue(e.getMessage().contains("text.npz"));
    }

    @Test
    void inflationIsLimited() throws IOException {
        Path f = folder.resolve("bomb.npz");
        byte[] head = npy("{'descr': '|u1', 'fortran_order': False, 'shape': (300000000,), }");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(f))) {
            zip.putNextEntry(new ZipEntry("a.npy"));
            zip.write(head);
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        var e = assertThrows(InvalidFileException.class, () -> Npz.read(f));
        assertTrue(e.getMessage().contains("beyond the limit"), e.getMessage());
    }

    @Test
    void failedWritesLeaveNothing() throws IOException {
        Path f = folder.resolve("out.npy");
        Files.writeString(f, "old");
        assertThrows(
                IllegalStateException.class,
                () ->
                        AtomicFile.write(
                                f,
                                c -> {
                                    OutputStream out =
                                            java.nio.channels.Channels.newOutputStream(c);
                                    out.write(1);
                                    throw new IllegalStateException("stop");
                                }));
        assertEquals("old", Files.readString(f));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
        NDArray a = NDArray.allocate(DType.INT8, 1);
        assertThrows(InvalidFileException.class, () -> Npy.write(folder, a));
        var e =
                assertThrows(
                        InvalidFileException.class,
                        () -> Npy.write(folder.resolve("no/such.npy"), a));
        assertTrue(e.getMessage().contains("does not exist"));
        Npy.write(Path.of("/dev/null"), a);
    }
}
