package org.keratin.runtime.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keratin.runtime.InvalidFileException;
import org.keratin.runtime.NDArray;

/** Code and weights in one file. */
class ModelBundleTest {
    @TempDir Path folder;

    private final Bundle code = Samples.linear(new byte[] {1, 2, 3}, true);
    private final NDArray weights = NDArray.of(new float[] {1, 2, 3}, 3);
    private Path file;

    @BeforeEach
    void write() {
        file = folder.resolve("m.kbundle");
        new ModelBundle(code, List.of(weights)).write(file);
    }

    @Test
    void weightsComeBackFromTheFile() {
        ModelBundle read = ModelBundle.read(file);
        assertArrayEquals(code.toBytes(), read.bundle().toBytes());
        NDArray v = read.variables().getFirst();
        assertTrue(v.sameBits(weights));
        assertEquals(0, v.data().address() % 64);
        assertTrue(v.data().isReadOnly(), "mapped");
        // who wants the code alone takes it from the same file
        assertArrayEquals(code.toBytes(), Bundle.read(file).toBytes());
    }

    @Test
    void everyDamageIsFound() throws IOException {
        byte[] good = Files.readAllBytes(file);
        int start = good.length - 64;
        for (int at = 0; at < good.length; at++) {
            boolean padding = at >= code.toBytes().length + 40 && at < start || at >= start + 12;
            if (padding) {
                continue;
            }
            byte[] bad = good.clone();
            bad[at] ^= 1;
            Files.write(file, bad);
            String where = "byte " + at;
            assertThrows(InvalidFileException.class, () -> ModelBundle.read(file), where);
        }
        for (int length = 0; length < good.length; length += 3) {
            Files.write(file, Arrays.copyOf(good, length));
            String where = "length " + length;
            assertThrows(InvalidFileException.class, () -> ModelBundle.read(file), where);
        }
    }

    @Test
    void codeAloneIsRefusedWhereWeightsAreNeeded() {
        code.write(file);
        InvalidFileException e =
                assertThrows(InvalidFileException.class, () -> ModelBundle.read(file));
        assertTrue(e.getMessage().contains("has code but no weights"), e.getMessage());
    }

    @Test
    void weightsThatDoNotFitAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ModelBundle(code, List.of()));
    }
}
