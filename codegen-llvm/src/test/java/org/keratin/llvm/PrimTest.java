package org.keratin.llvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.function.LongBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Rounding;
import org.keratin.kernel.target.Prim;
import org.keratin.kernel.target.VType;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;
import org.keratin.runtime.cpu.CpuLevel;

/**
 * Primitives, compiled for every vector level this machine has, against their meaning in Java, on
 * awkward values.
 */
class PrimTest {
    private static final double[] FLOATS = {
        0.0,
        -0.0,
        1,
        -1,
        0.5,
        -0.5,
        1.5,
        2.5,
        -2.5,
        0.49999997,
        3,
        7,
        -7,
        1e10,
        -1e10,
        3e38,
        -3e38,
        1e-30,
        1.4e-45,
        -1.4e-45,
        1.17549435e-38,
        127.5,
        128,
        255.7,
        256,
        32767.9,
        65504,
        65520,
        65536,
        2147483520.0,
        2147483648.0,
        -2147483648.0,
        4294967040.0,
        9.2e18,
        1e19,
        1.8e19,
        2e19,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.NaN,
        8388609,
        16777217,
        0.1,
        -0.3
    };
    private static final long[] INTEGERS = {
        0,
        1,
        -1,
        2,
        -2,
        3,
        5,
        7,
        -7,
        8,
        15,
        16,
        31,
        32,
        33,
        63,
        64,
        65,
        127,
        -128,
        128,
        255,
        256,
        32767,
        -32768,
        65535,
        Integer.MAX_VALUE,
        Integer.MIN_VALUE,
        1L << 31,
        1L << 32,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        0x5555555555555555L
    };

    static List<LlvmTarget> targets() {
        List<LlvmTarget> all = new ArrayList<>();
        for (CpuLevel cpu : CpuLevel.values()) {
            if (cpu.runsHere()) {
                all.add(LlvmTarget.cpu(cpu));
            }
        }
        return all;
    }

