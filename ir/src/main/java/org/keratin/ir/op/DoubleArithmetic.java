package org.keratin.ir.op;

import org.keratin.runtime.DType;

/** {@link ComplexPower}'s operations on numbers. */
final class DoubleArithmetic implements ComplexPower.Arithmetic<Double, Boolean> {
    private static final long EXPONENT = 0x7FFL << 52;

    @Override
    public Double number(double value) {
        return value;
    }

    @Override
    public Double add(Double x, Double y) {
        return x + y;
    }

    @Override
    public Double sub(Double x, Double y) {
        return x - y;
    }

    @Override
    public Double mul(Double x, Double y) {
        return x * y;
    }

    @Override
    public Double div(Double x, Double y) {
        return x / y;
    }

    @Override
    public Double function(Unary.Kind kind, Double x) {
        return kind.apply(x, DType.FLOAT64);
    }

    @Override
    public Double copySign(Double magnitude, Double sign) {
        return Math.copySign(magnitude, sign);
    }

    @Override
    public Double head(Double x) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(x) & -1L << 27);
    }

    @Override
    public Double exponent(Double x) {
        return (double) Math.getExponent(x);
    }

    @Override
    public Double unscale(Double x) {
        long exponent = Double.doubleToRawLongBits(x) & EXPONENT;
        return Double.longBitsToDouble((2046L << 52) - exponent);
    }

    @Override
    public Boolean less(Double x, Double y) {
        return x < y;
    }

    @Override
    public Boolean and(Boolean x, Boolean y) {
        return x && y;
    }

    @Override
    public Double select(Boolean which, Double x, Double y) {
        return which ? x : y;
    }
}
