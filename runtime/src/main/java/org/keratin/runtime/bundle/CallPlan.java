package org.keratin.runtime.bundle;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/** The sizes of one step for given values of the symbols; immutable and shared by calls. */
final class CallPlan {
    final long[] symbols;
    final long scratchBytes;
    final int threads;

    /** Offsets of scratch buffers by id; -1 for other buffers. */
    final long[] scratchOffsets;

    final long[] inputBytes;
    final long[] outputBytes;
    final long[][] outputShapes;

    private static final long NANOS_PER_THREAD = 20_000;

    CallPlan(Bundle bundle, long[] symbols) {
        this.symbols = symbols;
        BundleSignature s = bundle.signature();
        List<String> names = s.symbols();
        try {
            this.scratchBytes = eval(bundle.scratchBytes(), names);
            long work = eval(bundle.work(), names);
            this.threads =
                    work <= 0 ? Integer.MAX_VALUE : Math.clamp(work / NANOS_PER_THREAD, 1, 1 << 20);
            this.scratchOffsets = new long[bundle.buffers().size()];
            Arrays.fill(scratchOffsets, -1);
            for (int i = 0; i < scratchOffsets.length; i++) {
                BundleBuffer b = bundle.buffers().get(i);
                if (b.kind() == BundleBuffer.Kind.SCRATCH) {
                    long offset = eval(b.offset(), names);
                    long size = eval(b.byteSize(), names);
                    if (offset < 0 || size < 0 || offset > scratchBytes - size) {
                        throw new BundleException(
                                "the bundle's memory plan is wrong at buffer "
                                        + b.name()
                                        + "; compile the model again");
                    }
                    scratchOffsets[i] = offset;
                }
            }
            this.inputBytes = s.inputs().stream().mapToLong(t -> bytes(t, names)).toArray();
            this.outputBytes = s.outputs().stream().mapToLong(t -> bytes(t, names)).toArray();
            this.outputShapes =
                    s.outputs().stream()
                            .map(t -> t.shape().stream().mapToLong(d -> eval(d, names)).toArray())
                            .toArray(long[][]::new);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "sizes "
                            + names
                            + " = "
                            + Arrays.toString(symbols)
                            + " need more memory than can be addressed",
                    e);
        }
    }

    private long eval(Dim d, List<String> names) {
        return d.isConstant() ? d.constant() : d.eval(name -> symbols[names.indexOf(name)]);
    }

    private long bytes(TensorSpec t, List<String> names) {
        DType type = t.dtype();
        return Math.multiplyExact(eval(t.size(), names), (long) type.byteSize());
    }

    static boolean matches(@Nullable CallPlan plan, long[] symbols) {
        return plan != null && Arrays.equals(plan.symbols, symbols);
    }
}
