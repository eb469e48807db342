package org.keratin.tests.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keratin.ir.Builder;
import org.keratin.ir.Module;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.interp.Interpreter;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Unary;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;
import org.keratin.tests.accuracy.AccuracyTable.Engine;
import org.keratin.tests.text.CompiledChecks;

/**
 * The mathematical functions against true values. f32: every 4099th bit pattern and a sample near
 * zero; in the full run every 16th bit pattern of the compiled functions of one operand, another
 * 16th each day, or all of them under {@code -Dkeratin.accuracy.all=true} (how the committed table
 * was made), and every 127th of the others. f64: a sample against {@link ExactMath}. No error may
 * be above the committed table, and no f32 error above its function's limit.
 */
class AccuracyTest {
    private static final int BLOCK = 1 << 18;
    private static final int QUICK = 4099;
    private static final int DENSE = 127;
    private static final int ROTATING = 16;
    private static final boolean ALL = Boolean.getBoolean("keratin.accuracy.all");
    private static final int DOUBLES = 1500;

    /** A true value in f64, to a few units of its last place; and one to many digits. */
    private record Function(
            Op op, int limit, DoubleBinaryOperator near, Exact exact, double low, double high) {
        int arity() {
            return op instanceof Binary ? 2 : 1;
        }
    }

    private interface Exact {
        BigDecimal of(double x, double y);
    }

    private static Function unary(
            Unary.Kind kind,
            int limit,
            java.util.function.DoubleUnaryOperator near,
            java.util.function.DoubleFunction<BigDecimal> exact,
            double low,
            double high) {
        return new Function(
                new Unary(kind),
                limit,
                (x, y) -> near.applyAsDouble(x),
                (x, y) -> exact.apply(x),
                low,
                high);
    }

    private static double logistic(double x) {
        double e = Math.exp(-Math.abs(x));
        return (x < 0 ? e : 1) / (1 + e);
    }

    /** The series' first terms near zero, and 1 where f32 has nothing below it. */
    private static double erf(double x) {
        double size = Math.abs(x);
        if (size < 1e-3) {
            return 2 / Math.sqrt(Math.PI) * (x - x * x * x / 3 + x * x * x * x * x / 10);
        }
        return size > 4.5 ? Math.signum(x) : Unary.Kind.ERF.apply(x, DType.FLOAT64);
    }

    private static List<Function> functions() {
        return List.of(
                unary(
                        Unary.Kind.EXPONENTIAL,
                        2,
                        Math::exp,
                        x -> ExactMath.exp(new BigDecimal(x)),
                        -700,
                        709),
                unary(Unary.Kind.LOG, 2, Math::log, ExactMath::log, 0, 1e6),
                unary(Unary.Kind.LOG_PLUS_ONE, 4, Math::log1p, ExactMath::log1p, -1, 1e3),
                unary(
                        Unary.Kind.EXPONENTIAL_MINUS_ONE,
                        4,
                        Math::expm1,
                        x -> ExactMath.expm1(new BigDecimal(x)),
                        -40,
                        700),
                unary(Unary.Kind.TANH, 2, Math::tanh, ExactMath::tanh, -20, 20),
                unary(
                        Unary.Kind.LOGISTIC,
                        2,
                        AccuracyTest::logistic,
                        ExactMath::logistic,
                        -700,
                        40),
                unary(Unary.Kind.SINE, 4, Math::sin, ExactMath::sin, -1e5, 1e5),
                unary(Unary.Kind.COSINE, 4, Math::cos, ExactMath::cos, -1e5, 1e5),
                unary(Unary.Kind.TAN, 4, Math::tan, ExactMath::tan, -1e5, 1e5),
                unary(Unary.Kind.SQRT, 2, Math::sqrt, ExactMath::sqrt, 0, 1e9),
                unary(Unary.Kind.RSQRT, 4, x -> 1 / Math.sqrt(x), ExactMath::rsqrt, 0, 1e9),
                unary(Unary.Kind.CBRT, 4, Math::cbrt, ExactMath::cbrt, -1e9, 1e9),
                unary(Unary.Kind.ERF, 4, AccuracyTest::erf, ExactMath::erf, -5.5, 5.5),
                new Function(
                        new Binary(Binary.Kind.POWER),
                        4,
                        AccuracyTest::power,
                        ExactMath::pow,
                        0,
                        60),
                new Function(
                        new Binary(Binary.Kind.ATAN2),
                        4,
                        Math::atan2,
                        ExactMath::atan2,
                        -1e3,
                        1e3));
    }

    /** IEEE 754-2019 pow, which differs from Java's in 1^NaN = 1^inf = 1 and (-1)^inf = 1. */
    private static double power(double x, double y) {
        return x == 1 || (x == -1 && Double.isInfinite(y)) ? 1 : Math.pow(x, y);
    }

