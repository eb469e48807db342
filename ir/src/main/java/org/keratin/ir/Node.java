package org.keratin.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One application of an op. A final class with identity and not a record: a record's hashCode would
 * walk the graph. Built by {@link Builder} only, immutable afterwards.
 */
public final class Node {
    private final Op op;
    private final List<Value> operands;
    private final List<Block> regions;
    private final List<Type> types;
    private final Map<String, Attr> extra;
    private final Location location;
    private final Spelling spelling;

    Node(
            Op op,
            List<Value> operands,
            List<Block> regions,
            List<Type> types,
            Map<String, Attr> extra,
            Location location,
            Spelling spelling) {
        this.op = op;
        this.operands = List.copyOf(operands);
        this.regions = List.copyOf(regions);
        this.types = List.copyOf(types);
        this.extra = extra;
        this.location = location;
        this.spelling = spelling;
    }

    public Op op() {
        return op;
    }

    public List<Value> operands() {
        return operands;
    }

    public Value operand(int i) {
        return operands.get(i);
    }

    /**
     * The op's regions, each of one block (StableHLO has no other). A region may use values of the
     * blocks around it.
     */
    public List<Block> regions() {
        return regions;
    }

    public List<Type> types() {
        return types;
    }

    /**
     * Discardable attributes: kept and reprinted, without meaning here. In the order of the text.
     */
    public Map<String, Attr> extra() {
        return extra;
    }

    public Location location() {
        return location;
    }

    /** How the text that it was read from wrote its attributes. */
    public Spelling spelling() {
        return spelling;
    }

    public Value.Result result(int i) {
        if (i < 0 || i >= types.size()) {
            throw new IrException(
                    op.name() + " has " + types.size() + " results, there is no result " + i);
        }
        return new Value.Result(this, i);
    }

    /** The only result. */
    public Value.Result result() {
        if (types.size() != 1) {
            throw new IrException(
                    op.name() + " has " + types.size() + " results, one was expected");
        }
        return new Value.Result(this, 0);
    }

    public List<Value> results() {
        List<Value> results = new ArrayList<>(types.size());
        for (int i = 0; i < types.size(); i++) {
            results.add(new Value.Result(this, i));
        }
        return results;
    }

    /** The tensor type of result 0. */
    public TensorType tensorType() {
        return result(0).tensorType();
    }
}
