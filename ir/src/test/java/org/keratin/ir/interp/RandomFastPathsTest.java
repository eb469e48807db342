package org.keratin.ir.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.text.Printer;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * Every op that has a fast path, in random forms and layouts and in every element type it takes:
 * the interpreter gives the bits that it gives without fast paths. {@link RandomOps} makes the ops.
 */
class RandomFastPathsTest {
    /** Forms of one op and type. */
    private static final int FORMS = 16;

    @TestFactory
    List<DynamicTest> givesTheBitsOfTheDefinition() {
        List<DynamicTest> tests = new ArrayList<>();
        RandomOps.KINDS.forEach(
                (name, make) -> {
                    for (DType dtype : DType.values()) {
                        // the remainder of complex numbers has no meaning
                        boolean defined =
                                !(name.equals("stablehlo.remainder") && dtype.isComplex());
                        if (!dtype.isString() && defined) {
                            tests.add(
                                    DynamicTest.dynamicTest(
                                            name + " " + dtype.stablehloName(),
                                            () -> compare(name, dtype, make)));
                        }
                    }
                });
        return tests;
    }

    private static void compare(
            String name, DType dtype, BiFunction<Random, DType, RandomOps.Form> make) {
        Random random = new Random((name + dtype).hashCode());
        int made = 0;
        int taken = 0;
        for (int i = 0; i < 6 * FORMS && made < FORMS; i++) {
            RandomOps.Form form = make.apply(random, dtype);
            Module module;
            try {
                module = module(form);
            } catch (IrException notInTheSpec) {
                continue;
            }
            made++;
            List<NDArray> args = new ArrayList<>();
            for (int k = 0; k < form.args().size(); k++) {
                args.add(RandomOps.values(random, form.args().get(k), form.isIndex(k)));
            }
            List<NDArray> plain = Interpreter.plain(module).call("main", args);
            List<NDArray> fast = Interpreter.of(module).call("main", args);
            assertEquals(plain.size(), fast.size());
            for (int k = 0; k < plain.size(); k++) {
                String difference = difference(plain.get(k), fast.get(k));
                assertTrue(
                        difference.isEmpty(),
                        () -> Printer.print(module) + difference + "\n" + args);
            }
            taken += isFast(module, args) ? 1 : 0;
        }
        // an op does not have every type
        assertTrue(made == 0 || made == FORMS, "too few valid forms: " + made);
        if (dtype == DType.FLOAT32 && RandomOps.isOfFloats(name)) {
            assertTrue(taken >= 2, taken + " of " + made + " forms took the fast path");
        }
    }

    private static Module module(RandomOps.Form form) {
        Func main =
                Builder.func(
                        "main",
                        List.<Type>copyOf(form.args()),
                        (b, args) -> {
                            List<Block> regions = new ArrayList<>();
                            if (form.region() != null) {
                                regions.add(form.region().apply(b));
                            }
                            return b.emit(form.op(), List.<Value>copyOf(args), regions);
                        });
        return new Module("test", main);
    }

    private static boolean isFast(Module module, List<NDArray> args) {
        Node node = module.entry().body().nodes().getLast();
        return FastPaths.eval(new NoRegions(), node, args) != null;
    }

    /** What a fast path may ask for. */
    private static final class NoRegions implements Op.Evaluation {
        @Override
        public List<NDArray> run(Block region, List<NDArray> args) {
            throw new AssertionError("a fast path runs no region");
        }

        @Override
        public List<NDArray> call(String func, List<NDArray> args) {
            throw new AssertionError("a fast path calls no function");
        }

        @Override
        public long nextRandomKey() {
            throw new AssertionError("a fast path draws nothing");
        }

        @Override
        public TensorType concrete(TensorType type) {
            return type;
        }
    }

    /** The first difference; NaNs may differ in their payload. */
    private static String difference(NDArray a, NDArray b) {
        if (a.dtype() != b.dtype() || !java.util.Arrays.equals(a.shape(), b.shape())) {
            return "types " + a + " and " + b;
        }
        for (long i = 0; i < a.size(); i++) {
            boolean same =
                    a.dtype().isFloat() || a.dtype().isComplex()
                            ? bits(a.getReal(i)) == bits(b.getReal(i))
                                    && (!a.dtype().isComplex()
                                            || bits(a.getImag(i)) == bits(b.getImag(i)))
                            : a.getLong(i) == b.getLong(i);
            if (!same) {
                return "element " + i + " of\n" + a + "\nand\n" + b;
            }
        }
        return "";
    }

    private static long bits(double x) {
        return Double.doubleToLongBits(x);
    }
}
