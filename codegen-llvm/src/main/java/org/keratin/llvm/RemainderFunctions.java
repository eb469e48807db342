package org.keratin.llvm;

import java.util.EnumSet;
import java.util.Set;
import org.keratin.runtime.DType;

/**
 * C's fmod as functions of the module, exact by long division: the remainder of two floats is a
 * float. They are inlined on a GPU, where a call is dear.
 */
final class RemainderFunctions {
    private final boolean inline;
    private final Set<DType> required = EnumSet.noneOf(DType.class);

    RemainderFunctions(boolean inline) {
        this.inline = inline;
    }

    /** The name of the function for FLOAT32 or FLOAT64, which the module will define. */
    String require(DType dtype) {
        required.add(dtype);
        return "keratin.fmod." + dtype.stablehloName();
    }

    /** The definitions of what was required; adds the declarations that they need. */
    String definitions(ModuleText module) {
        StringBuilder out = new StringBuilder();
        for (DType dtype : required) {
            out.append('\n').append(definition(dtype));
            String i = dtype == DType.FLOAT32 ? "i32" : "i64";
            module.declare(i, "llvm.umax." + i, i + ", " + i);
            module.declare(i, "llvm.umin." + i, i + ", " + i);
            module.declare(i, "llvm.ctlz." + i, i + ", i1");
        }
        return out.toString();
    }

    private String definition(DType dtype) {
        boolean single = dtype == DType.FLOAT32;
        return TEXT.replace("$NAME", require(dtype))
                .replace("$INLINE", inline ? "alwaysinline" : "noinline")
                .replace("$MANTISSA", single ? "23" : "52")
                .replace("$FRACTION", single ? "8388607" : "4503599627370495")
                .replace("$IMPLICIT", single ? "8388608" : "4503599627370496")
                .replace("$SIGN", single ? "-2147483648" : "-9223372036854775808")
                .replace("$MAGNITUDE", single ? "2147483647" : "9223372036854775807")
                .replace("$INFINITY", single ? "2139095040" : "9218868437227405312")
                // after the names that begin like these
                .replace("$F", single ? "float" : "double")
                .replace("$I", single ? "i32" : "i64");
    }

    /**
     * Mantissas as integers with their exponents; one bit of the quotient a round; normalised at
     * the end.
     */
    private static final String TEXT =
            """
            define internal $F @$NAME($F %x, $F %y) $INLINE nounwind {
            entry:
              %xb = bitcast $F %x to $I
              %yb = bitcast $F %y to $I
              %sign = and $I %xb, $SIGN
              %xm = and $I %xb, $MAGNITUDE
              %ym = and $I %yb, $MAGNITUDE
              %xbad = icmp uge $I %xm, $INFINITY
              %ynan = icmp ugt $I %ym, $INFINITY
              %yzero = icmp eq $I %ym, 0
              %b1 = or i1 %xbad, %ynan
              %bad = or i1 %b1, %yzero
              br i1 %bad, label %invalid, label %valid
            invalid:
              ret $F 0x7FF8000000000000
            valid:
              %small = icmp ult $I %xm, %ym
              br i1 %small, label %unchanged, label %divide
            unchanged:
              ret $F %x
            divide:
              %xe0 = lshr $I %xm, $MANTISSA
              %xf = and $I %xm, $FRACTION
              %xnormal = icmp ne $I %xe0, 0
              %ximplicit = select i1 %xnormal, $I $IMPLICIT, $I 0
              %xs = or $I %xf, %ximplicit
              %xe = call $I @llvm.umax.$I($I %xe0, $I 1)
              %ye0 = lshr $I %ym, $MANTISSA
              %yf = and $I %ym, $FRACTION
              %ynormal = icmp ne $I %ye0, 0
              %yimplicit = select i1 %ynormal, $I $IMPLICIT, $I 0
              %ys = or $I %yf, %yimplicit
              %ye = call $I @llvm.umax.$I($I %ye0, $I 1)
              %e0 = sub $I %xe, %ye
              %first = urem $I %xs, %ys
              br label %round
            round:
              %e = phi $I [ %e0, %divide ], [ %enext, %more ]
              %r = phi $I [ %first, %divide ], [ %rnext, %more ]
              %done = icmp eq $I %e, 0
              br i1 %done, label %finish, label %more
            more:
              %r2 = shl $I %r, 1
              %take = icmp uge $I %r2, %ys
              %rless = sub $I %r2, %ys
              %rnext = select i1 %take, $I %rless, $I %r2
              %enext = sub $I %e, 1
              br label %round
            finish:
              %lead = call $I @llvm.ctlz.$I($I %r, i1 false)
              %ileads = call $I @llvm.ctlz.$I($I $IMPLICIT, i1 false)
              %up = sub $I %lead, %ileads
              %upmax = sub $I %ye, 1
              %shift = call $I @llvm.umin.$I($I %up, $I %upmax)
              %shifted = shl $I %r, %shift
              %isnormal = icmp uge $I %shifted, $IMPLICIT
              %re = sub $I %ye, %shift
              %ebits = shl $I %re, $MANTISSA
              %frac = and $I %shifted, $FRACTION
              %normalbits = or $I %ebits, %frac
              %somebits = select i1 %isnormal, $I %normalbits, $I %shifted
              %bits = or $I %somebits, %sign
              %value = bitcast $I %bits to $F
              ret $F %value
            }
            """;
}
