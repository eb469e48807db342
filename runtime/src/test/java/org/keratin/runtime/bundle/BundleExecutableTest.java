package org.keratin.runtime.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;
import org.keratin.runtime.cpu.CpuLevel;
import org.keratin.runtime.cpu.HostCpu;
import org.keratin.runtime.pool.WorkerPool;

/** Runs bundles made by a C compiler. */
@Timeout(60)
class BundleExecutableTest {
    @TempDir static Path folder;

    private static byte[] code;
    private static final NDArray WEIGHTS = NDArray.of(new float[] {1, 2, 3}, 3);

    @BeforeAll
    static void compile() throws IOException, InterruptedException {
        code = Samples.compile(folder);
    }

    private static BundleExecutable linear() {
        assumeTrue(code != null, "no C compiler");
        return BundleExecutable.load(
                Bundle.fromBytes(Samples.linear(code, true).toBytes(), "sample"));
    }

    private static NDArray rows(int batch) {
        NDArray x = NDArray.allocate(DType.FLOAT32, batch, 3);
        for (int i = 0; i < batch * 3; i++) {
            x.setDouble(i, i);
        }
        return x;
    }

    private static void check(int batch, NDArray y) {
        assertArrayEquals(new long[] {batch, 3}, y.shape());
        for (int i = 0; i < batch * 3; i++) {
            assertEquals(
                    i * 2.0 * (i % 3 + 1) + 1,
                    y.getDouble(i),
                    "element " + i + " of batch " + batch);
        }
    }

    @Test
    void oneLoadServesEveryBatch() {
        BundleExecutable e = linear();
        for (int threads : new int[] {1, 3}) {
            try (WorkerPool pool = new WorkerPool(2)) {
                BundleExecutable f = e.withThreads(threads).withPool(pool);
                Prepared p = f.prepare(List.of(WEIGHTS));
                for (int batch : new int[] {1, 33, 2, 0, 7, 33, 1}) {
                    check(batch, f.run(p, List.of(rows(batch))).getFirst());
                }
            }
        }
        assertEquals(64 + 12 * 7, e.scratchBytes(7));
        assertEquals(128, e.preparedBytes());
    }

