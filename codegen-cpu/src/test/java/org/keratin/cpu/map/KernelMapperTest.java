package org.keratin.cpu.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.Param;
import org.keratin.kernel.target.TargetFunc;
import org.keratin.kernel.target.TargetInterpreter;
import org.keratin.llvm.CompileRequest;
import org.keratin.llvm.CompileService;
import org.keratin.llvm.CpuModule;
import org.keratin.llvm.LlvmTarget;
import org.keratin.llvm.OrcCode;
import org.keratin.runtime.Dim;
import org.keratin.runtime.bundle.StepContext;

/**
 * Mapped kernels against plain loops: in the target-level interpreter for several vector widths and
 * thread counts, and as machine code of this processor.
 */
class KernelMapperTest {
    private static final Dim BATCH = Dim.symbol("batch");

    private record Case(
            String name,
            Kernel kernel,
            long batch,
            BiFunction<float[][], Case, float[]> reference) {}

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (long batch : new long[] {1, 2, 3, 7, 15, 16, 33}) {
            cases.add(
                    new Case(
                            "packed 32",
                            Kernels.dense(BATCH, Dim.of(50), Dim.of(19), 32),
                            batch,
                            dense(50, 19, 32)));
            cases.add(
                    new Case(
                            "packed 16",
                            Kernels.dense(BATCH, Dim.of(10), Dim.of(8), 16),
                            batch,
                            dense(10, 8, 16)));
            cases.add(
                    new Case(
                            "in place",
                            Kernels.dense(BATCH, Dim.of(37), Dim.of(5), 0),
                            batch,
                            dense(37, 5, 0)));
        }
        cases.add(
                new Case(
                        "fixed",
                        Kernels.dense(Dim.of(26), Dim.of(96), Dim.of(40), 48),
                        26,
                        dense(96, 40, 48)));
        for (long batch : new long[] {1, 3}) {
            cases.add(
                    new Case(
                            "conv",
                            Kernels.conv(BATCH, 9, 11, 3, 20, 3, 1, 0, 32),
                            batch,
                            conv(9, 11, 3, 20, 3, 1, 0, 32)));
            cases.add(
                    new Case(
                            "conv pad",
                            Kernels.conv(BATCH, 6, 5, 4, 17, 3, 2, 1, 16),
                            batch,
                            conv(6, 5, 4, 17, 3, 2, 1, 16)));
            cases.add(new Case("pool", Kernels.pool(BATCH, 5, 7, 19), batch, pool(5, 7, 19)));
        }
        for (long columns : new long[] {1, 10, 16, 33, 150}) {
            cases.add(
                    new Case(
                            "transpose",
                            Kernels.transpose(BATCH, Dim.of(columns)),
                            5,
                            transpose(5, (int) columns)));
        }
        return cases;
    }

    @TestFactory
    Stream<DynamicTest> interpreted() {
        return Stream.of(
                        new CpuTarget(64, 32, true),
                        new CpuTarget(32, 16, true),
                        new CpuTarget(4, 16, true))
                .flatMap(
                        target ->
                                cases().stream()
                                        .map(
                                                c ->
                                                        DynamicTest.dynamicTest(
                                                                c.name
                                                                        + " batch "
                                                                        + c.batch
                                                                        + " width "
                                                                        + target.vectorBytes(),
                                                                () -> {
                                                                    TargetFunc func =
                                                                            KernelMapper.map(
                                                                                    c.kernel,
                                                                                    target);
                                                                    for (int threads :
                                                                            new int[] {1, 3}) {
                                                                        List<MemorySegment> memory =
                                                                                memory(c);
                                                                        TargetInterpreter.run(
                                                                                func,
                                                                                memory,
                                                                                Map.of(
                                                                                        "batch",
                                                                                        c.batch),
                                                                                threads);
                                                                        check(c, memory, 0);
                                                                    }
                                                                })));
    }

    @TestFactory
    Stream<DynamicTest> compiled() {
        return cases().stream()
                .map(
                        c ->
                                DynamicTest.dynamicTest(
                                        c.name + " batch " + c.batch,
                                        () -> {
                                            LlvmTarget host = LlvmTarget.host();
                                            int bytes = host.vectorBits() / 8;
                                            CpuTarget target =
                                                    new CpuTarget(
                                                            bytes, bytes == 64 ? 32 : 16, true);
                                            runNative(
                                                    c, KernelMapper.map(c.kernel, target), host, 0);
                                        }));
    }

    @TestFactory
    Stream<DynamicTest> reductionsInFastNumerics() {
        List<Case> rows = new ArrayList<>();
        for (long columns : new long[] {1, 10, 16, 63, 64, 65, 200}) {
            rows.add(
                    new Case(
                            "rows " + columns,
                            Kernels.rows(BATCH, Dim.of(columns)),
                            3,
                            rows(3, (int) columns)));
            rows.add(
                    new Case(
                            "row sum " + columns,
                            Kernels.rowSum(BATCH, Dim.of(columns)),
                            3,
                            rowSum(3, (int) columns)));
        }
        return rows.stream()
                .map(
                        c ->
                                DynamicTest.dynamicTest(
                                        c.name,
                                        () -> {
                                            for (boolean strict : new boolean[] {true, false}) {
                                                CpuTarget target = new CpuTarget(32, 16, strict);
                                                List<MemorySegment> memory = memory(c);
                                                TargetInterpreter.run(
                                                        KernelMapper.map(c.kernel, target),
                                                        memory,
                                                        Map.of("batch", c.batch),
                                                        2);
                                                check(c, memory, strict ? 0 : 1e-5f);
                                                LlvmTarget host = LlvmTarget.host();
                                                int bytes = host.vectorBits() / 8;
                                                CpuTarget here =
                                                        new CpuTarget(
                                                                bytes,
                                                                bytes == 64 ? 32 : 16,
                                                                strict);
                                                runNative(
                                                        c,
                                                        KernelMapper.map(c.kernel, here),
                                                        host,
                                                        strict ? 0 : 1e-5f);
                                            }
                                        }));
    }

    private static void runNative(Case c, TargetFunc func, LlvmTarget host, float tolerance)
            throws Throwable {
        List<CpuModule.Address> addresses = new ArrayList<>();
        for (int i = 0; i < func.params().size(); i++) {
            addresses.add(new CpuModule.Address(i, Dim.of(0)));
        }
        CpuModule module =
                new CpuModule(
                        "test",
                        List.of("batch"),
                        List.of(func),
                        List.of(
                                new CpuModule.Entry(
                                        "step", List.of(new CpuModule.Call(0, addresses, false)))));
        byte[] object =
                CompileService.inProcess()
                        .compile(CompileRequest.object("test", module.emit(host), host));
        MemorySegment step = OrcCode.load("test", object).find("step").orElseThrow();
        var handle =
                Linker.nativeLinker()
                        .downcallHandle(
                                step,
                                FunctionDescriptor.ofVoid(
                                        ValueLayout.ADDRESS,
                                        ValueLayout.JAVA_LONG,
                                        ValueLayout.JAVA_LONG,
                                        ValueLayout.ADDRESS,
                                        ValueLayout.ADDRESS));
        List<MemorySegment> memory = memory(c);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment context = arena.allocate(StepContext.SIZE, 64);
            MemorySegment symbols = arena.allocateFrom(ValueLayout.JAVA_LONG, c.batch);
            MemorySegment buffers = arena.allocate(8L * memory.size(), 8);
            for (int i = 0; i < memory.size(); i++) {
                buffers.setAtIndex(ValueLayout.ADDRESS, i, memory.get(i));
            }
            for (long t = 0; t < 3; t++) {
                handle.invoke(context, t, 3L, symbols, buffers);
            }
        }
        check(c, memory, tolerance);
    }

    private static List<MemorySegment> memory(Case c) {
        List<MemorySegment> memory = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(7);
        for (Param param : c.kernel.params()) {
            int size = (int) param.size().eval(s -> c.batch);
            MemorySegment segment = Arena.ofAuto().allocate(4L * size, 64);
            for (int i = 0; i < size; i++) {
                boolean written = param.access() != Param.Access.READ;
                segment.setAtIndex(
                        ValueLayout.JAVA_FLOAT,
                        i,
                        written ? Float.NaN : (float) random.nextDouble(-1, 1));
            }
            memory.add(segment);
        }
        return memory;
    }

    private static void check(Case c, List<MemorySegment> memory, float tolerance) {
        float[][] arrays =
                memory.stream().map(m -> m.toArray(ValueLayout.JAVA_FLOAT)).toArray(float[][]::new);
        float[] expected = c.reference.apply(arrays, c);
        assertNotNull(expected);
        float[] actual = arrays[arrays.length - 1];
        if (tolerance == 0) {
            assertArrayEquals(expected, actual);
            return;
        }
        float largest = 0;
        for (float value : expected) {
            largest = Math.max(largest, Math.abs(value));
        }
        assertArrayEquals(expected, actual, tolerance * Math.max(1, largest));
    }

    // ---- plain loops ----

    private static BiFunction<float[][], Case, float[]> dense(int n, int k, int nr) {
        return (a, c) -> {
            int m = (int) c.batch;
            float[] y = new float[m * n];
            for (int i = 0; i < m; i++) {
                for (int j = 0; j < n; j++) {
                    float acc = 0;
                    for (int l = 0; l < k; l++) {
                        float w = nr == 0 ? a[1][l * n + j] : a[1][(j / nr * k + l) * nr + j % nr];
                        acc = Math.fma(a[0][i * k + l], w, acc);
                    }
                    y[i * n + j] = Math.max(acc + a[2][j], 0);
                }
            }
            return y;
        };
    }

    private static BiFunction<float[][], Case, float[]> conv(
            int h, int w, int c, int n, int kernel, int stride, int pad, int nr) {
        return (a, test) -> {
            int oh = (h + 2 * pad - kernel) / stride + 1;
            int ow = (w + 2 * pad - kernel) / stride + 1;
            int size = kernel * kernel * c;
            float[] out = new float[(int) test.batch * oh * ow * n];
            int at = 0;
            for (int b = 0; b < test.batch; b++) {
                for (int p = 0; p < oh * ow; p++) {
                    for (int j = 0; j < n; j++) {
                        float acc = 0;
                        for (int l = 0; l < size; l++) {
                            int y = p / ow * stride + l / c / kernel - pad;
                            int x = p % ow * stride + l / c % kernel - pad;
                            boolean in = y >= 0 && y < h && x >= 0 && x < w;
                            float value = in ? a[0][((b * h + y) * w + x) * c + l % c] : 0;
                            acc = Math.fma(value, a[1][(j / nr * size + l) * nr + j % nr], acc);
                        }
                        out[at++] = acc;
                    }
                }
            }
            return out;
        };
    }

    private static BiFunction<float[][], Case, float[]> pool(int h, int w, int c) {
        return (a, test) -> {
            int oh = (h + 1) / 2;
            int ow = (w + 1) / 2;
            float[] out = new float[(int) test.batch * oh * ow * c];
            for (int i = 0; i < out.length; i++) {
                int channel = i % c;
                int x = i / c % ow;
                int y = i / c / ow % oh;
                int b = i / c / ow / oh;
                float most = Float.NEGATIVE_INFINITY;
                for (int k = 0; k < 4; k++) {
                    int yy = y * 2 + k / 2;
                    int xx = x * 2 + k % 2;
                    if (yy < h && xx < w) {
                        most = Math.max(most, a[0][((b * h + yy) * w + xx) * c + channel]);
                    }
                }
                out[i] = -most;
            }
            return out;
        };
    }

    private static BiFunction<float[][], Case, float[]> rows(int rows, int columns) {
        return (a, c) -> {
            float[] y = new float[rows * columns];
            for (int i = 0; i < rows; i++) {
                float sum = 0;
                for (int j = 0; j < columns; j++) {
                    float x = a[0][i * columns + j];
                    sum += x * x;
                }
                for (int j = 0; j < columns; j++) {
                    y[i * columns + j] = a[0][i * columns + j] / sum;
                }
            }
            return y;
        };
    }

    private static BiFunction<float[][], Case, float[]> rowSum(int rows, int columns) {
        return (a, c) -> {
            float[] y = new float[rows];
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    y[i] += a[0][i * columns + j];
                }
            }
            return y;
        };
    }

    private static BiFunction<float[][], Case, float[]> transpose(int rows, int columns) {
        return (a, c) -> {
            float[] y = new float[rows * columns];
            for (int i = 0; i < y.length; i++) {
                y[i] = a[0][i % columns * rows + i / columns];
            }
            return y;
        };
    }
}
