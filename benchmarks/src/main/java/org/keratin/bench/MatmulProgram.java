package org.keratin.bench;

import java.util.List;
import org.keratin.cpu.CpuBackend;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.text.Parser;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * {@code y = x · w} of n × n floats, w a variable: packed by prepare, as a dense layer's weights
 * are.
 */
final class MatmulProgram {
    private final Executable code;
    private final Executable.Prepared weights;
    private final List<NDArray> inputs;
    private final List<NDArray> outputs;

    MatmulProgram(int n, int threads) {
        String t = "tensor<" + n + "x" + n + "xf32>";
        String text =
                "func.func @main(%w: "
                        + t
                        + ", %x: "
                        + t
                        + ") -> "
                        + t
                        + " {\n"
                        + "  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : ("
                        + t
                        + ", "
                        + t
                        + ") -> "
                        + t
                        + "\n  return %0 : "
                        + t
                        + "\n}\n";
        StepProgram program =
                new StepProgram(
                        Parser.parse(text, "sgemm.mlir"),
                        List.of(
                                new StepProgram.Param("w", StepProgram.Role.VARIABLE),
                                new StepProgram.Param("x", StepProgram.Role.INPUT)),
                        List.of(new StepProgram.Result("y", -1)));
        code =
                new CpuBackend()
                        .compile(
                                program,
                                new CompileOptions(CompileOptions.Numerics.FAST, threads, false));
        weights = code.prepare(List.of(filled(n, 17)));
        inputs = List.of(filled(n, 13));
        outputs = List.of(NDArray.allocate(DType.FLOAT32, n, n));
    }

    private static NDArray filled(int n, int modulus) {
        NDArray array = NDArray.allocate(DType.FLOAT32, n, n);
        for (long i = 0; i < array.size(); i++) {
            array.setDouble(i, (double) (i % modulus) / modulus - 0.5);
        }
        return array;
    }

    void run() {
        code.run(weights, List.of(), inputs, outputs);
    }
}
