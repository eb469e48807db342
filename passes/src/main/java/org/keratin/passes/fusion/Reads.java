package org.keratin.passes.fusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.BitcastConvert;
import org.keratin.ir.op.Concatenate;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.DynamicSlice;
import org.keratin.ir.op.DynamicUpdateSlice;
import org.keratin.ir.op.Elementwise;
import org.keratin.ir.op.Gather;
import org.keratin.ir.op.Iota;
import org.keratin.ir.op.Pad;
import org.keratin.ir.op.Reduce;
import org.keratin.ir.op.ReduceWindow;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Guard;
import org.keratin.passes.Walk;
import org.keratin.runtime.Dim;

/** Which elements of its operands a node reads to compute one element. */
final class Reads {
    private Reads() {}

    static void of(Node node, Demand demand, Group group, BiConsumer<Value, Demand> sink) {
        List<Dim> index = demand.access().index();
        Map<String, Dim> bounds = group.bounds();
        Demand scalar = demand.with(demand.access().at(List.of()));
        if (IndexMaps.isView(node)) {
            List<Dim> at = IndexMaps.view(node, index, bounds);
            sink.accept(
                    node.operand(0), demand.with(demand.access().at(at == null ? List.of() : at)));
            return;
        }
        switch (node.op()) {
            case Elementwise op -> {
                for (Value operand : node.operands()) {
                    sink.accept(operand, operand.tensorType().rank() == 0 ? scalar : demand);
                }
            }
            case BitcastConvert op -> sink.accept(node.operand(0), demand);
            case Constant op -> {}
            case Iota op -> {}
            case Pad op -> {
                sink.accept(
                        node.operand(0),
                        demand.with(inside(demand, IndexMaps.pad(node, index, bounds))));
                sink.accept(node.operand(1), scalar);
            }
            case Concatenate op -> {
                int only = IndexMaps.concatenated(node, index);
                for (int i = 0; i < node.operands().size(); i++) {
                    if (only >= 0 && i != only) {
                        continue;
                    }
                    sink.accept(
                            node.operand(i),
                            demand.with(
                                    inside(demand, IndexMaps.concatenate(node, i, index, bounds))));
                }
            }
            case Gather op -> {
                for (int i = 0; i < op.dims().indexed().size(); i++) {
                    sink.accept(
                            node.operand(1),
                            demand.with(demand.access().at(IndexMaps.gatherStart(node, i, index))));
                }
                List<Dim> at =
                        IndexMaps.gather(node, index, i -> group.fresh("g", limit(node, i)).dim());
                sink.accept(node.operand(0), demand.with(demand.access().at(at)));
            }
            case DynamicSlice op -> {
                List<Dim> at = new ArrayList<>();
                for (int i = 0; i < index.size(); i++) {
                    sink.accept(node.operand(1 + i), scalar);
                    Dim room = node.operand(0).tensorType().dim(i).minus(op.sizes().get(i)).plus(1);
                    at.add(index.get(i).plus(group.fresh("g", room).dim()));
                }
                sink.accept(node.operand(0), demand.with(demand.access().at(at)));
            }
            case DynamicUpdateSlice op -> {
                List<Dim> at = new ArrayList<>();
                List<Guard> guards = new ArrayList<>(demand.access().guards());
                TensorType update = node.operand(1).tensorType();
                for (int i = 0; i < index.size(); i++) {
                    sink.accept(node.operand(2 + i), scalar);
                    Dim room = node.operand(0).tensorType().dim(i).minus(update.dim(i)).plus(1);
                    Dim position = index.get(i).minus(group.fresh("g", room).dim());
                    at.add(position);
                    guards.add(new Guard(position, Dim.of(0), update.dim(i)));
                }
                sink.accept(node.operand(1), demand.with(new Access(at, guards)));
                sink.accept(node.operand(0), demand);
            }
            case Reduce op -> {
                TensorType type = node.operand(0).tensorType();
                List<String> scope = new ArrayList<>(demand.scope());
                List<Dim> at = new ArrayList<>();
                int next = 0;
                for (int d = 0; d < type.rank(); d++) {
                    if (!op.dims().contains(d)) {
                        at.add(index.get(next++));
                    } else {
                        at.add(step(group, type.dim(d), scope));
                    }
                }
                fold(node, demand, new Access(at, demand.access().guards()), scope, sink);
            }
            case ReduceWindow op -> {
                List<String> scope = new ArrayList<>(demand.scope());
                List<Dim> steps = new ArrayList<>();
                for (long extent : op.windowDimensions()) {
                    steps.add(step(group, Dim.of(extent), scope));
                }
                fold(
                        node,
                        demand,
                        inside(demand, Windows.at(node, index, steps, bounds)),
                        scope,
                        sink);
            }
            default -> throw Fusion.unsupported(node);
        }
    }

    private static Dim step(Group group, Dim extent, List<String> scope) {
        if (extent.equals(Dim.of(1))) {
            return Dim.of(0);
        }
        Axis axis = group.fresh("x", extent);
        scope.add(axis.name());
        return axis.dim();
    }

    private static void fold(
            Node node,
            Demand demand,
            Access at,
            List<String> scope,
            BiConsumer<Value, Demand> sink) {
        int n = node.types().size();
        for (int i = 0; i < n; i++) {
            sink.accept(node.operand(i), new Demand(at, scope, false));
            sink.accept(node.operand(n + i), demand.with(demand.access().at(List.of())));
        }
        for (Value captured : Walk.captures(node)) {
            sink.accept(captured, demand.with(demand.access().at(List.of())));
        }
    }

    private static Dim limit(Node node, int component) {
        Gather op = (Gather) node.op();
        int d = op.dims().indexed().get(component);
        return node.operand(0).tensorType().dim(d).minus(op.sliceSizes().get(d)).plus(1);
    }

    private static Access inside(Demand demand, Access access) {
        List<Guard> guards = new ArrayList<>(demand.access().guards());
        for (Guard guard : access.guards()) {
            if (!guards.contains(guard)) {
                guards.add(guard);
            }
        }
        return new Access(access.index(), guards);
    }
}
