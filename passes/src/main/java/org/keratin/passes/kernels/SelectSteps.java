package org.keratin.passes.kernels;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.SelectAndScatter;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Guard;
import org.keratin.kernel.Scalar;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * A select_and_scatter: each window in turn finds its element, and the source's is combined into
 * it. What is carried through a window is the element chosen so far, where it stands, and whether
 * there is one: padding is never chosen.
 */
final class SelectSteps {
    private final Steps steps;
    private final Node node;
    private final SelectAndScatter op;
    private final TensorType type;
    private final List<Dim> source = new ArrayList<>();
    private final List<Axis> windows = new ArrayList<>();

    private SelectSteps(Steps steps, Node node) {
        this.steps = steps;
        this.node = node;
        this.op = (SelectAndScatter) node.op();
        this.type = node.operand(0).tensorType();
    }

    static void write(Steps steps, Node node) {
        new SelectSteps(steps, node).write();
    }

    private void write() {
        TensorType from = node.operand(1).tensorType();
        for (int d = 0; d < from.rank(); d++) {
            Dim parallel = steps.parallel(d);
            if (parallel != null) {
                source.add(parallel);
            } else if (from.dim(d).equals(Dim.of(1))) {
                source.add(Dim.of(0));
            } else {
                Axis axis = steps.axis("s", from.dim(d));
                windows.add(axis);
                source.add(axis.dim());
            }
        }
        steps.repeat(windows, this::window);
    }

    private void window() {
        List<Axis> axes = new ArrayList<>();
        List<Dim> at = new ArrayList<>();
        List<Integer> moving = new ArrayList<>();
        List<Scalar> init = new ArrayList<>();
        init.add(steps.constant(DType.BOOL, 0));
        init.add(steps.constant(type.dtype(), 0));
        for (int d = 0; d < type.rank(); d++) {
            Dim start = source.get(d).times(op.windowStrides().get(d)).minus(op.padLow().get(d));
            if (op.windowDimensions().get(d) > 1) {
                Axis axis = steps.axis("w", Dim.of(op.windowDimensions().get(d)));
                axes.add(axis);
                moving.add(d);
                init.add(steps.constant(DType.INT64, 0));
                start = start.plus(axis.dim());
            }
            at.add(start);
        }
        boolean[] always = {false};
        List<Scalar> chosen =
                steps.repeat(
                        axes,
                        init,
                        carried -> {
                            List<Guard> guards = inside(at);
                            always[0] = guards.isEmpty();
                            return step(at, moving, guards, carried);
                        });
        List<Dim> to = new ArrayList<>(at);
        for (int i = 0; i < moving.size(); i++) {
            to.set(moving.get(i), chosen.get(2 + i).asIndex());
        }
        if (always[0]) {
            combine(to);
        } else {
            steps.when(chosen.getFirst(), () -> combine(to));
        }
    }

    private List<Guard> inside(List<Dim> at) {
        List<Guard> guards = new ArrayList<>();
        for (int d = 0; d < type.rank(); d++) {
            guards.add(new Guard(at.get(d), Dim.of(0), type.dim(d)));
        }
        return steps.needed(guards);
    }

    private List<Scalar> step(
            List<Dim> at, List<Integer> moving, List<Guard> guards, List<Scalar> carried) {
        Scalar found = carried.get(0);
        Scalar best = carried.get(1);
        Scalar candidate = steps.value(node.operand(0), at, guards, best);
        Block select = node.regions().getFirst();
        Scalar stays = steps.region(select, List.of(best, candidate)).getFirst();
        Scalar no = steps.constant(DType.BOOL, 0);
        Scalar replaces =
                steps.select(
                        found,
                        steps.select(stays, no, steps.constant(DType.BOOL, 1)),
                        steps.constant(DType.BOOL, 1));
        Scalar now = steps.constant(DType.BOOL, 1);
        if (!guards.isEmpty()) {
            Scalar here = steps.test(guards);
            replaces = steps.binary(Binary.Kind.AND, replaces, here);
            now = steps.binary(Binary.Kind.OR, found, here);
        }
        List<Scalar> next = new ArrayList<>();
        next.add(now);
        next.add(steps.select(replaces, candidate, best));
        for (int i = 0; i < moving.size(); i++) {
            Scalar place = steps.index(at.get(moving.get(i)));
            next.add(steps.select(replaces, place, carried.get(2 + i)));
        }
        return next;
    }

    private void combine(List<Dim> to) {
        Scalar old = steps.load(steps.result(0), to);
        Scalar value = steps.value(node.operand(1), source);
        Block region = node.regions().getLast();
        steps.store(steps.result(0), to, steps.region(region, List.of(old, value)).getFirst());
    }
}
