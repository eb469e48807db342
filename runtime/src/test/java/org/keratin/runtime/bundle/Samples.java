package org.keratin.runtime.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.bundle.BundleBuffer.Kind;
import org.keratin.runtime.cpu.HostCpu;

/**
 * Bundles made by hand: {@code y = x * 2w + c} with {@code 2w} prepared, by way of a scratch buffer
 * and a barrier.
 */
final class Samples {
    static final String SOURCE =
            """
            #include <stdint.h>
            #include <stddef.h>
            typedef struct {
                int32_t count; char a[60]; int32_t generation; char b[60];
                int (*yield)(void); int64_t error, detail;
            } context;
            static void barrier(context *c, int64_t threads) {
                int32_t g = __atomic_load_n(&c->generation, __ATOMIC_ACQUIRE);
                if (__atomic_add_fetch(&c->count, 1, __ATOMIC_ACQ_REL) == threads) {
                    __atomic_store_n(&c->count, 0, __ATOMIC_RELAXED);
                    __atomic_store_n(&c->generation, g + 1, __ATOMIC_RELEASE);
                } else {
                    while (__atomic_load_n(&c->generation, __ATOMIC_ACQUIRE) == g) c->yield();
                }
            }
            /* buffers: 0 x, 1 w, 2 prepared, 3 scratch, 4 constant, 5 y, 6 prepare's scratch */
            void prepare(context *c, int64_t t, int64_t n, const int64_t *s, float **b) {
                if (t != 0) return; /* a thread may come too late to take part */
                for (int i = 0; i < 3; i++) { b[6][i] = b[1][i]; b[2][i] = b[6][i] * 2; }
            }
            void step(context *c, int64_t t, int64_t n, const int64_t *s, float **b) {
                int64_t size = s[0] * 3;
                for (int64_t i = t; i < size; i += n) b[3][i] = b[0][i] * b[2][i % 3];
                barrier(c, n);
                for (int64_t i = n - 1 - t; i < size; i += n) {
                    if (b[3][i] != b[3][i]) { c->error = 7; c->detail = i; }
                    b[5][i] = b[3][i] + b[4][0];
                }
            }
            /* buffers: 0 v, 1 x, 2 v', 3 loss */
            void train(context *c, int64_t t, int64_t n, const int64_t *s, float **b) {
                if (t != 0) return;
                b[2][0] = b[0][0] - b[1][0];
                b[3][0] = b[1][0];
            }
            """;

    private Samples() {}

    static Bundle linear(byte[] code, boolean linked) {
        Dim batch = Dim.symbol("batch");
        List<Dim> rows = List.of(batch, Dim.of(3));
        BundleSignature signature =
                new BundleSignature(
                        List.of("batch"),
                        List.of(new TensorSpec("w", DType.FLOAT32, List.of(Dim.of(3)))),
                        List.of(new TensorSpec("x", DType.FLOAT32, rows)),
                        List.of(new TensorSpec("y", DType.FLOAT32, rows)),
                        List.of());
        Dim bytes = batch.times(12);
        List<BundleBuffer> buffers =
                List.of(
                        new BundleBuffer("x", Kind.INPUT, 0, DType.FLOAT32, bytes, Dim.of(0)),
                        new BundleBuffer(
                                "w", Kind.VARIABLE, 0, DType.FLOAT32, Dim.of(12), Dim.of(0)),
                        new BundleBuffer(
                                "w2", Kind.PREPARED, 0, DType.FLOAT32, Dim.of(12), Dim.of(64)),
                        new BundleBuffer("t", Kind.SCRATCH, 0, DType.FLOAT32, bytes, Dim.of(64)),
                        new BundleBuffer(
                                "c", Kind.CONSTANT, 0, DType.FLOAT32, Dim.of(4), Dim.of(0)),
                        new BundleBuffer("y", Kind.OUTPUT, 0, DType.FLOAT32, bytes, Dim.of(0)),
                        new BundleBuffer(
                                "p",
                                Kind.PREPARE_SCRATCH,
                                0,
                                DType.FLOAT32,
                                Dim.of(12),
                                Dim.of(0)));
        return new Bundle(
                Bundle.VERSION,
                new BundleTarget(
                        HostCpu.architecture() + "-unknown-linux-gnu", "generic", List.of()),
                "strict",
                signature,
                buffers,
                bytes.plus(64),
                Dim.of(128),
                Dim.of(12),
                new byte[] {0, 0, (byte) 0x80, 0x3f},
                Dim.of(0),
                new BundleCode(linked, "prepare", "step", code),
                Map.of("step", "layer 'linear'"));
    }

    static Bundle train(byte[] code) {
        TensorSpec scalar = new TensorSpec("v", DType.FLOAT32, List.of());
        BundleSignature signature =
                new BundleSignature(
                        List.of(),
                        List.of(scalar),
                        List.of(new TensorSpec("x", DType.FLOAT32, List.of())),
                        List.of(scalar, new TensorSpec("loss", DType.FLOAT32, List.of())),
                        List.of(new BundleSignature.Alias(0, 0)));
        Dim four = Dim.of(4);
        Dim zero = Dim.of(0);
        List<BundleBuffer> buffers =
                List.of(
                        new BundleBuffer("v", Kind.VARIABLE, 0, DType.FLOAT32, four, zero),
                        new BundleBuffer("x", Kind.INPUT, 0, DType.FLOAT32, four, zero),
                        new BundleBuffer("v1", Kind.OUTPUT, 0, DType.FLOAT32, four, zero),
                        new BundleBuffer("loss", Kind.OUTPUT, 1, DType.FLOAT32, four, zero));
        return new Bundle(
                Bundle.VERSION,
                new BundleTarget(
                        HostCpu.architecture() + "-unknown-linux-gnu", "generic", List.of()),
                "strict",
                signature,
                buffers,
                zero,
                zero,
                zero,
                new byte[0],
                zero,
                new BundleCode(true, "", "train", code),
                Map.of());
    }

    /** The sample code as a shared object, or null where there is no C compiler. */
    static byte[] compile(Path folder) throws IOException, InterruptedException {
        Path c = folder.resolve("sample.c");
        Path so = folder.resolve("sample.so");
        Files.writeString(c, SOURCE);
        try {
            Process p =
                    new ProcessBuilder(
                                    "cc",
                                    "-O2",
                                    "-w",
                                    "-shared",
                                    "-fPIC",
                                    "-o",
                                    so.toString(),
                                    c.toString())
                            .inheritIO()
                            .start();
            return p.waitFor() == 0 ? Files.readAllBytes(so) : null;
        } catch (IOException e) {
            return null;
        }
    }
}
