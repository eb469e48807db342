package org.keratin.ir.op;

import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.runtime.DType;

/** Functions on the bits of numbers, in core ops. */
final class Bits {
    private Bits() {}

    /** The signed integer type of the same width. */
    static DType integer(DType dtype) {
        return switch (dtype.bits()) {
            case 4 -> DType.INT4;
            case 8 -> DType.INT8;
            case 16 -> DType.INT16;
            case 32 -> DType.INT32;
            default -> DType.INT64;
        };
    }

    static Value integer(Emit e, Value x) {
        TensorType type = x.tensorType();
        return e.b().emit(new BitcastConvert(type.withDtype(integer(type.dtype()))), x);
    }

    /** True where the sign bit is set, that of a zero and a NaN too. */
    static Value negative(Emit e, Value x) {
        Value bits = integer(e, x);
        return e.compare(Compare.Direction.LT, bits, e.zeros(bits.tensorType()));
    }

    /** The magnitude of the first with the sign bit of the second. */
    static Value copySign(Emit e, Value magnitude, Value sign) {
        Value size = e.unary(Unary.Kind.ABS, magnitude);
        return e.select(negative(e, sign), e.neg(size), size);
    }

    /** IEEE 754's nextUp or nextDown, as the second operand is larger or smaller. */
    static Value nextAfter(Emit e, Value x, Value y) {
        TensorType type = x.tensorType();
        Value bits = integer(e, x);
        TensorType words = bits.tensorType();
        Value zero = e.zeros(type);
        // away from zero the magnitude's bits grow, towards it they shrink
        Value up = e.compare(Compare.Direction.GT, y, x);
        Value positive = e.compare(Compare.Direction.GT, x, zero);
        Value away = e.compare(Compare.Direction.EQ, up, positive);
        Value next = e.add(bits, e.select(away, e.fill(words, 1), e.fill(words, -1)));
        // from zero: the smallest number with the sign of y
        Value sign = e.binary(Binary.Kind.AND, integer(e, y), smallest(e, words));
        Value first = e.binary(Binary.Kind.OR, sign, e.fill(words, 1));
        next = e.select(e.compare(Compare.Direction.EQ, x, zero), first, next);
        Value result = e.b().emit(new BitcastConvert(type), next);
        result = e.select(e.compare(Compare.Direction.EQ, x, y), y, result);
        Value strange =
                e.binary(
                        Binary.Kind.OR,
                        e.compare(Compare.Direction.NE, x, x),
                        e.compare(Compare.Direction.NE, y, y));
        return e.select(strange, e.add(x, y), result);
    }

    /** The sign bit alone. */
    private static Value smallest(Emit e, TensorType words) {
        return e.binary(
                Binary.Kind.SHIFT_LEFT, e.fill(words, 1), e.fill(words, words.dtype().bits() - 1));
    }

    /** The upper half of a product: in 64 bits, or of 64 bits by four products of halves. */
    static Value mulhi(Emit e, Value x, Value y) {
        DType dtype = x.tensorType().dtype();
        Binary.Kind shift =
                dtype.isUnsigned()
                        ? Binary.Kind.SHIFT_RIGHT_LOGICAL
                        : Binary.Kind.SHIFT_RIGHT_ARITHMETIC;
        if (dtype.bits() < 64) {
            DType wide = dtype.isUnsigned() ? DType.UINT64 : DType.INT64;
            Value product = e.mul(e.convert(x, wide), e.convert(y, wide));
            Value width = e.fill(product.tensorType(), dtype.bits());
            return e.convert(e.binary(shift, product, width), dtype);
        }
        TensorType type = x.tensorType();
        Value half = e.fill(type, 32);
        Value mask = e.fill(type, 0xffffffffL);
        Value x0 = e.binary(Binary.Kind.AND, x, mask);
        Value y0 = e.binary(Binary.Kind.AND, y, mask);
        Value x1 = e.binary(shift, x, half);
        Value y1 = e.binary(shift, y, half);
        Value low = e.binary(Binary.Kind.SHIFT_RIGHT_LOGICAL, e.mul(x0, y0), half);
        Value middle = e.add(e.mul(x1, y0), low);
        Value rest = e.add(e.mul(x0, y1), e.binary(Binary.Kind.AND, middle, mask));
        Value carries = e.add(e.binary(shift, middle, half), e.binary(shift, rest, half));
        return e.add(e.mul(x1, y1), carries);
    }
}