    /** A function on {@code n} elements of a type. */
    private static Module module(Function f, DType dtype, long n) {
        TensorType type = TensorType.of(dtype, n);
        return new Module(
                "",
                Builder.func(
                        "main",
                        java.util.Collections.nCopies(f.arity(), type),
                        (b, args) -> b.node(f.op(), args, List.of(), Map.of()).results()));
    }

    /** Both engines on the same module. */
    private interface Runner {
        NDArray run(List<NDArray> in);
    }

    private static Runner runner(Engine engine, Module module) {
        if (engine == Engine.INTERPRETED) {
            return in -> Interpreter.run(module, in).getFirst();
        }
        Backend backend = CompiledChecks.backend("cpu").orElse(null);
        assumeTrue(backend != null, "no backend cpu on this machine");
        List<StepProgram.Param> params = new ArrayList<>();
        for (int i = 0; i < module.entry().argTypes().size(); i++) {
            params.add(new StepProgram.Param("p" + i, StepProgram.Role.INPUT));
        }
        StepProgram program =
                new StepProgram(module, params, List.of(new StepProgram.Result("y", -1)));
        Executable code = backend.compile(program, new CompileOptions(Numerics.STRICT, 1, false));
        Executable.Prepared prepared = code.prepare(List.of());
        return in -> code.run(prepared, List.of(), in).getFirst();
    }

    private static double floatUlps(float got, double want) {
        float rounded = (float) want;
        if (Float.isNaN(rounded)) {
            return Float.isNaN(got) ? 0 : 1e9;
        }
        if (Float.isInfinite(rounded) || want == 0) {
            // at the edge of overflow either neighbour is near enough
            boolean edge = !Double.isInfinite(want) && Math.abs(got) == Float.MAX_VALUE;
            return got == rounded || edge ? 0 : 1e9;
        }
        return Math.min(1e9, Math.abs(got - want) / Math.ulp(rounded));
    }

    /** The bit patterns of one function that are taken: every {@code stride}th from an offset. */
    private record Patterns(int stride, int offset) {
        long count() {
            return (1L << 32) / stride;
        }

        float at(long i) {
            return Float.intBitsToFloat((int) (i * stride + offset));
        }

        /** Today's share of the compiled functions of one operand, or all. */
        static Patterns ofToday() {
            int stride = ALL ? 1 : ROTATING;
            return new Patterns(stride, (int) (LocalDate.now().toEpochDay() % stride));
        }
    }

    /** The bit patterns; then, unless all were taken, a sample near zero. */
    private static float input(long i, Patterns patterns, Random random) {
        if (i < patterns.count()) {
            return patterns.at(i);
        }
        return (i & 1) == 0
                ? (float) random.nextGaussian()
                : (float) (random.nextDouble() * 40 - 20);
    }

    private static float second(int i, Random random) {
        return switch (i % 3) {
            case 0 -> Float.intBitsToFloat(random.nextInt());
            case 1 -> (float) (random.nextGaussian() * 3);
            default -> (float) (random.nextGaussian() * 30);
        };
    }

    private static double single(Function f, Engine engine, Patterns patterns) {
        Runner runner = runner(engine, module(f, DType.FLOAT32, BLOCK));
        long count = patterns.count();
        long all = patterns.stride() == 1 ? count : count + count / 4 + BLOCK;
        return IntStream.range(0, (int) (all / BLOCK))
                .parallel()
                .mapToDouble(block -> block(f, runner, (long) block * BLOCK, patterns))
                .max()
                .orElse(0);
    }

    /** The largest error of one block. */
    private static double block(Function f, Runner runner, long first, Patterns patterns) {
        Random random = new Random(first);
        float[] x = new float[BLOCK];
        float[] y = new float[BLOCK];
        List<NDArray> in = new ArrayList<>();
        for (int i = 0; i < BLOCK; i++) {
            x[i] = input(first + i, patterns, random);
        }
        in.add(NDArray.of(x, BLOCK));
        if (f.arity() == 2) {
            for (int i = 0; i < BLOCK; i++) {
                y[i] = second(i, random);
            }
            in.add(NDArray.of(y, BLOCK));
        }
        float[] got = runner.run(in).toFloatArray();
        double worst = 0;
        for (int i = 0; i < BLOCK; i++) {
            worst = Math.max(worst, floatUlps(got[i], f.near().applyAsDouble(x[i], y[i])));
        }
        return worst;
    }

