package org.keratin.passes.kernels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Block;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.Reduce;
import org.keratin.ir.op.ReduceWindow;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Scalar;
import org.keratin.kernel.Stmt;
import org.keratin.passes.Walk;
import org.keratin.passes.fusion.Access;
import org.keratin.passes.fusion.Windows;
import org.keratin.runtime.Dim;

/** Writes reductions: reduce and reduce_window. */
final class Fold {
    private final BodyScope scope;
    private final Elements elements;
    private final Map<List<Object>, List<Scalar>> done = new HashMap<>();

    Fold(BodyScope scope, Elements elements) {
        this.scope = scope;
        this.elements = elements;
    }

    List<Scalar> reduce(Node node, Reduce op, Access access) {
        return once(
                node,
                access,
                () -> {
                    TensorType type = node.operand(0).tensorType();
                    List<Axis> axes = new ArrayList<>();
                    List<Dim> at = new ArrayList<>();
                    int next = 0;
                    for (int d = 0; d < type.rank(); d++) {
                        at.add(
                                op.dims().contains(d)
                                        ? step(type.dim(d), axes)
                                        : access.index().get(next++));
                    }
                    int n = node.types().size();
                    List<Scalar> init = init(node, access);
                    Map<Value, Scalar> captured = captured(node, access);
                    scope.open(axes);
                    List<Scalar> yields = new ArrayList<>();
                    for (int i = 0; i < n; i++) {
                        yields.add(elements.value(node.operand(i), access.at(at)));
                    }
                    return finish(node, access, axes, init, captured, yields);
                });
    }

    List<Scalar> window(Node node, ReduceWindow op, Access access) {
        return once(
                node,
                access,
                () -> {
                    List<Axis> axes = new ArrayList<>();
                    List<Dim> steps = new ArrayList<>();
                    for (long extent : op.windowDimensions()) {
                        steps.add(step(Dim.of(extent), axes));
                    }
                    int n = node.types().size();
                    List<Scalar> init = init(node, access);
                    Map<Value, Scalar> captured = captured(node, access);
                    scope.open(axes);
                    Access at = Windows.at(node, access.index(), steps, scope.bounds());
                    List<Scalar> yields = new ArrayList<>();
                    for (int i = 0; i < n; i++) {
                        yields.add(
                                elements.guarded(
                                        node.operand(i),
                                        access.at(at.index()),
                                        at.guards(),
                                        init.get(i)));
                    }
                    return finish(node, access, axes, init, captured, yields);
                });
    }

    private interface Maker {
        List<Scalar> make();
    }

    /** The results of one fold, shared by the uses of its several results. */
    private List<Scalar> once(Node node, Access access, Maker maker) {
        if (node.types().size() == 1) {
            return maker.make();
        }
        List<Scalar> known = done.get(List.of(node, access));
        if (known == null) {
            known = maker.make();
            done.put(List.of(node, access), known);
        }
        return known;
    }

    private Dim step(Dim extent, List<Axis> axes) {
        if (extent.equals(Dim.of(1))) {
            return Dim.of(0);
        }
        Axis axis = scope.axis("r", extent);
        axes.add(axis);
        return axis.dim();
    }

    private List<Scalar> init(Node node, Access access) {
        int n = node.types().size();
        List<Scalar> init = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            init.add(elements.value(node.operand(n + i), access.at(List.of())));
        }
        return init;
    }

    /** What the region uses from outside, the same at every step. */
    private Map<Value, Scalar> captured(Node node, Access access) {
        Map<Value, Scalar> captured = new LinkedHashMap<>();
        for (Value value : Walk.captures(node)) {
            captured.put(value, elements.value(value, access.at(List.of())));
        }
        return captured;
    }

    /** Closes the fold's body and adds the statement where its result is known. */
    private List<Scalar> finish(
            Node node,
            Access access,
            List<Axis> axes,
            List<Scalar> init,
            Map<Value, Scalar> captured,
            List<Scalar> yields) {
        int depth = scope.depth(access);
        for (Scalar scalar : init) {
            depth = Math.max(depth, scope.depth(scalar));
        }
        for (Scalar scalar : captured.values()) {
            depth = Math.max(depth, scope.depth(scalar));
        }
        Block region = node.regions().getFirst();
        int n = yields.size();
        Map<Value, Scalar> map = new HashMap<>(captured);
        List<Scalar> accs = new ArrayList<>();
        List<Scalar> values = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            accs.add(scope.scalar(yields.get(i).dtype(), depth));
            map.put(region.args().get(i), accs.get(i));
        }
        for (int i = 0; i < n; i++) {
            values.add(scope.scalar(yields.get(i).dtype(), depth));
            map.put(region.args().get(n + i), values.get(i));
        }
        List<Stmt> steps = new ArrayList<>();
        for (Node inner : region.nodes()) {
            Scalar out = scope.scalar(inner.tensorType().dtype(), depth);
            map.put(inner.result(), out);
            if (inner.op() instanceof Constant constant) {
                steps.add(new Stmt.Const(out, Literals.bits(constant.value().data(), 0)));
            } else {
                steps.add(
                        new Stmt.Compute(
                                out, inner.op(), inner.operands().stream().map(map::get).toList()));
            }
        }
        List<Scalar> results = region.results().stream().map(map::get).toList();
        List<Stmt> statements = scope.close();
        List<Scalar> out = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            out.add(scope.scalar(results.get(i).dtype(), depth));
        }
        Stmt.Combiner combiner = new Stmt.Combiner(accs, values, steps, results);
        scope.add(depth, new Stmt.Reduce(out, axes, init, statements, yields, combiner));
        return out;
    }
}
