package org.keratin.passes.autodiff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.IrException;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.DynamicSlice;
import org.keratin.ir.op.DynamicUpdateSlice;
import org.keratin.ir.op.Reshape;
import org.keratin.ir.op.While;
import org.keratin.passes.Walk;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * The gradient of a while whose number of turns is known before it runs: the loop again, storing of
 * each turn what the gradient of its body reads, and a loop that takes the turns from the last to
 * the first. Carried values that never change are treated as captured ones, counters are computed.
 */
final class LoopGradient {
    private static final TensorType INDEX = TensorType.of(DType.INT64);

    private final Builder b;
    private final Node loop;
    private final Set<Value> active;
    private final Turns turns;
    private final Block body;
    private final long count;

    LoopGradient(Builder b, Node loop, Set<Value> active) {
        this.b = b;
        this.loop = loop;
        this.active = active;
        this.turns = new Turns(loop);
        this.body = loop.regions().getLast();
        this.count = turns.count();
    }

    /** The cotangents of operands and captured values. */
    Map<Value, Value> of(Map<Value, Value> cotangents) {
        if (count < 0) {
            throw new IrException(
                    "stablehlo.while has no gradient"
                            + Autodiff.place(loop.location())
                            + " unless its number of turns is known before it runs: count from a"
                            + " constant to a constant");
        }
        Map<Value, Value> made = new LinkedHashMap<>();
        List<Value> outer = outerValues();
        // the body on stand-ins for what is carried
        List<Value> here = new ArrayList<>();
        ValueMap map = new ValueMap();
        for (int i = 0; i < loop.operands().size(); i++) {
            Value.Arg arg = body.args().get(i);
            here.add(
                    turns.isInvariant(i) ? loop.operand(i) : new Value.Arg(arg.type(), arg.name()));
            map.put(arg, here.get(i));
        }
        Builder raw = new Builder();
        raw.setLocation(loop.location());
        List<Node> nodes = new ArrayList<>();
        for (Node node : body.nodes()) {
            nodes.add(raw.copy(node, map));
        }
        List<Value> next = map.get(body.results());
        boolean[] moving = moving(nodes, here, next, outer);
        // stand-ins for the cotangents, and for the sums of those of what is captured
        Map<Value, Value> seeds = new LinkedHashMap<>();
        List<Value> wrt = new ArrayList<>();
        List<Value> incoming = new ArrayList<>();
        List<Integer> carried = new ArrayList<>();
        for (int i = 0; i < here.size(); i++) {
            if (moving[i]) {
                Value ct = new Value.Arg(here.get(i).type(), "");
                seeds.merge(next.get(i), ct, (x, y) -> raw.emit(new Binary(Binary.Kind.ADD), x, y));
                wrt.add(here.get(i));
                incoming.add(ct);
                carried.add(i);
            }
        }
        List<Value> sums = new ArrayList<>();
        for (Value value : outer) {
            Value sum = new Value.Arg(value.type(), "");
            seeds.merge(value, sum, (x, y) -> raw.emit(new Binary(Binary.Kind.ADD), x, y));
            wrt.add(value);
            sums.add(sum);
        }
        List<@Nullable Value> pulled = Autodiff.pull(raw, nodes, seeds, wrt);
        List<Value> results = new ArrayList<>();
        for (int k = 0; k < carried.size(); k++) {
            Value gradient = pulled.get(k);
            results.add(
                    gradient == null
                            ? Autodiff.constant(raw, incoming.get(k).tensorType(), 0)
                            : gradient);
        }
        List<Value> reached = new ArrayList<>();
        List<Value> reachedSums = new ArrayList<>();
        for (int k = 0; k < outer.size(); k++) {
            Value gradient = pulled.get(carried.size() + k);
            if (gradient != null && !gradient.equals(sums.get(k))) {
                reached.add(outer.get(k));
                reachedSums.add(sums.get(k));
                results.add(gradient);
            }
        }
        Needed needed = new Needed(raw.finish(results));
        Map<Integer, Value> stacks = stacks(here, needed);
        List<Value> begin = new ArrayList<>();
        begin.add(index(b, 0));
        for (int i : carried) {
            Value ct = cotangents.get(loop.result(i));
            begin.add(ct == null ? Autodiff.constant(b, loop.result(i).tensorType(), 0) : ct);
        }
        for (Value value : reached) {
            begin.add(Autodiff.constant(b, value.tensorType(), 0));
        }
        List<Value> stand = new ArrayList<>(incoming);
        stand.addAll(reachedSums);
        List<Value> out =
                b.emit(
                        new While(),
                        begin,
                        List.of(before(begin), backwards(begin, stand, here, stacks, needed)));
        for (int k = 0; k < carried.size(); k++) {
            made.merge(
                    loop.operand(carried.get(k)),
                    out.get(1 + k),
                    (x, y) -> b.emit(new Binary(Binary.Kind.ADD), x, y));
        }
        for (int k = 0; k < reached.size(); k++) {
            made.merge(
                    reached.get(k),
                    out.get(1 + carried.size() + k),
                    (x, y) -> b.emit(new Binary(Binary.Kind.ADD), x, y));
        }
        return made;
    }

