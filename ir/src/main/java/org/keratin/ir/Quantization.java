package org.keratin.ir;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.keratin.ir.text.FloatText;
import org.keratin.runtime.DType;

/**
 * The element type of a quantised tensor: a stored integer {@code i} stands for the real number
 * {@code (i - zero point) * scale}. Spec: "Types", quantized element types; constraints carry the
 * label {@code quantized_type_c1} and so on.
 *
 * @param storage the integer type that is stored
 * @param expressed the floating-point type of the numbers that are meant
 * @param min the least value stored; as unsigned where the storage is
 * @param max the greatest value stored
 * @param axis the dimension whose slices have scales of their own, -1 where one scale serves all
 * @param scales as the text has them; computing rounds them to the expressed type
 */
public record Quantization(
        DType storage,
        DType expressed,
        long min,
        long max,
        int axis,
        List<Double> scales,
        List<Long> zeroPoints) {
    public static final int PER_TENSOR = -1;

    public Quantization {
        scales = List.copyOf(scales);
        zeroPoints = List.copyOf(zeroPoints);
        check(
                storage.isInteger(),
                1,
                "the storage type must be an integer type, received " + storage.stablehloName());
        check(
                order(storage, minOf(storage), min) <= 0
                        && order(storage, min, max) < 0
                        && order(storage, max, maxOf(storage)) <= 0,
                3,
                "the stored range must be in that of "
                        + storage.stablehloName()
                        + " and not be empty, received <"
                        + min
                        + ":"
                        + max
                        + ">");
        check(
                expressed.isFloat(),
                4,
                "the expressed type must be a floating-point type, received "
                        + expressed.stablehloName());
        for (double scale : scales) {
            double rounded = round(expressed, scale);
            check(rounded > 0, 5, "scales must be positive, received " + scales);
            check(
                    Double.isFinite(rounded),
                    6,
                    "scales must be finite in "
                            + expressed.stablehloName()
                            + ", received "
                            + scales);
        }
        for (long zero : zeroPoints) {
            check(
                    order(storage, min, zero) <= 0 && order(storage, zero, max) <= 0,
                    7,
                    "zero points must be in the stored range <"
                            + min
                            + ":"
                            + max
                            + ">, received "
                            + zeroPoints);
        }
        check(
                scales.size() == zeroPoints.size(),
                9,
                "needs as many zero points as scales, received " + zeroPoints + " and " + scales);
        check(
                axis != PER_TENSOR || scales.size() == 1,
                10,
                "several scales need a quantization dimension, received " + scales);
        check(
                axis >= PER_TENSOR,
                11,
                "the quantization dimension must not be negative, received " + axis);
    }

    static void check(boolean holds, int number, String message) {
        if (!holds) {
            throw new IrException("quantized_type_c" + number + ": " + message);
        }
    }

    private static double round(DType dtype, double value) {
        org.keratin.runtime.NDArray cell = org.keratin.runtime.NDArray.allocate(dtype);
        cell.setDouble(0, value);
        return cell.getDouble(0);
    }

    private static int order(DType storage, long a, long b) {
        return storage.isUnsigned() ? Long.compareUnsigned(a, b) : Long.compare(a, b);
    }

    /** The least value of an integer type. */
    public static long minOf(DType storage) {
        return storage.isUnsigned() ? 0 : -1L << (storage.bits() - 1);
    }

    /** The greatest value of an integer type. */
    public static long maxOf(DType storage) {
        return storage.isUnsigned() ? -1L >>> (64 - storage.bits()) : ~minOf(storage);
    }

    public boolean isPerAxis() {
        return axis != PER_TENSOR;
    }

    /** The same with another quantization dimension. */
    public Quantization withAxis(int other) {
        return new Quantization(storage, expressed, min, max, other, scales, zeroPoints);
    }

    /** Equal but for scales and zero points (spec: {@code baseline_element_type}). */
    public boolean sameBaseline(Quantization other) {
        return sameTypes(other) && min == other.min && max == other.max && axis == other.axis;
    }

    /** Of the same storage and expressed types. */
    public boolean sameTypes(Quantization other) {
        return storage == other.storage && expressed == other.expressed;
    }

    /**
     * True where values of this type may be reduced in {@code other} (spec: {@code is_promotable}).
     */
    public boolean promotesTo(Quantization other) {
        return expressed == other.expressed && storage.bits() <= other.storage.bits();
    }

    /** MLIR's form: {@code !quant.uniform<i8<-10:10>:f32:1, {5.000000e-01:3, 2.000000e-01}>}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("!quant.uniform<");
        text.append(storage.isUnsigned() ? "u" : "i").append(storage.bits());
        if (min != minOf(storage) || max != maxOf(storage)) {
            text.append('<').append(integer(min)).append(':').append(integer(max)).append('>');
        }
        text.append(':').append(expressed.stablehloName());
        if (isPerAxis()) {
            text.append(':').append(axis);
        }
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < scales.size(); i++) {
            long zero = zeroPoints.get(i);
            parameters.add(FloatText.f64(scales.get(i)) + (zero == 0 ? "" : ":" + integer(zero)));
        }
        String list = String.join(",", parameters);
        return text.append(", ")
                .append(isPerAxis() ? "{" + list + "}" : list)
                .append('>')
                .toString();
    }

    private String integer(long value) {
        return storage.isUnsigned() ? Long.toUnsignedString(value) : Long.toString(value);
    }

    /** One scale and zero point for a whole tensor, over the whole range of the storage type. */
    public static Quantization perTensor(
            DType storage, DType expressed, double scale, long zeroPoint) {
        return new Quantization(
                storage,
                expressed,
                minOf(storage),
                maxOf(storage),
                PER_TENSOR,
                Collections.singletonList(scale),
                Collections.singletonList(zeroPoint));
    }
}
