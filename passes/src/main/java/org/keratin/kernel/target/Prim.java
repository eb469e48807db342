package org.keratin.kernel.target;

/**
 * Primitive operations, elementwise over lanes. What is not here (exp, tanh, pow …) is expanded
 * into these. Arithmetic on FLOAT16 and BFLOAT16 is done in FLOAT32 and rounded once per operation.
 */
public enum Prim {
    /** IEEE arithmetic, round to nearest even, never contracted. */
    FADD,
    FSUB,
    FMUL,
    FDIV,
    /** C's fmod: the sign of the dividend. */
    FREM,
    FNEG,
    FABS,
    FSQRT,
    /** args[0] * args[1] + args[2] rounded once. */
    FMA,
    /** NaN if either is NaN; -0 is below +0. */
    FMIN,
    FMAX,
    FFLOOR,
    FCEIL,
    FTRUNC,
    /** Ties to even. */
    FRINT,
    /** Ties away from zero. */
    FROUND,
    /** The magnitude of args[0] with the sign of args[1]. */
    FCOPYSIGN,

    /** Two's complement, wrapping. */
    IADD,
    ISUB,
    IMUL,
    /** Never trap: x / 0 = -1 (all ones), MIN / -1 = MIN. */
    SDIV,
    UDIV,
    /** Never trap: x rem 0 = x, MIN rem -1 = 0. The sign of the dividend. */
    SREM,
    UREM,
    SMIN,
    SMAX,
    UMIN,
    UMAX,
    /** An amount (unsigned) of the width or more gives 0. */
    SHL,
    LSHR,
    /** An amount of the width or more fills with the sign. */
    ASHR,
    POPCNT,
    CTLZ,

    /** On integers and BOOL. */
    AND,
    OR,
    XOR,
    NOT,

    /** Floats, result BOOL; false on NaN except FNE. */
    FEQ,
    FNE,
    FLT,
    FLE,
    /** Integers and BOOL, result BOOL. */
    IEQ,
    INE,
    SLT,
    SLE,
    ULT,
    ULE,

    /** args[0] ? args[1] : args[2]. */
    SELECT,
    /**
     * StableHLO's convert from the dtype of args[0] to that of the result: saturating float to int,
     * NaN to 0.
     */
    CONVERT,
    /** The same bits as another dtype of the same width. */
    BITCAST,
    /**
     * args[0] with FLOAT32 exponent scaled by the INT32 args[1]: x * 2^n with correct over- and
     * underflow.
     */
    FSCALE
}
