package org.keratin.ir.verify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.keratin.ir.Block;
import org.keratin.ir.Func;
import org.keratin.ir.IrException;
import org.keratin.ir.Location;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.QuantizedType;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.op.Call;
import org.keratin.ir.op.Catalog;
import org.keratin.ir.op.Composite;
import org.keratin.ir.op.Foreign;
import org.keratin.ir.op.RealDynamicSlice;
import org.keratin.ir.op.Rng;
import org.keratin.ir.op.SetDimensionSize;
import org.keratin.ir.op.SizedByOperands;
import org.keratin.ir.text.ParseException;

/**
 * Checks a module: each value defined before its use, in its block or one around it; types as the
 * ops infer them; symbols bound by arguments; calls to functions that exist, with fitting types and
 * without a cycle.
 */
public final class Verifier {
    /** One broken rule. */
    public record Problem(String message, Location location) {
        @Override
        public String toString() {
            if (!location.isKnown()) {
                return message;
            }
            return location.line() == 0
                    ? message + location.suffix()
                    : location.name()
                            + ":"
                            + location.line()
                            + ":"
                            + location.column()
                            + ": "
                            + message;
        }
    }

    /** How many functions of a cycle an error names. */
    private static final int MAX_NAMED = 10;

    private final Module module;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Map<String, Location>> calls = new TreeMap<>();

    private Verifier(Module module) {
        this.module = module;
    }

    /** All problems in the order of the text; empty where there are none. */
    public static List<Problem> problems(Module module) {
        Verifier verifier = new Verifier(module);
        for (Func func : module.funcs()) {
            verifier.func(func);
        }
        verifier.cycles();
        return List.copyOf(verifier.problems);
    }

    /** Throws an {@link IrException} with all problems, one a line. */
    public static void verify(Module module) {
        List<Problem> problems = problems(module);
        if (!problems.isEmpty()) {
            throw new IrException(
                    String.join("\n", problems.stream().map(Problem::toString).toList()));
        }
    }

    private void add(Location location, String message) {
        problems.add(new Problem(ParseException.oneLine(message), location));
    }

    private void func(Func func) {
        SortedSet<String> bound = new TreeSet<>();
        for (Type type : func.argTypes()) {
            collectSymbols(type, bound);
        }
        calls.put(func.name(), new LinkedHashMap<>());
        block(func, func.body(), new HashSet<>(), bound);
    }

    private static void collectSymbols(Type type, Set<String> symbols) {
        switch (type) {
            case TensorType tensor -> symbols.addAll(tensor.symbols());
            case QuantizedType quantized -> symbols.addAll(quantized.storage().symbols());
            case Type.Tuple(List<Type> elements) ->
                    elements.forEach(e -> collectSymbols(e, symbols));
            case Type.Future(List<Type> elements) ->
                    elements.forEach(e -> collectSymbols(e, symbols));
            case Type.Token() -> {}
            case Type.Foreign foreign -> {}
        }
    }

    /**
     * {@code visible} has the values of the blocks around on entry and on exit; this block's are
     * put in meanwhile.
     */
    private void block(Func func, Block block, Set<Value> visible, Set<String> bound) {
        visible.addAll(block.args());
        for (Node node : block.nodes()) {
            node(func, node, visible, bound);
            visible.addAll(node.results());
        }
        for (Value value : block.results()) {
            if (!visible.contains(value)) {
                Node node = value.definition();
                add(
                        node == null ? Location.UNKNOWN : node.location(),
                        "a block of @"
                                + func.name()
                                + " returns a value of type "
                                + value.type()
                                + " that is not defined in it or around it");
            }
        }
        block.args().forEach(visible::remove);
        for (Node node : block.nodes()) {
            node.results().forEach(visible::remove);
        }
    }

