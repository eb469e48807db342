package org.keratin.ir.text;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.IrException;
import org.keratin.ir.Quantization;
import org.keratin.runtime.DType;

/**
 * Reads {@code !quant.uniform<i8<-10:10>:f32:1, {0.1:3, 0.2}>}: storage type and range, expressed
 * type, quantization dimension, and scales with zero points (StableHLO spec, "Types").
 */
final class QuantizationReader {
    private QuantizationReader() {}

    static Quantization read(Cursor in, TypeReader types) {
        int start = in.pos();
        in.expect("!quant.uniform");
        in.expect("<");
        DType storage = storage(in);
        long min = Quantization.minOf(storage);
        long max = Quantization.maxOf(storage);
        if (in.accept("<")) {
            min = in.integer("the least stored value");
            in.expect(":");
            max = in.integer("the greatest stored value");
            in.expect(">");
        }
        in.expect(":");
        DType expressed = types.elementType();
        int axis = Quantization.PER_TENSOR;
        if (in.accept(":")) {
            if (in.at("{")) {
                throw in.error(
                        "quantization in blocks of several dimensions is not in the specification;"
                                + " one quantization dimension was expected");
            }
            long written = in.integer("the quantization dimension");
            if (written < 0 || written > Integer.MAX_VALUE) {
                throw in.errorAt(
                        start,
                        "quantized_type_c11: the quantization dimension must not be negative,"
                                + " received "
                                + written);
            }
            axis = (int) written;
        }
        in.expect(",");
        List<Double> scales = new ArrayList<>();
        List<Long> zeroPoints = new ArrayList<>();
        if (in.accept("{")) {
            do {
                parameter(in, scales, zeroPoints);
            } while (in.accept(","));
            in.expect("}");
        } else {
            parameter(in, scales, zeroPoints);
        }
        in.expect(">");
        try {
            return new Quantization(storage, expressed, min, max, axis, scales, zeroPoints);
        } catch (IrException e) {
            throw in.errorAt(start, String.valueOf(e.getMessage()));
        }
    }

    /** {@code i8}, {@code si8}, {@code ui8} or MLIR's {@code u8}. */
    private static DType storage(Cursor in) {
        int start = in.pos();
        String name = in.name("an integer type");
        String plain =
                name.startsWith("si")
                        ? name.substring(1)
                        : name.startsWith("u") && !name.startsWith("ui")
                                ? "ui" + name.substring(1)
                                : name;
        try {
            DType dtype = DType.ofStablehlo(plain);
            if (dtype.isInteger()) {
                return dtype;
            }
        } catch (IllegalArgumentException e) {
            throw in.errorAt(start, String.valueOf(e.getMessage()));
        }
        throw in.errorAt(
                start,
                "quantized_type_c1: the storage type must be an integer type, received " + name);
    }

    private static void parameter(Cursor in, List<Double> scales, List<Long> zeroPoints) {
        int start = in.pos();
        String text = in.number("a scale");
        try {
            scales.add(
                    text.startsWith("0x")
                            ? Double.longBitsToDouble(Long.parseUnsignedLong(text.substring(2), 16))
                            : Double.parseDouble(text));
        } catch (NumberFormatException e) {
            throw in.errorAt(start, "the scale " + text + " does not fit in 64 bits");
        }
        zeroPoints.add(in.accept(":") ? in.integer("a zero point") : 0L);
    }
}
