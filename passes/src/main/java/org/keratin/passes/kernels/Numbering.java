package org.keratin.passes.kernels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Param;
import org.keratin.kernel.Read;
import org.keratin.kernel.Scalar;
import org.keratin.kernel.Stmt;
import org.keratin.runtime.Dim;

/**
 * Value numbers of the scalars in inner bodies of a kernel, which are equal where two bodies
 * compute the same at the same point of their axes (Cocke and Schwartz, Programming Languages and
 * Their Compilers, 1970).
 */
final class Numbering {
    private final List<Param> params;
    private final Map<List<Object>, Integer> numbers = new HashMap<>();

    Numbering(List<Param> params) {
        this.params = params;
    }

    /** The numbers of what a body computes of its axes and of what is only read. */
    Map<Integer, Integer> of(List<Stmt> body, List<Axis> axes) {
        Map<Integer, Integer> made = new HashMap<>();
        Map<String, Dim> places = new HashMap<>();
        for (int i = 0; i < axes.size(); i++) {
            places.put(axes.get(i).name(), Dim.symbol("%" + i));
        }
        for (Stmt stmt : body) {
            switch (stmt) {
                case Stmt.Const(Scalar out, long bits) ->
                        put(made, places, out, List.of("const", out.dtype(), bits));
                case Stmt.Index(Scalar out, Dim expr) ->
                        put(
                                made,
                                places,
                                out,
                                List.of("index", out.dtype(), expr.substitute(places)));
                case Stmt.Load(Scalar out, Read read, Scalar other) -> {
                    if (params.get(read.param()).access() == Param.Access.READ) {
                        put(made, places, out, load(read, other, made, places));
                    }
                }
                case Stmt.Compute compute -> {
                    List<Object> key =
                            new ArrayList<>(List.of(compute.op(), compute.out().dtype()));
                    compute.args().forEach(arg -> key.add(number(arg, made)));
                    put(made, places, compute.out(), key);
                }
                default -> {}
            }
        }
        return made;
    }

    private List<Object> load(
            Read read,
            @Nullable Scalar other,
            Map<Integer, Integer> made,
            Map<String, Dim> places) {
        List<Object> key = new ArrayList<>(List.of("load", read.param()));
        read.index().forEach(dim -> key.add(dim.substitute(places)));
        read.guards()
                .forEach(
                        guard -> {
                            key.add(guard.expr().substitute(places));
                            key.add(guard.lower().substitute(places));
                            key.add(guard.upper().substitute(places));
                        });
        if (other != null) {
            key.add(number(other, made));
        }
        return key;
    }

    /** Of a scalar from outside or without number: itself. */
    private int number(Scalar scalar, Map<Integer, Integer> made) {
        Integer number = made.get(scalar.id());
        return number == null ? numbered(List.of("scalar", scalar.id())) : number;
    }

    private int numbered(List<Object> key) {
        return numbers.computeIfAbsent(key, _ -> numbers.size());
    }

    private void put(
            Map<Integer, Integer> made, Map<String, Dim> places, Scalar out, List<Object> key) {
        int number = numbered(List.copyOf(key));
        made.put(out.id(), number);
        places.put("%v" + out.id(), Dim.symbol("%n" + number));
    }
}
