package org.keratin.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.keratin.cpu.CpuBackend;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.text.Parser;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * One StableHLO module behind the protocol of {@link EngineProcess}, on the files that {@code
 * benchmarks/peers/jax_ops.py} wrote; answers with the fastest call. Arguments: the files' common
 * beginning, threads, numerics.
 */
public final class OpEngine {
    private OpEngine() {}

    public static void main(String[] args) throws IOException {
        String base = args[0];
        StepProgram program = read(Path.of(base + ".mlir"));
        Executable code =
                new CpuBackend()
                        .compile(
                                program,
                                new CompileOptions(
                                        Numerics.valueOf(args[2].toUpperCase(Locale.ROOT)),
                                        Integer.parseInt(args[1]),
                                        false));
        List<NDArray> inputs = new ArrayList<>();
        for (Type type : program.module().entry().argTypes()) {
            NDArray input = allocate(type);
            fill(input, Path.of(base + ".in" + inputs.size() + ".bin"));
            inputs.add(input);
        }
        List<NDArray> outputs = new ArrayList<>();
        for (Type type : program.module().entry().resultTypes()) {
            outputs.add(allocate(type));
        }
        Executable.Prepared prepared = code.prepare(List.of());
        code.run(prepared, List.of(), inputs, outputs);
        for (int i = 0; i < outputs.size(); i++) {
            Files.write(
                    Path.of(base + ".keratin.out" + i + ".bin"),
                    outputs.get(i).data().toArray(ValueLayout.JAVA_BYTE));
        }
        System.out.println("ready keratin 0.1.0");
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        for (String line; (line = in.readLine()) != null; ) {
            long best = Long.MAX_VALUE;
            int count = 0;
            long now = System.nanoTime();
            long end = now + (long) (Double.parseDouble(line) * 1e9);
            while (now < end) {
                code.run(prepared, List.of(), inputs, outputs);
                long next = System.nanoTime();
                best = Math.min(best, next - now);
                count++;
                now = next;
            }
            System.out.println(best + " " + count);
        }
    }

    /** A module whose arguments are all inputs. */
    static StepProgram read(Path file) throws IOException {
        return StepProgram.of(Parser.parse(Files.readString(file), file.toString()));
    }

    static double bytes(Type type) {
        return allocate(type).data().byteSize();
    }

    /** Reads a file of the array's bytes. */
    static void fill(NDArray array, Path file) throws IOException {
        MemorySegment.copy(
                MemorySegment.ofArray(Files.readAllBytes(file)),
                0,
                array.data(),
                0,
                array.data().byteSize());
    }

    static NDArray allocate(Type type) {
        if (!(type instanceof TensorType tensor)) {
            throw new IllegalArgumentException("only tensors are measured, received " + type);
        }
        return NDArray.allocate(
                tensor.dtype(), tensor.dims().stream().mapToLong(Dim::constant).toArray());
    }
}
