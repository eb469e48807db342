package org.keratin.ir;

import java.util.List;

/**
 * Arguments, nodes in order, and the values that the terminator returns. The terminator itself is
 * no node: what prints as {@code return} is {@link #results()}.
 */
public final class Block {
    private final List<Value.Arg> args;
    private final List<Node> nodes;
    private final List<Value> results;
    private final Location end;

    Block(List<Value.Arg> args, List<Node> nodes, List<Value> results, Location end) {
        this.args = List.copyOf(args);
        this.nodes = List.copyOf(nodes);
        this.results = List.copyOf(results);
        this.end = end;
    }

    public List<Value.Arg> args() {
        return args;
    }

    public List<Node> nodes() {
        return nodes;
    }

    public List<Value> results() {
        return results;
    }

    /** The terminator's location. */
    public Location end() {
        return end;
    }
}
