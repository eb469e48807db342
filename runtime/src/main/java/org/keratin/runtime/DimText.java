package org.keratin.runtime;

import org.keratin.runtime.Dim.Atom;
import org.keratin.runtime.Dim.FloorDiv;
import org.keratin.runtime.Dim.Max;
import org.keratin.runtime.Dim.Min;
import org.keratin.runtime.Dim.Mod;
import org.keratin.runtime.Dim.Symbol;
import org.keratin.runtime.Dim.Term;

/** The text of a dimension, which {@link Dim#parse} reads. */
final class DimText {
    private DimText() {}

    static String of(Dim dim) {
        if (dim.rawTerms().length == 0) {
            return "0";
        }
        StringBuilder text = new StringBuilder();
        for (Term t : dim.rawTerms()) {
            // -2^63 has no positive counterpart, so it is printed with its own sign.
            boolean negative = t.coefficient() < 0 && t.coefficient() != Long.MIN_VALUE;
            if (!text.isEmpty()) {
                text.append(negative ? " - " : " + ");
            } else if (negative) {
                text.append('-');
            }
            long k = negative ? -t.coefficient() : t.coefficient();
            for (int i = 0; i < t.factors().size(); i++) {
                text.append(i == 0 ? "" : "*").append(atomText(t.factors().get(i)));
            }
            if (t.factors().isEmpty()) {
                text.append(k);
            } else if (k != 1) {
                text.append('*').append(k);
            }
        }
        return text.toString();
    }

    private static String atomText(Atom atom) {
        return switch (atom) {
            case Symbol s -> s.name();
            case FloorDiv d -> "floordiv(" + d.numerator() + ", " + d.denominator() + ")";
            case Mod m -> "mod(" + m.dividend() + ", " + m.divisor() + ")";
            case Min m -> "min(" + m.left() + ", " + m.right() + ")";
            case Max m -> "max(" + m.left() + ", " + m.right() + ")";
        };
    }
}
