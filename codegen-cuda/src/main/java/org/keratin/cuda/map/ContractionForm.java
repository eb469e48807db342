package org.keratin.cuda.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Guard;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.Read;
import org.keratin.kernel.Stmt;
import org.keratin.kernel.target.FlatAxes;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * A contraction as a batch of matrix products: dot and convolution alike, because an element of a
 * factor may be addressed by any expression and guarded.
 *
 * @param batch axes that both factors name
 * @param rows axes that the left factor names, or none
 * @param columns axes that the right factor alone names
 * @param k the axes summed over
 */
record ContractionForm(
        Stmt.Contract contract, FlatAxes batch, FlatAxes rows, FlatAxes columns, FlatAxes k) {
    /** Recognises the form; null where one thread a point is the better or only way. */
    static @Nullable ContractionForm of(Kernel kernel) {
        Stmt.Contract contract = null;
        for (Stmt stmt : kernel.body()) {
            if (stmt instanceof Stmt.Contract found) {
                if (contract != null) {
                    return null;
                }
                contract = found;
            } else if (stmt instanceof Stmt.Loop || stmt instanceof Stmt.Reduce) {
                return null;
            }
        }
        if (contract == null || contract.k().isEmpty()) {
            return null;
        }
        DType dtype = contract.out().dtype();
        if (dtype != DType.FLOAT32 && dtype != DType.FLOAT64) {
            return null;
        }
        Set<String> left = symbols(contract.lhs());
        Set<String> right = symbols(contract.rhs());
        for (Set<String> names : List.of(left, right)) {
            // a position that the body gathers is known at one point only
            if (names.stream().anyMatch(name -> name.startsWith("%v"))) {
                return null;
            }
        }
        List<Axis> batch = new ArrayList<>();
        List<Axis> rows = new ArrayList<>();
        List<Axis> columns = new ArrayList<>();
        for (Axis axis : kernel.axes()) {
            if (!right.contains(axis.name())) {
                rows.add(axis);
            } else if (left.contains(axis.name())) {
                batch.add(axis);
            } else {
                columns.add(axis);
            }
        }
        if (columns.isEmpty()) {
            return null;
        }
        return new ContractionForm(
                contract,
                new FlatAxes(batch),
                new FlatAxes(rows),
                new FlatAxes(columns),
                new FlatAxes(contract.k()));
    }

    private static Set<String> symbols(Read read) {
        Set<String> symbols = new HashSet<>();
        for (Dim dim : read.index()) {
            symbols.addAll(dim.symbols());
        }
        for (Guard guard : read.guards()) {
            symbols.addAll(guard.expr().symbols());
            symbols.addAll(guard.lower().symbols());
            symbols.addAll(guard.upper().symbols());
        }
        return symbols;
    }
}
