package org.keratin.cpu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.keratin.ir.Module;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.interp.Interpreter;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.text.Parser;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** Programs of inputs and outputs, compiled and interpreted on the same arguments. */
record Compared(Module module) {
    static Compared of(String text) {
        return new Compared(Parser.parse(text, "test.mlir"));
    }

    /**
     * A function of one op: {@code %y = OP : SIGNATURE} on arguments {@code %a0}, {@code %a1} ….
     */
    static Compared op(String op, String result, String... args) {
        List<String> params = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            params.add("%a" + i + ": tensor<" + args[i] + ">");
        }
        return of(
                "func.func @main(%s) -> tensor<%s> {\n  %%y = %s\n  return %%y : tensor<%s>\n}"
                        .formatted(String.join(", ", params), result, op, result));
    }

    List<NDArray> random(long seed) {
        List<NDArray> args = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(seed);
        for (Value.Arg arg : module.entry().body().args()) {
            args.add(random(arg.tensorType(), random));
        }
        return args;
    }

    static NDArray random(TensorType type, SplittableRandom random) {
        NDArray array = NDArray.allocate(type.dtype(), type.shape());
        for (long i = 0; i < array.size(); i++) {
            DType dtype = type.dtype();
            if (dtype.isComplex()) {
                array.setComplex(i, random.nextDouble(-2, 2), random.nextDouble(-2, 2));
            } else if (dtype.isFloat()) {
                array.setDouble(i, random.nextDouble(-2, 2));
            } else {
                array.setLong(i, dtype.isBool() ? random.nextInt(2) : random.nextLong());
            }
        }
        return array;
    }

    List<NDArray> compiled(Numerics numerics, List<NDArray> args) {
        List<StepProgram.Param> params = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            params.add(new StepProgram.Param("p" + i, StepProgram.Role.INPUT));
        }
        List<StepProgram.Result> results = new ArrayList<>();
        for (int i = 0; i < module.entry().body().results().size(); i++) {
            results.add(new StepProgram.Result("r" + i, -1));
        }
        StepProgram program = new StepProgram(module, params, results);
        CpuBackend cpu = new CpuBackend();
        assertEquals(List.of(), cpu.unsupported(program));
        Executable made = cpu.compile(program, new CompileOptions(numerics, 2, false));
        return made.run(made.prepare(List.of()), List.of(), args);
    }

    /**
     * Interprets, compiles and compares: within {@code ulp} units in the last place of each part.
     */
    void check(Numerics numerics, long ulp, List<NDArray> args) {
        List<NDArray> expected = Interpreter.run(module, args);
        List<NDArray> actual = compiled(numerics, args);
        for (int r = 0; r < expected.size(); r++) {
            NDArray e = expected.get(r);
            NDArray a = actual.get(r);
            assertEquals(e.dtype(), a.dtype());
            assertArrayEquals(e.shape(), a.shape());
            for (long i = 0; i < e.size(); i++) {
                if (!near(e, a, i, ulp)) {
                    fail(
                            "result %d, element %d: expected %s, got %s%n%s"
                                    .formatted(
                                            r,
                                            i,
                                            text(e, i),
                                            text(a, i),
                                            org.keratin.ir.text.Printer.print(module)));
                }
            }
        }
    }

    void check(long ulp) {
        check(Numerics.STRICT, ulp, random(1));
    }

    private static String text(NDArray x, long i) {
        return x.dtype().isComplex()
                ? "(" + x.getReal(i) + ", " + x.getImag(i) + ")"
                : x.dtype().isFloat() ? "" + x.getDouble(i) : "" + x.getLong(i);
    }

    private static boolean near(NDArray e, NDArray a, long i, long ulp) {
        if (e.dtype().isComplex()) {
            boolean wide = e.dtype() == DType.COMPLEX128;
            return near(e.getReal(i), a.getReal(i), wide, ulp)
                    && near(e.getImag(i), a.getImag(i), wide, ulp);
        }
        return e.dtype().isFloat()
                ? near(e.getDouble(i), a.getDouble(i), e.dtype() == DType.FLOAT64, ulp)
                : e.getLong(i) == a.getLong(i);
    }

    private static boolean near(double e, double a, boolean wide, long ulp) {
        if (Double.isNaN(e) || Double.isNaN(a)) {
            return Double.isNaN(e) && Double.isNaN(a);
        }
        if (ulp == 0) {
            return Double.doubleToLongBits(e) == Double.doubleToLongBits(a);
        }
        double unit = wide ? Math.ulp(e) : Math.ulp((float) e);
        return e == a || Math.abs(e - a) <= ulp * unit;
    }
}