    private static double[] values(DType dtype) {
        LinkedHashSet<Double> all = new LinkedHashSet<>();
        for (double x : FLOATS) {
            all.add(Rounding.round(x, dtype));
        }
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            all.add(
                    Rounding.round(
                            Math.scalb(random.nextGaussian(), random.nextInt(60) - 30), dtype));
        }
        return all.stream().mapToDouble(x -> x).toArray();
    }

    /** All pairs of values as two arrays, padded to whole vectors. */
    private static NDArray[] pairs(
            DType dtype, int count, java.util.function.BiConsumer<NDArray, int[]> fill) {
        int n = (count * count + 63) / 64 * 64;
        NDArray a = NDArray.allocate(dtype, n);
        NDArray b = NDArray.allocate(dtype, n);
        for (int i = 0; i < n; i++) {
            int pair = i % (count * count);
            fill.accept(a, new int[] {i, pair / count});
            fill.accept(b, new int[] {i, pair % count});
        }
        return new NDArray[] {a, b};
    }

    private static NDArray[] floatPairs(DType dtype) {
        double[] values = values(dtype);
        return pairs(dtype, values.length, (array, at) -> array.setDouble(at[0], values[at[1]]));
    }

    private static NDArray[] integerPairs(DType dtype) {
        return pairs(
                dtype,
                INTEGERS.length,
                (array, at) -> array.setLong(at[0], Rounding.wrap(INTEGERS[at[1]], dtype)));
    }

    private static NDArray run(
            LlvmTarget target, int lanes, NDArray[] in, DType out, FunctionRunner.Body body) {
        List<DType> types = new ArrayList<>();
        List<MemorySegment> buffers = new ArrayList<>();
        for (NDArray array : in) {
            types.add(array.dtype());
            buffers.add(array.data());
        }
        NDArray result = NDArray.allocate(out, in[0].size());
        buffers.add(result.data());
        MethodHandle step =
                FunctionRunner.compile(
                        FunctionRunner.module(
                                FunctionRunner.elementwise("f", types, out, lanes, body),
                                List.of("n")),
                        target);
        FunctionRunner.call(step, List.of(in[0].size()), buffers);
        return result;
    }

    private static void checkFloats(Prim prim, DType dtype, DoubleBinaryOperator expected) {
        NDArray[] in = floatPairs(dtype);
        for (LlvmTarget target : targets()) {
            for (int lanes : new int[] {1, 8, 16}) {
                NDArray out =
                        run(
                                target,
                                lanes,
                                in,
                                dtype,
                                (b, args) ->
                                        prim == Prim.FRINT
                                                        || prim == Prim.FFLOOR
                                                        || prim == Prim.FROUND
                                                ? b.apply(prim, args.get(0))
                                                : b.apply(prim, args.get(0), args.get(1)));
                for (long i = 0; i < out.size(); i++) {
                    double x = in[0].getDouble(i);
                    double y = in[1].getDouble(i);
                    double want = Rounding.round(expected.applyAsDouble(x, y), dtype);
                    assertEquals(
                            want,
                            out.getDouble(i),
                            () ->
                                    prim
                                            + " "
                                            + dtype
                                            + " of "
                                            + x
                                            + " and "
                                            + y
                                            + " on "
                                            + target.name());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"f32", "f64", "bf16", "f16"})
    void floatArithmetic(String name) {
        DType dtype = DType.ofStablehlo(name);
        checkFloats(
                Prim.FADD, dtype, (x, y) -> dtype == DType.FLOAT64 ? x + y : (float) x + (float) y);
        checkFloats(
                Prim.FDIV, dtype, (x, y) -> dtype == DType.FLOAT64 ? x / y : (float) x / (float) y);
        checkFloats(Prim.FMIN, dtype, Math::min);
        checkFloats(Prim.FMAX, dtype, Math::max);
        checkFloats(Prim.FREM, dtype, (x, y) -> x % y);
        checkFloats(Prim.FCOPYSIGN, dtype, Math::copySign);
    }

    @ParameterizedTest
    @ValueSource(strings = {"f32", "f64", "bf16", "f16"})
    void rounding(String name) {
        DType dtype = DType.ofStablehlo(name);
        checkFloats(Prim.FRINT, dtype, (x, y) -> Math.rint(x));
        checkFloats(Prim.FFLOOR, dtype, (x, y) -> Math.floor(x));
        checkFloats(
                Prim.FROUND,
                dtype,
                (x, y) -> org.keratin.ir.op.Unary.Kind.ROUND_NEAREST_AFZ.apply(x, dtype));
    }

    private static void checkIntegers(Prim prim, DType dtype, LongBinaryOperator expected) {
        NDArray[] in = integerPairs(dtype);
        for (LlvmTarget target : targets()) {
            for (int lanes : new int[] {1, 16}) {
                NDArray out =
                        run(
                                target,
                                lanes,
                                in,
                                dtype,
                                (b, args) -> b.apply(prim, args.get(0), args.get(1)));
                for (long i = 0; i < out.size(); i++) {
                    long x = in[0].getLong(i);
                    long y = in[1].getLong(i);
                    assertEquals(
                            expected.applyAsLong(x, y),
                            out.getLong(i),
                            () ->
                                    prim
                                            + " "
                                            + dtype
                                            + " of "
                                            + x
                                            + " and "
                                            + y
                                            + " on "
                                            + target.name());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"i8", "ui8", "i16", "i32", "ui32", "i64", "ui64", "i4", "ui4"})
    void integersNeverTrap(String name) {
        DType dtype = DType.ofStablehlo(name);
        boolean signed = dtype.isSigned();
        checkIntegers(
                signed ? Prim.SDIV : Prim.UDIV,
                dtype,
                (x, y) -> Binary.Kind.DIVIDE.apply(x, y, dtype));
        checkIntegers(
                signed ? Prim.SREM : Prim.UREM,
                dtype,
                (x, y) -> Binary.Kind.REMAINDER.apply(x, y, dtype));
        checkIntegers(
                Prim.SHL, dtype, (x, y) -> Binary.Kind.SHIFT_LEFT.apply(x, y & mask(dtype), dtype));
        checkIntegers(
                Prim.LSHR,
                dtype,
                (x, y) -> Binary.Kind.SHIFT_RIGHT_LOGICAL.apply(x, y & mask(dtype), dtype));
        checkIntegers(
                Prim.ASHR,
                dtype,
                (x, y) -> Binary.Kind.SHIFT_RIGHT_ARITHMETIC.apply(x, y & mask(dtype), dtype));
    }

    private static long mask(DType dtype) {
        return dtype.bits() == 64 ? -1 : (1L << dtype.bits()) - 1;
    }

    @Test
    void conversions() {
        List<DType> types =
                List.of(
                        DType.BOOL,
                        DType.INT8,
                        DType.UINT8,
                        DType.INT16,
                        DType.INT32,
                        DType.UINT32,
                        DType.INT64,
                        DType.UINT64,
                        DType.FLOAT16,
                        DType.BFLOAT16,
                        DType.FLOAT32,
                        DType.FLOAT64,
                        DType.INT4);
        for (DType from : types) {
            NDArray in = from.isFloat() ? floatPairs(from)[1] : integerPairs(from)[1];
            for (DType to : types) {
                for (LlvmTarget target : targets()) {
                    NDArray out =
                            run(
                                    target,
                                    16,
                                    new NDArray[] {in},
                                    to,
                                    (b, args) ->
                                            b.apply(
                                                    new VType(to, 16),
                                                    Prim.CONVERT,
                                                    args.getFirst()));
                    for (long i = 0; i < out.size(); i++) {
                        long at = i;
                        String what =
                                from
                                        + " to "
                                        + to
                                        + " of "
                                        + (from.isFloat() ? in.getDouble(i) : in.getLong(i))
                                        + " on "
                                        + target.name();
                        if (to.isFloat()) {
                            double x =
                                    from.isFloat()
                                            ? in.getDouble(i)
                                            : from == DType.UINT64
                                                    ? unsigned(in.getLong(i))
                                                    : in.getLong(i);
                            assertEquals(Rounding.round(x, to), out.getDouble(at), what);
                        } else {
                            assertEquals(
                                    from.isFloat()
                                            ? saturate(in.getDouble(i), to)
                                            : to.isBool()
                                                    ? (in.getLong(i) == 0 ? 0 : 1)
                                                    : Rounding.wrap(in.getLong(i), to),
                                    out.getLong(at),
                                    what);
                        }
                    }
                }
            }
        }
    }

    private static double unsigned(long x) {
        return x >= 0 ? x : ((x >>> 1) | (x & 1)) * 2.0;
    }

    private static long saturate(double x, DType to) {
        if (to.isBool()) {
            return x == 0 ? 0 : 1;
        }
        if (Double.isNaN(x)) {
            return 0;
        }
        if (to == DType.UINT64) {
            return x <= 0 ? 0 : x >= 0x1p64 ? -1 : x >= 0x1p63 ? ((long) (x / 2) << 1) : (long) x;
        }
        long low = to.isUnsigned() ? 0 : -1L << (to.bits() - 1);
        long high = to.isUnsigned() ? mask(to) : mask(to) >>> 1;
        return Math.max(low, Math.min(high, (long) x));
    }

    @Test
    void scaling() {
        int[] powers = {
            0,
            1,
            -1,
            30,
            -30,
            127,
            -126,
            -127,
            128,
            -149,
            -150,
            -200,
            200,
            277,
            -277,
            300,
            -300,
            100000,
            -100000,
            Integer.MIN_VALUE,
            Integer.MAX_VALUE
        };
        double[] values = values(DType.FLOAT32);
        int n = (values.length * powers.length + 15) / 16 * 16;
        NDArray x = NDArray.allocate(DType.FLOAT32, n);
        NDArray p = NDArray.allocate(DType.INT32, n);
        for (int i = 0; i < n; i++) {
            x.setDouble(i, values[i % values.length]);
            p.setLong(i, powers[i / values.length % powers.length]);
        }
        for (LlvmTarget target : targets()) {
            NDArray out =
                    run(
                            target,
                            16,
                            new NDArray[] {x, p},
                            DType.FLOAT32,
                            (b, args) -> b.apply(Prim.FSCALE, args.get(0), args.get(1)));
            for (int i = 0; i < n; i++) {
                float want = Math.scalb((float) x.getDouble(i), (int) p.getLong(i));
                assertEquals(
                        want,
                        (float) out.getDouble(i),
                        x.getDouble(i) + " by " + p.getLong(i) + " on " + target.name());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x86_64-avx512", "x86_64-avx512-vnni", "x86_64-avx512-bf16"})
    void scalingIsOneInstructionOfAvx512(String name) {
        LlvmTarget target = LlvmTarget.of(name);
        CpuModule module =
                FunctionRunner.module(
                        FunctionRunner.elementwise(
                                "f",
                                List.of(DType.FLOAT32, DType.INT32),
                                DType.FLOAT32,
                                16,
                                (b, args) -> b.apply(Prim.FSCALE, args.get(0), args.get(1))),
                        List.of("n"));
        String text = LlvmCompiler.assembly("f", module.emit(target), target);
        assertTrue(text.contains("vscalefps"), text);
    }
}
