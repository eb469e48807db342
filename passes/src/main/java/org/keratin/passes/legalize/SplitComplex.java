package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.NodeBudget;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Fft;
import org.keratin.ir.op.SelectAndScatter;
import org.keratin.ir.op.Sort;
import org.keratin.ir.op.Unary;
import org.keratin.passes.Pass;
import org.keratin.passes.PassContext;
import org.keratin.passes.Walk;

/**
 * Rewrites complex values to pairs of real ones, in regions too: their arguments and results
 * double. What stays complex is a function's parameters, read by {@code real} and {@code imag}, its
 * results, made by {@code complex}, and the operands of what nobody compiles. Fourier transforms,
 * which have complex operands or results, become sums and products on the way.
 */
public final class SplitComplex implements Pass {
    @Override
    public String id() {
        return "split-complex";
    }

    @Override
    public Module run(Module module, PassContext context) {
        return module.map(func -> isSplit(func) ? func : split(func, context));
    }

    private static Func split(Func func, PassContext context) {
        return func.withBody(new Splitter(func, context.fast()).function(func.body()));
    }

    static boolean isComplex(Type type) {
        return type instanceof TensorType tensor && tensor.dtype().isComplex();
    }

    /** True if nothing but parameters and results is complex, and every such result is made. */
    private static boolean isSplit(Func func) {
        Set<Value> results = Set.copyOf(func.body().results());
        return results.stream().allMatch(v -> !isComplex(v.type()) || v.definition() != null)
                && !Walk.any(func.body(), node -> isComplex(node) && !isEdge(node, results));
    }

    private static boolean isComplex(Node node) {
        return node.op() instanceof Fft
                || node.types().stream().anyMatch(SplitComplex::isComplex)
                || node.operands().stream().anyMatch(v -> isComplex(v.type()));
    }

    /** True for what reads a part of a parameter or makes a result. */
    private static boolean isEdge(Node node, Set<Value> results) {
        return switch (node.op()) {
            case Unary(Unary.Kind kind) ->
                    (kind == Unary.Kind.REAL || kind == Unary.Kind.IMAG)
                            && node.operand(0).definition() == null;
            case Binary(Binary.Kind kind) ->
                    kind == Binary.Kind.COMPLEX && results.contains(node.result());
            default -> false;
        };
    }

    /** One function's copy. */
    private static final class Splitter {
        private final boolean fast;

        /** What the function returns. */
        private final Set<Value> results;

        private final ValueMap map = new ValueMap();
        private final Map<Value, Parts> parts = new HashMap<>();

        Splitter(Func func, boolean fast) {
            this.results = Set.copyOf(func.body().results());
            this.fast = fast;
        }

        Block function(Block block) {
            Builder b = new Builder();
            wholeArgs(b, block);
            nodes(b, block);
            List<Value> results = new ArrayList<>();
            for (Value result : block.results()) {
                // a parameter, too, has to be written where the result is wanted
                results.add(
                        isComplex(result.type())
                                ? ComplexOps.made(b, parts(result))
                                : map.get(result));
            }
            return b.finish(results);
        }

        /** The block's arguments as they are, and the parts of complex ones. */
        private void wholeArgs(Builder b, Block block) {
            b.args(block.args(), map);
            for (Value.Arg arg : block.args()) {
                if (isComplex(arg.type())) {
                    parts.put(arg, ComplexOps.parts(b, map.get(arg)));
                }
            }
        }

        private void nodes(Builder b, Block block) {
            for (Node node : block.nodes()) {
                b.setLocation(node.location());
                node(b, node);
            }
        }

        private void node(Builder b, Node node) {
            boolean complexIn = node.operands().stream().anyMatch(v -> isComplex(v.type()));
            boolean complexOut = node.types().stream().anyMatch(SplitComplex::isComplex);
            if (!complexIn && !complexOut) {
                List<Block> regions =
                        node.regions().stream().map(r -> region(b, r, false)).toList();
                keep(node, b.node(node.op(), map.get(node.operands()), regions, node.extra()));
                return;
            }
            if (ComplexOps.hasRegionOfPairs(node)) {
                pairs(b, node);
                return;
            }
            if (node.op() instanceof SelectAndScatter op) {
                parts.put(node.result(), select(b, op, node));
                return;
            }
            List<Parts> in = new ArrayList<>();
            for (Value operand : node.operands()) {
                in.add(isComplex(operand.type()) ? parts(operand) : real(operand));
            }
            ComplexOps ops = new ComplexOps(b, fast, isResult(node));
            // one without a tensor for a result (a custom call, a send) is none of those known
            boolean tensor =
                    node.types().size() == 1 && node.types().getFirst() instanceof TensorType;
            Parts made = tensor ? expanded(ops, node, in) : null;
            if (made == null) {
                unknown(b, node);
            } else if (complexOut) {
                parts.put(node.result(), made);
            } else {
                map.put(node.result(), made.re());
            }
        }

