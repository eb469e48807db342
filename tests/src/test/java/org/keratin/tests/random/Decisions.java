package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.interp.Interpreter;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.Select;
import org.keratin.ir.op.Unary;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;
import org.keratin.tests.text.Values;

/**
 * Ops that make a choice of a number that engines know within a tolerance only: comparisons, and
 * roundings to integers. A program returns each of its decisions. An engine is right if each is one
 * that some number within the tolerance of the interpreter's leads to, and if all other results are
 * those of the interpreter when it is told to decide as the engine did.
 */
final class Decisions {
    private static final int MOST = 4;
    private static final List<Unary.Kind> ROUNDINGS =
            List.of(
                    Unary.Kind.FLOOR,
                    Unary.Kind.CEIL,
                    Unary.Kind.ROUND_NEAREST_EVEN,
                    Unary.Kind.ROUND_NEAREST_AFZ,
                    Unary.Kind.SIGN);

    private final RandomProgram program;
    private final List<Node> nodes;

    private Decisions(RandomProgram program, List<Node> nodes) {
        this.program = program;
        this.nodes = nodes;
    }

    // ---- drawing

    static void any(Generator g) {
        if (g.depth() > 0 || g.decisionCount() >= MOST) {
            return;
        }
        Value x = g.anyOf(Types.WIDE, 0);
        TensorType type = x.tensorType();
        switch (g.random().nextInt(4)) {
            case 0 -> g.addDecision(new Unary(g.pick(ROUNDINGS)), x);
            case 1 -> g.addDecision(new Convert(g.pick(List.of(DType.INT32, DType.INT64))), x);
            default -> {
                Compare.Direction direction = g.pick(List.of(Compare.Direction.values()));
                Compare compare = new Compare(direction, Compare.Type.FLOAT);
                Value test = g.addDecision(compare, x, g.ofType(type));
                if (test != null && g.chance(3)) {
                    Binary.Kind kind = g.pick(List.of(Binary.Kind.AND, Binary.Kind.OR));
                    test = g.add(new Binary(kind), test, g.ofType(test.tensorType()));
                }
                if (test != null) {
                    g.add(new Select(), test, g.ofType(type), g.ofType(type));
                }
            }
        }
    }

    // ---- checking

    private static boolean isDecision(Node node) {
        boolean fromFloat =
                !node.operands().isEmpty()
                        && node.operand(0).type() instanceof TensorType type
                        && type.dtype().isFloat();
        return fromFloat
                && switch (node.op()) {
                    case Compare compare -> true;
                    case Convert(DType to) -> !to.isFloat();
                    case Unary(Unary.Kind kind) -> ROUNDINGS.contains(kind);
                    default -> false;
                };
    }

    /** Null where a decision is no result of the program, so that nobody can tell how it fell. */
    static @Nullable Decisions of(RandomProgram program) {
        List<Node> main = program.body().nodes().stream().filter(Decisions::isDecision).toList();
        long all = program.nodes().stream().filter(Decisions::isDecision).count();
        boolean told = main.stream().allMatch(n -> program.body().results().contains(n.result()));
        return all == main.size() && told ? new Decisions(program, main) : null;
    }

    /** The program told how to decide; its results, and the operands of each decision. */
    private Module told() {
        Builder b = new Builder();
        ValueMap map = new ValueMap();
        program.body().args().forEach(arg -> map.put(arg, b.arg(arg.type(), "")));
        List<Value> told = new ArrayList<>();
        nodes.forEach(node -> told.add(b.arg(node.types().getFirst(), "")));
        List<Value> operands = new ArrayList<>();
        for (Node node : program.body().nodes()) {
            int decision = nodes.indexOf(node);
            if (decision < 0) {
                b.copy(node, map);
            } else {
                map.put(node.result(), told.get(decision));
                operands.addAll(map.get(node.operands()));
            }
        }
        List<Value> results = new ArrayList<>(map.get(program.body().results()));
        results.addAll(operands);
        List<Func> funcs = new ArrayList<>(program.module().funcs());
        funcs.set(0, new Func("main", b.finish(results)));
        return new Module("", funcs, Map.of());
    }

    /**
     * An empty string where the results may be right.
     *
     * @param tolerance relative and absolute; 0 for the same bits
     */
    String difference(Sample sample, List<NDArray> actual, double tolerance) {
        List<Value> results = program.body().results();
        if (actual.size() != results.size()) {
            return results.size() + " results became " + actual.size();
        }
        List<NDArray> args = new ArrayList<>(sample.args());
        nodes.forEach(node -> args.add(actual.get(results.indexOf(node.result()))));
        List<NDArray> expected = Interpreter.run(told(), args);
        String difference =
                Values.difference(
                        expected.subList(0, results.size()), actual, tolerance, tolerance);
        if (!difference.isEmpty()) {
            return sample.symbols() + ", " + difference;
        }
        int at = results.size();
        for (int d = 0; d < nodes.size(); d++) {
            Node node = nodes.get(d);
            NDArray decided = args.get(sample.args().size() + d);
            List<NDArray> operands = expected.subList(at, at + node.operands().size());
            at += node.operands().size();
            for (long i = 0; i < decided.size(); i++) {
                if (!mayBe(node, operands, i, decided, tolerance)) {
                    return sample.symbols()
                            + ", "
                            + node.op().name()
                            + ", element "
                            + i
                            + ": of "
                            + operands.getFirst().getDouble(i)
                            + (operands.size() > 1 ? " and " + operands.get(1).getDouble(i) : "")
                            + " decided "
                            + number(decided, i);
                }
            }
        }
        return "";
    }

    private static double number(NDArray x, long i) {
        return x.dtype().isFloat() ? x.getDouble(i) : x.getLong(i);
    }

    private static boolean mayBe(
            Node node, List<NDArray> operands, long i, NDArray decided, double tolerance) {
        double a = operands.getFirst().getDouble(i);
        double slack = tolerance * (1 + Math.abs(a));
        double d = number(decided, i);
        return switch (node.op()) {
            case Compare(Compare.Direction direction, var type) -> {
                double b = operands.get(1).getDouble(i);
                double both = slack + tolerance * (1 + Math.abs(b));
                yield (d != 0) == holds(direction, a, b) || Math.abs(a - b) <= both;
            }
            case Convert convert -> between(x -> (long) x, a, slack, d);
            case Unary(Unary.Kind kind) ->
                    between(
                            switch (kind) {
                                case FLOOR -> Math::floor;
                                case CEIL -> Math::ceil;
                                case SIGN -> Math::signum;
                                case ROUND_NEAREST_EVEN -> Math::rint;
                                default -> x -> Math.copySign(Math.floor(Math.abs(x) + 0.5), x);
                            },
                            a,
                            slack,
                            d);
            default -> throw new IllegalArgumentException(node.op().name() + " decides nothing");
        };
    }

    private static boolean between(DoubleUnaryOperator f, double a, double slack, double d) {
        return f.applyAsDouble(a - slack) <= d && d <= f.applyAsDouble(a + slack)
                || Double.isNaN(a);
    }

    private static boolean holds(Compare.Direction direction, double a, double b) {
        return switch (direction) {
            case EQ -> a == b;
            case NE -> a != b;
            case GE -> a >= b;
            case GT -> a > b;
            case LE -> a <= b;
            case LT -> a < b;
        };
    }
}
