package org.keratin.runtime;

import java.util.ArrayList;
import java.util.List;
import org.keratin.runtime.Dim.Atom;
import org.keratin.runtime.Dim.Max;
import org.keratin.runtime.Dim.Min;

/**
 * Minima and maxima in normal form: arguments of nested ones side by side, without those that
 * others are known to be below (above), in order.
 */
final class DimExtremum {
    private DimExtremum() {}

    static Dim of(Dim a, Dim b, boolean min) {
        if (a.isUnknown() || b.isUnknown()) {
            return Dim.UNKNOWN;
        }
        List<Dim> args = new ArrayList<>();
        addArgument(args, a, min);
        addArgument(args, b, min);
        args.sort(null);
        Dim result = args.getLast();
        for (int i = args.size() - 2; i >= 0; i--) {
            result = Dim.ofAtom(min ? new Min(args.get(i), result) : new Max(args.get(i), result));
        }
        return result;
    }

    private static void addArgument(List<Dim> args, Dim arg, boolean min) {
        Atom atom = arg.soleAtom();
        if (min && atom instanceof Min m) {
            addArgument(args, m.left(), true);
            addArgument(args, m.right(), true);
            return;
        }
        if (!min && atom instanceof Max m) {
            addArgument(args, m.left(), false);
            addArgument(args, m.right(), false);
            return;
        }
        for (int i = args.size() - 1; i >= 0; i--) {
            Dim difference = arg.minus(args.get(i));
            if (min ? difference.isNonNegative() : difference.times(-1).isNonNegative()) {
                return;
            }
            if (min ? difference.times(-1).isNonNegative() : difference.isNonNegative()) {
                args.remove(i);
            }
        }
        args.add(arg);
    }
}
