package org.keratin.passes.fusion;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.spi.StepProgram;
import org.keratin.kernel.Buffer;
import org.keratin.runtime.Dim;

/** The memory of what enters and leaves a program: its arguments, results and states. */
final class Boundary {
    private final Fusion fusion;
    private final StepProgram program;
    private final Block body;
    private final Graph graph;
    private final List<Stored> results = new ArrayList<>();
    private final List<Fusion.Update> updates = new ArrayList<>();

    Boundary(Fusion fusion, StepProgram program, Graph graph) {
        this.fusion = fusion;
        this.program = program;
        this.body = program.module().entry().body();
        this.graph = graph;
    }

    /** The array of result {@code i}. */
    Stored result(int i) {
        return results.get(i);
    }

    /** The states that the program changes. */
    List<Fusion.Update> updates() {
        return List.copyOf(updates);
    }

    void placeArguments() {
        int[] ordinals = new int[StepProgram.Role.values().length];
        for (int i = 0; i < body.args().size(); i++) {
            Value.Arg arg = body.args().get(i);
            StepProgram.Param param = program.params().get(i);
            Buffer.Kind kind =
                    switch (param.role()) {
                        case VARIABLE -> Buffer.Kind.VARIABLE;
                        case STATE -> Buffer.Kind.STATE;
                        case INPUT -> Buffer.Kind.INPUT;
                    };
            TensorType type = arg.tensorType();
            fusion.keep(
                    arg,
                    new Stored(
                            param.name(),
                            type.dtype().isComplex() ? type.dtype().real() : type.dtype(),
                            IndexMaps.memoryShape(type),
                            arg,
                            kind,
                            ordinals[param.role().ordinal()]++));
        }
    }

    /** Results that a kernel writes directly, and copies of those that have memory already. */
    void placeResults() {
        int ordinal = 0;
        for (int i = 0; i < body.results().size(); i++) {
            Value value = body.results().get(i);
            StepProgram.Result result = program.results().get(i);
            boolean updates = result.updates() >= 0;
            Stored own = updates ? fusion.find(body.args().get(result.updates())) : null;
            if (own != null && own.value() == value) {
                results.add(own);
                continue;
            }
            TensorType type = value.tensorType();
            Stored array =
                    new Stored(
                            result.name(),
                            type.dtype().isComplex() ? type.dtype().real() : type.dtype(),
                            IndexMaps.memoryShape(type),
                            value,
                            updates ? Buffer.Kind.SCRATCH : Buffer.Kind.OUTPUT,
                            updates ? 0 : ordinal++);
            results.add(array);
            if (own != null) {
                this.updates.add(new Fusion.Update(own, array));
            }
            if (type.dtype().isComplex()) {
                placePair(value, array, 2 * graph.size() + 2 + i);
                continue;
            }
            fusion.target(value, array, i);
        }
    }

    /** A complex result: one kernel writes both parts. */
    private void placePair(Value value, Stored array, int position) {
        Node node = value.definition();
        if (node == null || !(node.op() instanceof Binary)) {
            throw new IllegalStateException("a complex result that nothing joins: " + value);
        }
        List<Value> parts = node.operands();
        List<Pieces> pieces = parts.stream().map(v -> Pieces.of(v, graph)).toList();
        Pieces first = pieces.getFirst();
        if (first != null && pieces.getLast() != null && first.fits(pieces.getLast())) {
            Group group = fusion.space(position, false, first.shape(), node.location());
            for (int part = 0; part < 2; part++) {
                Pieces each = pieces.get(part);
                List<Dim> last = List.of(Dim.of(part));
                for (int k = 0; k < each.count(); k++) {
                    List<Dim> at = new ArrayList<>(each.at(k, group));
                    at.addAll(last);
                    fusion.writePiece(group, array, each.operand(k), at);
                }
            }
            return;
        }
        Group group = fusion.space(position, false, value.tensorType().dims(), node.location());
        List<Dim> index = Fusion.pointIndex(group, value.tensorType().dims());
        for (int part = 0; part < 2; part++) {
            List<Dim> at = new ArrayList<>(index);
            at.add(Dim.of(part));
            group.outputs().add(new Group.Output(array, parts.get(part), new Access(index), at));
            fusion.demand(group, parts.get(part), new Demand(new Access(index), List.of(), false));
        }
    }
}