    private void node(Func func, Node node, Set<Value> visible, Set<String> bound) {
        String name = node.op().name();
        for (int i = 0; i < node.operands().size(); i++) {
            if (!visible.contains(node.operand(i))) {
                add(
                        node.location(),
                        "operand " + i + " of " + name + " is not defined before its use");
            }
        }
        for (Block region : node.regions()) {
            block(func, region, visible, bound);
        }
        if (!node.regions().isEmpty() && !Catalog.takesRegions(node.op())) {
            add(node.location(), name + " takes no regions, received " + node.regions().size());
        }
        try {
            List<Type> types =
                    node.op()
                            .inferTypes(
                                    node.operands().stream().map(Value::type).toList(),
                                    node.regions());
            if (!Type.compatible(types, node.types())) {
                add(
                        node.location(),
                        name + " has result types " + types + " but says " + node.types());
            }
            AttributeRules.check(node);
            constantSizes(node);
        } catch (IrException e) {
            add(node.location(), String.valueOf(e.getMessage()));
        } catch (ArithmeticException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException e) {
            add(node.location(), name + ": " + e.getMessage());
        }
        for (Type type : node.types()) {
            SortedSet<String> symbols = new TreeSet<>();
            collectSymbols(type, symbols);
            symbols.removeAll(bound);
            if (!symbols.isEmpty()) {
                add(
                        node.location(),
                        "the symbols "
                                + symbols
                                + " in the type of "
                                + name
                                + " are bound by no argument of @"
                                + func.name());
            }
        }
        switch (node.op()) {
            case Call(String callee, List<Type> ignored) ->
                    call(func, node, callee, new String[] {"", "", ""});
            case Composite composite ->
                    call(
                            func,
                            node,
                            composite.decomposition(),
                            new String[] {"composite_c2: ", "composite_c3: ", "composite_c4: "});
            case Foreign foreign -> add(node.location(), Foreign.unknown(foreign.name()));
            default -> {}
        }
    }

    /** Where upstream looks at constants among operands: not at a slice's places. */
    private static void constantSizes(Node node) {
        switch (node.op()) {
            case RealDynamicSlice op -> {}
            case SetDimensionSize op -> {}
            case SizedByOperands op -> op.checkConstants(node);
            case Rng op -> op.checkConstant(node);
            default -> {}
        }
    }

    /**
     * @param labels of the constraints: the function exists, its arguments fit, its results fit
     */
    private void call(Func func, Node node, String name, String[] labels) {
        Func callee = module.find(name);
        if (callee == null) {
            add(node.location(), labels[0] + "there is no function @" + name + " to call");
            return;
        }
        Map<String, Location> callees = calls.get(func.name());
        if (callees != null) {
            callees.putIfAbsent(name, node.location());
        }
        List<Type> operands = node.operands().stream().map(Value::type).toList();
        if (!Type.compatible(open(operands), open(callee.argTypes()))) {
            add(
                    node.location(),
                    labels[1]
                            + "@"
                            + name
                            + " takes "
                            + callee.argTypes()
                            + ", received "
                            + operands);
        }
        if (!Type.compatible(open(node.types()), open(callee.resultTypes()))) {
            add(
                    node.location(),
                    labels[2]
                            + "@"
                            + name
                            + " returns "
                            + callee.resultTypes()
                            + ", not "
                            + node.types());
        }
    }

    /** Types whose sizes of symbols are open: each function has symbols of its own. */
    private static List<Type> open(List<Type> types) {
        return types.stream()
                .map(type -> type instanceof TensorType t ? t.withOpenSizes() : type)
                .toList();
    }

    /** Depth first and without recursion: a chain of calls may be long. */
    private void cycles() {
        Set<String> done = new HashSet<>();
        for (String start : calls.keySet()) {
            SequencedSet<String> path = new LinkedHashSet<>();
            Deque<Iterator<String>> pending = new ArrayDeque<>();
            enter(start, path, pending, done);
            while (!pending.isEmpty()) {
                if (pending.getLast().hasNext()) {
                    enter(pending.getLast().next(), path, pending, done);
                } else {
                    pending.removeLast();
                    done.add(path.removeLast());
                }
            }
        }
    }

    private void enter(
            String name,
            SequencedSet<String> path,
            Deque<Iterator<String>> pending,
            Set<String> done) {
        if (path.contains(name)) {
            add(
                    calls.getOrDefault(path.getLast(), Map.of())
                            .getOrDefault(name, Location.UNKNOWN),
                    "functions call each other in a cycle: "
                            + String.join(", ", path.stream().limit(MAX_NAMED).toList())
                            + " -> "
                            + name);
        } else if (!done.contains(name)) {
            path.add(name);
            pending.addLast(calls.getOrDefault(name, Map.of()).keySet().iterator());
        }
    }
}