        private static @Nullable Parts expanded(ComplexOps ops, Node node, List<Parts> in) {
            return NodeBudget.expanding(
                            node.op().name(), () -> Optional.ofNullable(ops.apply(node, in)))
                    .orElse(null);
        }

        private boolean isResult(Node node) {
            return node.types().size() == 1 && results.contains(node.result());
        }

        private void keep(Node node, Node copy) {
            for (int i = 0; i < node.types().size(); i++) {
                map.put(node.result(i), copy.result(i));
            }
        }

        private Parts parts(Value value) {
            Parts known = parts.get(value);
            if (known == null) {
                throw new IllegalStateException("a complex value was not split: " + value);
            }
            return known;
        }

        /**
         * A real operand beside complex ones stands in both places; who needs it takes the first.
         */
        private Parts real(Value value) {
            return new Parts(map.get(value), map.get(value));
        }

        private Value whole(Builder b, Value value) {
            return isComplex(value.type()) ? ComplexOps.join(b, parts(value)) : map.get(value);
        }

        /**
         * An op that only knows whole complex values: nobody compiles it, and it is named later.
         */
        private void unknown(Builder b, Node node) {
            List<Value> operands = new ArrayList<>();
            for (Value operand : node.operands()) {
                operands.add(whole(b, operand));
            }
            List<Block> regions = new ArrayList<>();
            for (Block region : node.regions()) {
                regions.add(wholeRegion(b, region));
            }
            Node copy = b.node(node.op(), operands, regions, node.extra());
            for (int i = 0; i < node.types().size(); i++) {
                if (isComplex(node.types().get(i))) {
                    parts.put(node.result(i), ComplexOps.parts(b, copy.result(i)));
                } else {
                    map.put(node.result(i), copy.result(i));
                }
            }
        }

        // ---- regions ----

        /** Control flow, sorts, reductions: each complex operand, argument and result doubles. */
        private void pairs(Builder b, Node node) {
            List<Value> operands = new ArrayList<>();
            for (Value operand : node.operands()) {
                operands.addAll(flat(operand));
            }
            boolean interleaved = node.op() instanceof Sort;
            List<Block> regions = new ArrayList<>();
            for (Block region : node.regions()) {
                regions.add(region(b, region, interleaved));
            }
            List<Value> out = ComplexOps.emitPairs(b, node, operands, regions);
            int next = 0;
            for (int i = 0; i < node.types().size(); i++) {
                if (isComplex(node.types().get(i))) {
                    parts.put(node.result(i), new Parts(out.get(next), out.get(next + 1)));
                    next += 2;
                } else {
                    map.put(node.result(i), out.get(next++));
                }
            }
        }

        private Parts select(Builder b, SelectAndScatter op, Node node) {
            List<Block> regions =
                    node.regions().stream().map(region -> region(b, region, false)).toList();
            List<Value> made =
                    SelectedPlaces.emit(
                            b,
                            op,
                            parts(node.operand(0)).list(),
                            parts(node.operand(1)).list(),
                            parts(node.operand(2)).list(),
                            regions);
            return new Parts(made.get(0), made.get(1));
        }

        private List<Value> flat(Value value) {
            return isComplex(value.type()) ? parts(value).list() : List.of(map.get(value));
        }

        /**
         * @param interleaved whether arguments come as left and right of each operand, as a sort
         *     has them
         */
        private Block region(Builder outer, Block block, boolean interleaved) {
            Builder b = new Builder();
            b.setLocation(outer.location());
            List<Value.Arg> args = block.args();
            int group = interleaved ? 2 : 1;
            for (int i = 0; i < args.size(); i += group) {
                List<Value.Arg> together = args.subList(i, Math.min(i + group, args.size()));
                if (isComplex(together.getFirst().type())) {
                    List<Value> re = new ArrayList<>();
                    for (Value.Arg arg : together) {
                        re.add(b.arg(ComplexOps.real(arg.tensorType()), arg.name()));
                    }
                    for (int k = 0; k < together.size(); k++) {
                        Value.Arg arg = together.get(k);
                        Value im = b.arg(ComplexOps.real(arg.tensorType()), arg.name());
                        parts.put(arg, new Parts(re.get(k), im));
                    }
                } else {
                    together.forEach(arg -> map.put(arg, b.arg(arg.type(), arg.name())));
                }
            }
            nodes(b, block);
            List<Value> results = new ArrayList<>();
            block.results().forEach(v -> results.addAll(flat(v)));
            return b.finish(results);
        }

        /** A region of an op that stays as it is: complex outside, split inside. */
        private Block wholeRegion(Builder outer, Block block) {
            Builder b = new Builder();
            b.setLocation(outer.location());
            wholeArgs(b, block);
            nodes(b, block);
            List<Value> results = new ArrayList<>();
            block.results().forEach(v -> results.add(whole(b, v)));
            return b.finish(results);
        }
    }
}
