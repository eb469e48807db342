package org.keratin.passes.kernels;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Node;
import org.keratin.ir.op.Cholesky;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.ReduceWindow;
import org.keratin.ir.op.Scatter;
import org.keratin.ir.op.SelectAndScatter;
import org.keratin.ir.op.Sort;
import org.keratin.ir.op.TopK;
import org.keratin.ir.op.TriangularSolve;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Buffer;
import org.keratin.kernel.Guard;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.Param;
import org.keratin.kernel.Scalar;
import org.keratin.kernel.Stmt;
import org.keratin.passes.fusion.Access;
import org.keratin.passes.fusion.Fusion;
import org.keratin.passes.fusion.Group;
import org.keratin.passes.fusion.Stored;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * Writes the body of one group: asks for each output's element and follows what it is computed
 * from.
 */
final class BodyBuilder {
    private final Group group;
    private final BodyScope scope;
    private final KernelArrays params = new KernelArrays();
    private final Elements elements;

    BodyBuilder(Fusion fusion, Group group) {
        this.group = group;
        this.scope = new BodyScope(group.axes().subList(0, group.rows()));
        this.elements = new Elements(fusion, group, scope, params);
    }

    /** The kernel, and the array of each of its params. */
    RawKernel build(String name) {
        Node irregular = group.irregular();
        if (irregular == null) {
            regular();
        } else {
            irregular(irregular);
        }
        List<Stmt> body = scope.close();
        Group.Update update = group.update();
        List<Param> list = params.params(update == null ? null : update.to(), irregular != null);
        Kernel kernel =
                new Kernel(
                        name,
                        group.kind(),
                        list,
                        group.axes().subList(0, group.rows()),
                        body,
                        group.location());
        return new RawKernel(kernel, params.all(), group.prepare());
    }

    private void irregular(Node node) {
        Steps steps = new Steps(scope, this);
        switch (node.op()) {
            case Scatter _ -> ScatterSteps.write(steps, node);
            case SelectAndScatter _ -> SelectSteps.write(steps, node);
            case ReduceWindow _ -> ScanSteps.write(steps, node);
            case Sort _ -> {
                if (!RadixSteps.write(steps, node)) {
                    SortSteps.write(steps, node);
                }
            }
            case TopK _ -> TopKSteps.write(steps, node);
            case Cholesky _ -> CholeskySteps.write(steps, node);
            case TriangularSolve _ -> SolveSteps.write(steps, node);
            default -> throw Support.unsupported(node);
        }
    }

    private void regular() {
        List<Axis> inner = group.axes().subList(group.rows(), group.axes().size());
        for (Group.Output output : group.outputs()) {
            // several outputs may write one array: each its own elements
            params.write(output.array());
        }
        List<Group.Output> rest = new ArrayList<>();
        for (Group.Output output : group.outputs()) {
            if (isInner(output, inner)) {
                rest.add(output);
            } else {
                store(output);
            }
        }
        if (!rest.isEmpty()) {
            scope.open(inner);
            rest.forEach(this::store);
            List<Stmt> body = scope.close();
            scope.add(0, new Stmt.Loop(inner, body));
        }
    }

    // ---- for irregular bodies ----

    /** The array of a result of an irregular node. */
    Stored resultArray(int i) {
        return group.outputs().get(i).array();
    }

    /** The param of an array that the kernel changes. */
    int changed(Stored array) {
        params.write(array);
        return params.number(array);
    }

    Elements elements() {
        return elements;
    }

    Stored scratch(String name, DType dtype, List<Dim> shape) {
        Buffer.Kind kind = group.prepare() ? Buffer.Kind.PREPARED : Buffer.Kind.SCRATCH;
        return new Stored(name, dtype, shape, null, kind, 0);
    }

    /** The parallel axis of a dimension; null where it has none. */
    @Nullable Dim axis(int dimension) {
        String name = "%i" + dimension;
        return group.axes().stream().anyMatch(a -> a.name().equals(name)) ? Dim.symbol(name) : null;
    }

    private static boolean isInner(Group.Output output, List<Axis> inner) {
        for (Dim dim : output.at()) {
            for (Axis axis : inner) {
                if (dim.symbols().contains(axis.name())) {
                    return true;
                }
            }
        }
        return false;
    }

    private void store(Group.Output output) {
        Scalar value;
        List<Guard> guards = output.access().guards();
        if (guards.isEmpty()) {
            value = elements.value(output.value(), output.access());
        } else {
            Access access = new Access(output.access().index());
            value =
                    elements.guarded(
                            output.value(),
                            access,
                            guards,
                            scope.constant(output.array().dtype(), 0));
        }
        DType dtype = output.array().dtype();
        if (value.dtype() != dtype) {
            // what begins as an initial value may have a wider type
            value = scope.compute(dtype, new Convert(dtype), List.of(value));
        }
        List<Dim> at = at(output);
        int depth = Math.max(scope.depth(value), scope.depth(new Access(at)));
        scope.add(depth, new Stmt.Store(params.number(output.array()), at, List.of(), value));
    }

    /** The element that is written: behind the slice's start where a slice is overwritten. */
    private List<Dim> at(Group.Output output) {
        Group.Update update = group.update();
        if (update == null || update.to() != output.array()) {
            return output.at();
        }
        List<Dim> starts = elements.updateStarts(update.node());
        List<Dim> at = new ArrayList<>();
        for (int i = 0; i < output.at().size(); i++) {
            at.add(starts.get(i).plus(output.at().get(i)));
        }
        return at;
    }
}
