package org.keratin.passes.autodiff;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.Reshape;
import org.keratin.ir.op.While;
import org.keratin.runtime.DType;

/**
 * What is known of a while before it runs: which carried values never change, which count in equal
 * steps from a known start, and how many turns it takes where such a counter decides.
 */
public final class Turns {
    /** A carried integer that is {@code start + turn * step}. */
    public record Counter(long start, long step) {}

    private final Node loop;
    private final Block condition;
    private final Block body;
    private final List<@Nullable Counter> counters = new ArrayList<>();

    /**
     * @param loop a node whose op is {@link While}
     */
    public Turns(Node loop) {
        this.loop = loop;
        this.condition = loop.regions().getFirst();
        this.body = loop.regions().getLast();
        for (int i = 0; i < loop.operands().size(); i++) {
            counters.add(findCounter(i));
        }
    }

    /** True if carried value {@code i} is what it began with at every turn. */
    public boolean isInvariant(int i) {
        return body.results().get(i).equals(body.args().get(i));
    }

    /** Carried value {@code i} as a counter; null where it is none. */
    public @Nullable Counter counter(int i) {
        return counters.get(i);
    }

    /** How many turns the loop takes; -1 where that is not known before it runs. */
    public long count() {
        Node test = condition.results().getFirst().definition();
        if (test == null
                || !condition.nodes().contains(test)
                || !(test.op() instanceof Compare compare)) {
            return -1;
        }
        int left = condition.args().indexOf(test.operand(0));
        Counter counter = left < 0 ? null : counters.get(left);
        Compare.Direction direction = compare.direction();
        Value limit = test.operand(1);
        if (counter == null) {
            int right = condition.args().indexOf(test.operand(1));
            counter = right < 0 ? null : counters.get(right);
            limit = test.operand(0);
            direction = turned(direction);
        }
        Long bound = literal(limit, condition);
        if (counter == null || bound == null) {
            return -1;
        }
        long turns = turns(counter, direction, bound);
        return turns >= 0 && fits(counter, turns, limit.tensorType().dtype()) ? turns : -1;
    }

    private static long turns(Counter counter, Compare.Direction direction, long bound) {
        long distance = bound - counter.start();
        long step = counter.step();
        return switch (direction) {
            case LT -> step > 0 ? Math.max(0, Math.ceilDiv(distance, step)) : -1;
            case LE -> step > 0 ? Math.max(0, Math.floorDiv(distance, step) + 1) : -1;
            case GT -> step < 0 ? Math.max(0, Math.ceilDiv(distance, step)) : -1;
            case GE -> step < 0 ? Math.max(0, Math.floorDiv(distance, step) + 1) : -1;
            case NE -> step != 0 && distance % step == 0 ? distance / step : -1;
            case EQ -> distance == 0 && step != 0 ? 1 : distance == 0 ? -1 : 0;
        };
    }

    private static Compare.Direction turned(Compare.Direction direction) {
        return switch (direction) {
            case LT -> Compare.Direction.GT;
            case LE -> Compare.Direction.GE;
            case GT -> Compare.Direction.LT;
            case GE -> Compare.Direction.LE;
            case EQ, NE -> direction;
        };
    }

    /** True if the counter does not run over the end of its type. */
    private static boolean fits(Counter counter, long turns, DType dtype) {
        int bits = Math.min(dtype.bits(), 62);
        long most = dtype.isSigned() ? (1L << (bits - 1)) - 1 : (1L << bits) - 1;
        long least = dtype.isSigned() ? -most - 1 : 0;
        if (turns > (1L << 40) || Math.abs(counter.step()) > (1L << 20)) {
            return false;
        }
        long end = counter.start() + turns * counter.step();
        return end <= most && end >= least && counter.start() <= most && counter.start() >= least;
    }

    private @Nullable Counter findCounter(int i) {
        if (!(loop.operand(i).type() instanceof TensorType type)
                || type.rank() != 0
                || !type.dtype().isInteger()) {
            return null;
        }
        Node sum = body.results().get(i).definition();
        if (sum == null || !(sum.op() instanceof Binary(Binary.Kind kind))) {
            return null;
        }
        Value arg = body.args().get(i);
        Long start = literal(loop.operand(i), null);
        Long step = null;
        if (kind == Binary.Kind.ADD && sum.operand(0).equals(arg)) {
            step = literal(sum.operand(1), body);
        } else if (kind == Binary.Kind.ADD && sum.operand(1).equals(arg)) {
            step = literal(sum.operand(0), body);
        } else if (kind == Binary.Kind.SUBTRACT && sum.operand(0).equals(arg)) {
            Long back = literal(sum.operand(1), body);
            step = back == null ? null : (Long) (-back);
        }
        return start == null || step == null ? null : new Counter(start, step);
    }

    /** The integer that a scalar is; null where it is not known. */
    private @Nullable Long literal(Value value, @Nullable Block region) {
        if (region != null && value instanceof Value.Arg arg) {
            int i = region.args().indexOf(arg);
            return i >= 0 && isInvariant(i) ? literal(loop.operand(i), null) : null;
        }
        Node node = value.definition();
        if (node == null || !(value.type() instanceof TensorType type) || type.rank() != 0) {
            return null;
        }
        return switch (node.op()) {
            case Constant constant ->
                    type.dtype().isInteger() ? (Long) constant.value().data().getLong(0) : null;
            case Convert _ -> {
                DType from = node.operand(0).tensorType().dtype();
                Long known = from.isInteger() ? literal(node.operand(0), region) : null;
                boolean same = known != null && fits(new Counter(known, 0), 0, type.dtype());
                yield same && type.dtype().isInteger() ? known : null;
            }
            case Reshape _, BroadcastInDim _ ->
                    node.operand(0).tensorType().rank() == 0
                            ? literal(node.operand(0), region)
                            : null;
            default -> null;
        };
    }
}