    /** Active values that the body reads from outside, at each turn the same. */
    private List<Value> outerValues() {
        Set<Value> outer = new LinkedHashSet<>(Walk.captures(body));
        for (int i = 0; i < loop.operands().size(); i++) {
            if (turns.isInvariant(i)) {
                outer.add(loop.operand(i));
            }
        }
        outer.retainAll(active);
        return List.copyOf(outer);
    }

    /** Which carried values differ with the parameters at some turn. */
    private boolean[] moving(
            List<Node> nodes, List<Value> here, List<Value> next, List<Value> outer) {
        boolean[] moving = new boolean[here.size()];
        for (int i = 0; i < moving.length; i++) {
            moving[i] =
                    !turns.isInvariant(i)
                            && Autodiff.isFloat(here.get(i).type())
                            && active.contains(loop.operand(i));
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            Set<Value> reached = new HashSet<>(outer);
            for (int i = 0; i < moving.length; i++) {
                if (moving[i]) {
                    reached.add(here.get(i));
                }
            }
            Autodiff.mark(nodes, reached);
            for (int i = 0; i < moving.length; i++) {
                boolean moves =
                        !turns.isInvariant(i)
                                && Autodiff.isFloat(here.get(i).type())
                                && reached.contains(next.get(i));
                if (moves && !moving[i]) {
                    moving[i] = true;
                    changed = true;
                }
            }
        }
        return moving;
    }

    // ---- the loop again ----

    /** Of each carried value that the gradient reads, an array with what it was at every turn. */
    private Map<Integer, Value> stacks(List<Value> here, Needed needed) {
        List<Integer> wanted = new ArrayList<>();
        for (int i = 0; i < here.size(); i++) {
            boolean computed = turns.isInvariant(i) || turns.counter(i) != null;
            if (!computed && needed.reads(here.get(i))) {
                wanted.add(i);
            }
        }
        Map<Integer, Value> stacks = new LinkedHashMap<>();
        if (wanted.isEmpty() || count == 0) {
            return stacks;
        }
        int n = loop.operands().size();
        List<Value> begin = new ArrayList<>(loop.operands());
        int turn = turn();
        if (turn == n) {
            begin.add(index(b, 0));
        }
        int first = begin.size();
        for (int i : wanted) {
            TensorType type = loop.operand(i).tensorType();
            begin.add(Autodiff.constant(b, type.withDims(stacked(type, count)), 0));
        }
        Builder test = new Builder();
        ValueMap map = new ValueMap();
        args(test, loop.regions().getFirst(), begin, map);
        Block condition = loop.regions().getFirst();
        condition.nodes().forEach(node -> test.copy(node, map));
        Block again = test.finish(map.get(condition.results()));
        Builder step = new Builder();
        List<Value.Arg> args = args(step, body, begin, map);
        body.nodes().forEach(node -> step.copy(node, map));
        step.setLocation(loop.location());
        List<Value> next = new ArrayList<>(map.get(body.results()));
        if (turn == n) {
            next.add(step.emit(new Binary(Binary.Kind.ADD), args.get(n), index(step, 1)));
        }
        for (int k = 0; k < wanted.size(); k++) {
            Value value = args.get(wanted.get(k));
            TensorType type = value.tensorType();
            List<Value> operands = new ArrayList<>();
            operands.add(args.get(first + k));
            operands.add(step.emit(new Reshape(type.withDims(stacked(type, 1))), value));
            at(step, args.get(turn), type.rank(), operands);
            next.add(step.emit(new DynamicUpdateSlice(), operands, List.of()).getFirst());
        }
        List<Value> out = b.emit(new While(), begin, List.of(again, step.finish(next)));
        for (int k = 0; k < wanted.size(); k++) {
            stacks.put(wanted.get(k), out.get(first + k));
        }
        return stacks;
    }