    private static double wide(Function f, Engine engine) {
        Random random = new Random(7);
        NDArray x = NDArray.allocate(DType.FLOAT64, DOUBLES);
        NDArray y = NDArray.allocate(DType.FLOAT64, DOUBLES);
        for (int i = 0; i < DOUBLES; i++) {
            double u = f.low() + (f.high() - f.low()) * random.nextDouble();
            x.setDouble(
                    i,
                    switch (i % 3) {
                        case 0 -> u;
                        case 1 -> Math.clamp(u * 1e-3 * random.nextDouble(), f.low(), f.high());
                        default ->
                                Math.clamp(Math.scalb(u, -random.nextInt(60)), f.low(), f.high());
                    });
            y.setDouble(i, random.nextGaussian() * 50);
        }
        Runner runner = runner(engine, module(f, DType.FLOAT64, DOUBLES));
        NDArray got = runner.run(f.arity() == 2 ? List.of(x, y) : List.of(x));
        double worst = 0;
        for (int i = 0; i < DOUBLES; i++) {
            BigDecimal want = f.exact().of(x.getDouble(i), y.getDouble(i));
            double rounded = want.doubleValue();
            if (Double.isInfinite(rounded) || Math.abs(rounded) < Double.MIN_NORMAL) {
                continue;
            }
            double value = got.getDouble(i);
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                return 1e9;
            }
            BigDecimal ulp = new BigDecimal(Math.ulp(rounded));
            double error =
                    new BigDecimal(value)
                            .subtract(want)
                            .abs()
                            .divide(ulp, MathContext.DECIMAL64)
                            .doubleValue();
            worst = Math.max(worst, error);
        }
        return worst;
    }

    /** Measures all, and compares with the table and the limits. */
    private static void measure(boolean full) throws IOException {
        AccuracyTable table = AccuracyTable.load();
        AccuracyTable found = AccuracyTable.empty();
        List<String> problems = new ArrayList<>();
        for (Function f : functions()) {
            for (Engine engine : Engine.values()) {
                boolean rotating = full && engine == Engine.COMPILED && f.arity() == 1;
                Patterns patterns =
                        rotating ? Patterns.ofToday() : new Patterns(full ? DENSE : QUICK, 0);
                for (DType dtype : List.of(DType.FLOAT32, DType.FLOAT64)) {
                    double ulp =
                            dtype == DType.FLOAT32 ? single(f, engine, patterns) : wide(f, engine);
                    found.put(f.op().name(), dtype, engine, ulp);
                    if (full && ALL) {
                        found.write();
                    }
                    double known = table.get(f.op().name(), dtype, engine);
                    String what =
                            String.format(
                                    "%s, %s, %s: %s ULP, ",
                                    f.op().name(), dtype.stablehloName(), engine.title(), ulp);
                    if (!(ulp <= known + 0.01)) {
                        problems.add(what + "accuracy.tsv says " + known);
                    }
                    if (dtype == DType.FLOAT32 && !(Math.max(known, ulp) <= f.limit())) {
                        problems.add(what + "the limit is " + f.limit());
                    }
                }
            }
        }
        assertEquals(
                List.of(),
                problems,
                "if that is meant: with -Dkeratin.accuracy.all=true this test writes"
                        + " tests/target/accuracy.tsv; copy it to tests/src/test/resources");
    }

    @Test
    void everyFunctionOnASample() throws IOException {
        measure(false);
    }

    @Test
    @Tag("full")
    void everyFunctionDensely() throws IOException {
        measure(true);
    }

    /** The reference itself, on values with 40 known digits (NIST DLMF, OEIS). */
    @Test
    void theReferenceIsExact() {
        assertDigits("0.84270079294971486934122063508260925929606699796630", ExactMath.erf(1));
        assertDigits(
                "2.71828182845904523536028747135266249775724709369995",
                ExactMath.exp(BigDecimal.ONE));
        assertDigits("0.69314718055994530941723212145817656807550013436025", ExactMath.log(2));
        assertDigits("0.84147098480789650665250232163029899962256306079837", ExactMath.sin(1));
        assertDigits("0.54030230586813971740093660744297660373231042061792", ExactMath.cos(1));
        assertDigits("0.78539816339744830961566084581987572104929234984378", ExactMath.atan2(1, 1));
        assertDigits("1.25992104989487316476721060727822835057025146470150", ExactMath.cbrt(2));
        assertDigits("1.41421356237309504880168872420969807856967187537694", ExactMath.pow(2, 0.5));
        assertDigits("0.76159415595576488811945828260479359041276859725793", ExactMath.tanh(1));
    }

    private static void assertDigits(String digits, BigDecimal value) {
        BigDecimal difference = new BigDecimal(digits).subtract(value).abs();
        assertTrue(difference.compareTo(new BigDecimal("1e-40")) < 0, digits + ": " + value);
    }
}
