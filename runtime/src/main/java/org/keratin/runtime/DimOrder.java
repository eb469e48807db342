package org.keratin.runtime;

import java.util.ArrayList;
import java.util.List;
import org.keratin.runtime.Dim.Atom;
import org.keratin.runtime.Dim.Term;

/** The order of terms and atoms on which the normal form of {@link Dim} rests. */
final class DimOrder {
    private DimOrder() {}

    /** Products of more atoms first (so the constant comes last), then atom by atom. */
    static int compareFactors(List<Atom> a, List<Atom> b) {
        if (a.size() != b.size()) {
            return Integer.compare(b.size(), a.size());
        }
        for (int i = 0; i < a.size(); i++) {
            int c = compare(a.get(i), b.get(i));
            if (c != 0) {
                return c;
            }
        }
        return 0;
    }

    static int compare(Atom a, Atom b) {
        if (a == b) {
            return 0;
        }
        int c = Integer.compare(rank(a), rank(b));
        if (c != 0) {
            return c;
        }
        return switch (a) {
            case Dim.Symbol x -> x.name().compareTo(((Dim.Symbol) b).name());
            case Dim.FloorDiv x -> {
                Dim.FloorDiv y = (Dim.FloorDiv) b;
                yield pair(x.numerator(), x.denominator(), y.numerator(), y.denominator());
            }
            case Dim.Mod x -> {
                Dim.Mod y = (Dim.Mod) b;
                yield pair(x.dividend(), x.divisor(), y.dividend(), y.divisor());
            }
            case Dim.Min x -> {
                Dim.Min y = (Dim.Min) b;
                yield pair(x.left(), x.right(), y.left(), y.right());
            }
            case Dim.Max x -> {
                Dim.Max y = (Dim.Max) b;
                yield pair(x.left(), x.right(), y.left(), y.right());
            }
        };
    }

    private static int pair(Dim a1, Dim a2, Dim b1, Dim b2) {
        int c = compare(a1, b1);
        return c != 0 ? c : compare(a2, b2);
    }

    private static int rank(Atom atom) {
        return switch (atom) {
            case Dim.Symbol s -> 0;
            case Dim.FloorDiv d -> 1;
            case Dim.Mod m -> 2;
            case Dim.Min m -> 3;
            case Dim.Max m -> 4;
        };
    }

    static int compare(Dim a, Dim b) {
        if (a == b) {
            return 0;
        }
        if (a.isConstant() || b.isConstant()) {
            return a.isConstant() && b.isConstant()
                    ? Long.compare(a.constant(), b.constant())
                    : a.isConstant() ? -1 : 1;
        }
        Term[] x = a.rawTerms();
        Term[] y = b.rawTerms();
        for (int i = 0; i < x.length && i < y.length; i++) {
            int c = compareFactors(x[i].factors(), y[i].factors());
            if (c == 0) {
                c = Long.compare(x[i].coefficient(), y[i].coefficient());
            }
            if (c != 0) {
                return c;
            }
        }
        return Integer.compare(x.length, y.length);
    }

    /** The sorted factors of a product. */
    static List<Atom> merge(List<Atom> a, List<Atom> b) {
        if (a.isEmpty()) {
            return b;
        }
        if (b.isEmpty()) {
            return a;
        }
        List<Atom> all = new ArrayList<>(a.size() + b.size());
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            all.add(compare(a.get(i), b.get(j)) <= 0 ? a.get(i++) : b.get(j++));
        }
        all.addAll(a.subList(i, a.size()));
        all.addAll(b.subList(j, b.size()));
        return all;
    }
}