    /** The carried value that counts turns from 0; behind the last one where none does. */
    private int turn() {
        for (int i = 0; i < loop.operands().size(); i++) {
            if (new Turns.Counter(0, 1).equals(turns.counter(i))) {
                return i;
            }
        }
        return loop.operands().size();
    }

    private static List<Value.Arg> args(Builder b, Block region, List<Value> begin, ValueMap map) {
        List<Value.Arg> args = new ArrayList<>();
        for (int i = 0; i < begin.size(); i++) {
            boolean own = i < region.args().size();
            Value.Arg arg = b.arg(begin.get(i).type(), own ? region.args().get(i).name() : "");
            args.add(arg);
            if (own) {
                map.put(region.args().get(i), arg);
            }
        }
        return args;
    }

    private static List<Dim> stacked(TensorType type, long count) {
        List<Dim> dims = new ArrayList<>();
        dims.add(Dim.of(count));
        dims.addAll(type.dims());
        return dims;
    }

    /** Where a turn's part of a stack begins. */
    private static void at(Builder b, Value turn, int rank, List<Value> operands) {
        operands.add(turn);
        for (int d = 0; d < rank; d++) {
            operands.add(b.emit(Constant.scalar(turn.tensorType().dtype(), 0)));
        }
    }

    // ---- backwards ----

    private Block before(List<Value> begin) {
        Builder test = new Builder();
        List<Value.Arg> args = new ArrayList<>();
        begin.forEach(value -> args.add(test.arg(value.type(), "")));
        Compare less = new Compare(Compare.Direction.LT, Compare.Type.SIGNED);
        return test.finish(List.of(test.emit(less, args.getFirst(), index(test, count))));
    }

    private Block backwards(
            List<Value> begin,
            List<Value> stand,
            List<Value> here,
            Map<Integer, Value> stacks,
            Needed needed) {
        Builder step = new Builder();
        step.setLocation(loop.location());
        List<Value.Arg> args = new ArrayList<>();
        begin.forEach(value -> args.add(step.arg(value.type(), "")));
        Value done = args.getFirst();
        Value turn = step.emit(new Binary(Binary.Kind.SUBTRACT), index(step, count - 1), done);
        ValueMap map = new ValueMap();
        for (int k = 0; k < stand.size(); k++) {
            map.put(stand.get(k), args.get(1 + k));
        }
        for (int i = 0; i < here.size(); i++) {
            Turns.Counter counter = turns.counter(i);
            Value stack = stacks.get(i);
            if (!needed.reads(here.get(i)) || turns.isInvariant(i)) {
                continue;
            }
            TensorType type = here.get(i).tensorType();
            if (counter != null) {
                map.put(here.get(i), counted(step, counter, turn, type.dtype()));
            } else if (stack != null) {
                List<Value> operands = new ArrayList<>();
                operands.add(stack);
                at(step, turn, type.rank(), operands);
                DynamicSlice slice = new DynamicSlice(stacked(type, 1));
                Value part = step.emit(slice, operands, List.of()).getFirst();
                map.put(here.get(i), step.emit(new Reshape(type), part));
            } else {
                // no turn is taken
                map.put(here.get(i), loop.operand(i));
            }
        }
        List<Value> next = new ArrayList<>();
        next.add(step.emit(new Binary(Binary.Kind.ADD), done, index(step, 1)));
        next.addAll(needed.copy(step, map));
        return step.finish(next);
    }

    private static Value counted(Builder b, Turns.Counter counter, Value turn, DType dtype) {
        Value at = turn;
        if (counter.step() != 1) {
            at = b.emit(new Binary(Binary.Kind.MULTIPLY), at, index(b, counter.step()));
        }
        if (counter.start() != 0) {
            at = b.emit(new Binary(Binary.Kind.ADD), at, index(b, counter.start()));
        }
        return dtype == DType.INT64 ? at : b.emit(new Convert(dtype), at);
    }

    private static Value index(Builder b, long value) {
        return b.emit(Constant.scalar(INDEX.dtype(), value));
    }
}
