package org.keratin.passes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Func;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.NodeBudget;
import org.keratin.ir.QuantizedType;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.CustomCall;
import org.keratin.ir.op.Fft;
import org.keratin.ir.op.Foreign;
import org.keratin.ir.op.SizedByOperands;
import org.keratin.ir.spi.Backend.Unsupported;
import org.keratin.ir.spi.StepProgram;
import org.keratin.passes.legalize.Quantized;
import org.keratin.passes.legalize.RandomDraws;
import org.keratin.passes.legalize.RefineDynamic;

/**
 * Lists what lies outside of the compiled scope, every op and the layer whose call made it, in op
 * order.
 */
public final class SupportCheck {
    private SupportCheck() {}

    /** What no backend compiles: strings and custom calls. */
    public static List<Unsupported> check(StepProgram program) {
        return check(program, node -> null);
    }

    /**
     * The same, and what one backend does not compile.
     *
     * @param refused the name under which the backend refuses a node, null where it compiles it
     */
    public static List<Unsupported> check(
            StepProgram program, Function<Node, @Nullable String> refused) {
        String tooLarge = ExpansionCheck.refusal(program);
        if (!tooLarge.isEmpty()) {
            return List.of(new Unsupported(tooLarge, ""));
        }
        List<Unsupported> found = new ArrayList<>();
        Func entry = refined(RandomDraws.withState(program).module()).entry();
        collect(entry.body(), refused, found);
        return found.isEmpty() ? arguments(entry) : found;
    }

    /** Arguments that no compiled code takes, where every op could be compiled. */
    private static List<Unsupported> arguments(Func entry) {
        List<Unsupported> found = new ArrayList<>();
        List<Type> types = entry.argTypes();
        for (int i = 0; i < types.size(); i++) {
            boolean taken =
                    switch (types.get(i)) {
                        case TensorType tensor -> !tensor.dtype().isString();
                        case QuantizedType quantized -> true;
                        case Type.Tuple tuple -> false;
                        case Type.Token token -> false;
                        case Type.Future future -> false;
                        case Type.Foreign foreign -> false;
                    };
            if (!taken) {
                found.add(new Unsupported("argument " + i + " of type " + types.get(i), ""));
            }
        }
        return found;
    }

    /** With names for the sizes that have none, where that is possible. */
    private static Module refined(Module module) {
        if (module.funcs().stream().noneMatch(RefineDynamic::isDynamic)) {
            return module;
        }
        return NodeBudget.within(module, () -> named(module));
    }

    private static Module named(Module module) {
        Module current = module;
        for (Pass pass :
                List.of(new Quantized(), new Inline(), new RandomDraws(), new RefineDynamic())) {
            NodeBudget.nextStep();
            current = pass.run(current, PassContext.STRICT);
        }
        return current;
    }

    private static void collect(
            Block block, Function<Node, @Nullable String> refused, List<Unsupported> found) {
        for (Node node : block.nodes()) {
            String name = outOfScope(node);
            if (name == null) {
                name = refused.apply(node);
            }
            if (name != null) {
                found.add(new Unsupported(name, node.location().layer(), why(node)));
            }
            node.regions().forEach(region -> collect(region, refused, found));
        }
    }

    /** The op, its place and why it is not compiled; empty where its name says all. */
    private static String why(Node node) {
        return node.op() instanceof Fft fft && !fft.fits(node.operand(0).tensorType())
                ? node.op().name()
                        + node.location().suffix()
                        + ": "
                        + fft.misfit(node.operand(0).tensorType())
                : sizes(node);
    }

    /**
     * What to tell of an op that gives a size which only a run knows; empty for those that merely
     * take one.
     */
    public static String sizes(Node node) {
        boolean makes =
                node.types().stream().anyMatch(Type::isDynamic)
                        && (node.op() instanceof SizedByOperands
                                || node.operands().stream().noneMatch(v -> v.type().isDynamic()));
        return makes
                ? node.op().name()
                        + node.location().suffix()
                        + ": the size of its result depends on data, and compiled code has to know"
                        + " sizes before it runs; the interpreter finds them on the way"
                : "";
    }

    private static @Nullable String outOfScope(Node node) {
        if (node.op() instanceof CustomCall call) {
            return switch (call.target()) {
                case "keratin.as_string" -> "AsString";
                case "keratin.to_number" -> "StringToNumber";
                default -> call.target();
            };
        }
        if (node.op() instanceof Foreign foreign) {
            return foreign.name();
        }
        if (node.op() instanceof Fft fft && !fft.fits(node.operand(0).tensorType())) {
            return node.op().name();
        }
        if (node.op() instanceof Binary(Binary.Kind kind)
                && !kind.isDefined(node.tensorType().dtype())) {
            return node.op().name();
        }
        // a size without a name is known to the interpreter only
        boolean dynamic =
                node.types().stream().anyMatch(Type::isDynamic)
                        || node.operands().stream().anyMatch(v -> v.type().isDynamic());
        if (dynamic) {
            return node.op().name();
        }
        boolean strings =
                node.types().stream().anyMatch(SupportCheck::isString)
                        || node.operands().stream()
                                .map(Value::type)
                                .anyMatch(SupportCheck::isString);
        return strings ? node.op().name() : null;
    }

    private static boolean isString(Type type) {
        return type instanceof TensorType tensor && tensor.dtype().isString();
    }
}
