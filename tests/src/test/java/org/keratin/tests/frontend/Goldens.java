package org.keratin.tests.frontend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.keratin.runtime.NDArray;
import org.keratin.runtime.Npz;

/** Arrays that real Keras made, and how results are compared with them. */
final class Goldens {
    private static final Path ROOT = Path.of(System.getProperty("keratin.root", ".."));

    private Goldens() {}

    static Path path(String name) {
        return ROOT.resolve("tests/goldens").resolve(name);
    }

    static Map<String, NDArray> read(String name) throws IOException {
        return Npz.read(path(name));
    }

    static void assertClose(NDArray expected, NDArray actual, double rtol, double atol) {
        assertEquals(expected.dtype(), actual.dtype());
        assertArrayEquals(expected.shape(), actual.shape());
        for (long i = 0; i < expected.size(); i++) {
            double want = expected.getDouble(i);
            double got = actual.getDouble(i);
            assertTrue(
                    Math.abs(got - want) <= atol + rtol * Math.abs(want),
                    "element " + i + ": expected " + want + ", received " + got);
        }
    }

    /** Equal, or neighbours by at most {@code ulps} float32 numbers. */
    static void assertUlps(String what, NDArray expected, NDArray actual, int ulps) {
        assertArrayEquals(expected.shape(), actual.shape(), what);
        for (long i = 0; i < expected.size(); i++) {
            int want = Float.floatToIntBits((float) expected.getDouble(i));
            int got = Float.floatToIntBits((float) actual.getDouble(i));
            assertTrue(
                    Math.abs((long) want - got) <= ulps,
                    what
                            + "["
                            + i
                            + "]: expected "
                            + expected.getDouble(i)
                            + ", received "
                            + actual.getDouble(i));
        }
    }
}
