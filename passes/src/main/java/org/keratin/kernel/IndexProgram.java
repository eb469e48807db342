package org.keratin.kernel;

import java.util.List;
import org.keratin.runtime.Dim;

/** An index expression made ready to be evaluated often: names resolved once. */
interface IndexProgram {
    long eval();

    /** Finds what a name stands for. */
    interface Names {
        IndexProgram find(String name);
    }

    static IndexProgram of(Dim dim, Names names) {
        List<Dim.Term> terms = dim.terms();
        if (dim.isConstant()) {
            long value = dim.constant();
            return () -> value;
        }
        IndexProgram[] parts = new IndexProgram[terms.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = term(terms.get(i), names);
        }
        if (parts.length == 1) {
            return parts[0];
        }
        return () -> {
            long sum = 0;
            for (IndexProgram part : parts) {
                sum += part.eval();
            }
            return sum;
        };
    }

    private static IndexProgram term(Dim.Term term, Names names) {
        long coefficient = term.coefficient();
        if (term.factors().isEmpty()) {
            return () -> coefficient;
        }
        IndexProgram[] factors = new IndexProgram[term.factors().size()];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = atom(term.factors().get(i), names);
        }
        if (factors.length == 1) {
            IndexProgram only = factors[0];
            return coefficient == 1 ? only : () -> coefficient * only.eval();
        }
        return () -> {
            long product = coefficient;
            for (IndexProgram factor : factors) {
                product *= factor.eval();
            }
            return product;
        };
    }

    private static IndexProgram atom(Dim.Atom atom, Names names) {
        return switch (atom) {
            case Dim.Symbol(String name) -> names.find(name);
            case Dim.FloorDiv(Dim a, Dim b) -> {
                IndexProgram x = of(a, names);
                IndexProgram y = of(b, names);
                yield () -> Math.floorDiv(x.eval(), y.eval());
            }
            case Dim.Mod(Dim a, Dim b) -> {
                IndexProgram x = of(a, names);
                IndexProgram y = of(b, names);
                yield () -> Math.floorMod(x.eval(), y.eval());
            }
            case Dim.Min(Dim a, Dim b) -> {
                IndexProgram x = of(a, names);
                IndexProgram y = of(b, names);
                yield () -> Math.min(x.eval(), y.eval());
            }
            case Dim.Max(Dim a, Dim b) -> {
                IndexProgram x = of(a, names);
                IndexProgram y = of(b, names);
                yield () -> Math.max(x.eval(), y.eval());
            }
        };
    }
}