    @Test
    void callsWithoutCopies() {
        BundleExecutable e = linear().withThreads(1);
        Prepared p = e.prepare(List.of(WEIGHTS));
        NDArray x = rows(5);
        NDArray y = NDArray.allocate(DType.FLOAT32, 5, 3);
        for (int n = 0; n < 3; n++) {
            y.data().fill((byte) 0);
            e.run(p, List.of(x.data()), List.of(y.data()), new long[] {5});
            check(5, y);
        }
        MemorySegment heap = MemorySegment.ofArray(new float[15]);
        assertThrows(
                IllegalArgumentException.class,
                () -> e.run(p, List.of(heap), List.of(y.data()), new long[] {5}));
        var tooShort =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> e.run(p, List.of(x.data()), List.of(y.data()), new long[] {6}));
        assertEquals("input 'x' takes 72 bytes, but its memory has 60", tooShort.getMessage());
        Arena arena = Arena.ofShared();
        MemorySegment dead = arena.allocate(60);
        arena.close();
        assertThrows(
                IllegalArgumentException.class,
                () -> e.run(p, List.of(dead), List.of(y.data()), new long[] {5}));
        assertThrows(
                IllegalArgumentException.class,
                () -> e.run(p, List.of(x.data()), List.of(y.data()), new long[] {1L << 61}));
    }

    @Test
    void callersShareTheCodeAndFailAlone() throws InterruptedException {
        callers(0);
    }

    @Test
    @Tag("full")
    @Timeout(600)
    void callersShareTheCodeForAMinute() throws InterruptedException {
        callers(60);
    }

    private static void callers(long seconds) throws InterruptedException {
        BundleExecutable e = linear();
        try (WorkerPool pool = new WorkerPool(2)) {
            BundleExecutable f = e.withThreads(3).withPool(pool);
            Prepared p = f.prepare(List.of(WEIGHTS));
            AtomicReference<Throwable> failure = new AtomicReference<>();
            List<Thread> callers = new ArrayList<>();
            long end = System.nanoTime() + seconds * 1_000_000_000;
            for (int c = 0; c < 64; c++) {
                int id = c;
                Runnable caller =
                        () -> {
                            try {
                                for (int n = 0; n < 60 || System.nanoTime() < end; n++) {
                                    int batch = 1 + (id + n) % 9;
                                    NDArray x = rows(batch);
                                    if (n % 20 == 7) {
                                        x.setDouble(2, Double.NaN);
                                        var b =
                                                assertThrows(
                                                        BundleException.class,
                                                        () -> f.run(p, List.of(x)));
                                        assertTrue(
                                                b.getMessage().contains("code 7 (detail 2)"),
                                                b.getMessage());
                                    } else {
                                        check(batch, f.run(p, List.of(x)).getFirst());
                                    }
                                }
                            } catch (Throwable t) {
                                failure.set(t);
                            }
                        };
                callers.add(
                        c % 2 == 0
                                ? Thread.ofVirtual().start(caller)
                                : Thread.ofPlatform().start(caller));
            }
            for (Thread t : callers) {
                t.join();
            }
            assertEquals(null, failure.get());
        }
    }

    @Test
    void newWeightsNeedNoNewCode() {
        BundleExecutable e = linear();
        Prepared one = e.prepare(List.of(WEIGHTS));
        Prepared two = e.prepare(List.of(NDArray.of(new float[] {0, 0, 0}, 3)));
        for (int n = 0; n < 3; n++) {
            check(2, e.run(one, List.of(rows(2))).getFirst());
            assertEquals(1, e.run(two, List.of(rows(2))).getFirst().getDouble(5));
        }
        var bad =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> e.prepare(List.of(NDArray.of(new float[] {1}, 1))));
        assertEquals("variable 'w' must be float32 (3), not float32 [1]", bad.getMessage());
        assertThrows(IllegalArgumentException.class, () -> e.prepare(List.of()));
        assertThrows(IllegalArgumentException.class, () -> linear().run(one, List.of(rows(1))));
    }

    @Test
    void donatedVariablesAreUpdatedInPlace() {
        assumeTrue(code != null, "no C compiler");
        BundleExecutable e = BundleExecutable.load(Samples.train(code));
        NDArray v = NDArray.of(new float[] {10});
        NDArray x = NDArray.of(new float[] {3});
        for (int n = 1; n <= 3; n++) {
            List<NDArray> out = e.runInPlace(List.of(v), List.of(x));
            assertSame(v, out.get(0));
            assertEquals(10 - 3 * n, v.getDouble(0));
            assertEquals(3, out.get(1).getDouble(0));
        }
        Prepared p = e.prepare(List.of(v));
        assertThrows(BundleException.class, () -> e.run(p, List.of(x)));
    }

    @Test
    void theRuntimeNeedsTheBaseModuleAlone() throws IOException, InterruptedException {
        assumeTrue(code != null, "no C compiler");
        Path file = folder.resolve("linear.kbundle");
        Samples.linear(code, true).write(file);
        Process p =
                CacheKillTest.java(Predict.class, "--limit-modules", "java.base", file.toString())
                        .start();
        assertEquals(
                "float32[2, 3] [[1., 5., 13.],\n [7., 17., 31.]]",
                new String(p.getInputStream().readAllBytes()).strip());
        assertEquals(0, p.waitFor());
    }

    @Test
    void whatCannotRunHereIsRefused() {
        Bundle b = Samples.linear(new byte[] {1, 2, 3}, true);
        var broken = assertThrows(BundleException.class, () -> BundleExecutable.load(b));
        assertTrue(broken.getMessage().contains("no shared object"), broken.getMessage());
        var unlinked =
                assertThrows(
                        BundleException.class,
                        () -> BundleExecutable.load(Samples.linear(new byte[] {1}, false)));
        assertTrue(unlinked.getMessage().contains("not linked"), unlinked.getMessage());
        for (BundleTarget t :
                List.of(
                        new BundleTarget("riscv64-unknown-linux-gnu", "x", List.of()),
                        new BundleTarget(
                                b.target().triple(),
                                "x",
                                with(
                                        CpuLevel.best().orElseThrow().features(),
                                        "avx1024f",
                                        "avx1024bf8")))) {
            Bundle other =
                    new Bundle(
                            b.producer(),
                            t,
                            b.numerics(),
                            b.signature(),
                            b.buffers(),
                            b.scratchBytes(),
                            b.preparedBytes(),
                            b.prepareScratchBytes(),
                            b.constants(),
                            b.work(),
                            b.code(),
                            b.locations());
            var e = assertThrows(BundleException.class, () -> BundleExecutable.load(other));
            String remedy =
                    "; compile the model for it with 'compile MODEL --emit bundle --target "
                            + CpuLevel.best().orElseThrow().targetName()
                            + "'";
            assertEquals(
                    t.features().isEmpty()
                            ? "the bundle is for riscv64-unknown-linux-gnu, but this machine is "
                                    + HostCpu.architecture()
                                    + remedy
                            : "the bundle needs processor features that this machine lacks:"
                                    + " avx1024f, avx1024bf8"
                                    + remedy,
                    e.getMessage());
        }
    }

    private static List<String> with(List<String> some, String... more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }
}
