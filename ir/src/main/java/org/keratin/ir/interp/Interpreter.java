package org.keratin.ir.interp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.op.AsyncDone;
import org.keratin.ir.op.AsyncStart;
import org.keratin.ir.op.Call;
import org.keratin.ir.op.Case;
import org.keratin.ir.op.CheckFailure;
import org.keratin.ir.op.Composite;
import org.keratin.ir.op.CustomCall;
import org.keratin.ir.op.GetTupleElement;
import org.keratin.ir.op.If;
import org.keratin.ir.op.OptimizationBarrier;
import org.keratin.ir.op.QuantizedStorage;
import org.keratin.ir.op.Rng;
import org.keratin.ir.op.Token;
import org.keratin.ir.op.TupleOp;
import org.keratin.ir.op.While;
import org.keratin.runtime.NDArray;

/**
 * Runs a module by its reference semantics. An instance holds the prepared functions of one module;
 * it may be used from any thread, each call has a frame of its own. A value is an array, or a list
 * of values where its type is a tuple.
 */
public final class Interpreter {
    private static final int MAX_CALL_DEPTH = 1000;

    private final Module module;
    private final boolean fast;
    private final Map<String, Plan> plans = new HashMap<>();
    private final Map<Node, Plan> decompositions = new HashMap<>();
    private volatile Calls calls = new Calls(0, new AtomicLong());

    private Interpreter(Module module, boolean fast) {
        this.module = QuantizedStorage.rewrite(module);
        this.fast = fast;
    }

    public static Interpreter of(Module module) {
        return new Interpreter(module, true);
    }

    /** Without the fast paths: the definition itself, slow, for comparing. */
    public static Interpreter plain(Module module) {
        return new Interpreter(module, false);
    }

    /**
     * Seeds {@code stablehlo.rng} and counts calls anew; the seed is 0 otherwise. What is drawn
     * depends on the seed, the number of the call since, and the number of the draw in that call,
     * so the same calls after the same seed give the same numbers.
     */
    public Interpreter seed(long seed) {
        return seed(seed, new AtomicLong());
    }

    /**
     * The same, with calls counted together with all that have the same count.
     *
     * @param count the number of the next call
     */
    public Interpreter seed(long seed, AtomicLong count) {
        calls = new Calls(seed, count);
        return this;
    }

    private record Calls(long seed, AtomicLong count) {}

    /** Runs the entry function. */
    public static List<NDArray> run(Module module, List<NDArray> args) {
        return of(module).call(module.entry().name(), args);
    }

    /** Runs a function by name. */
    public static List<NDArray> run(Module module, String entry, List<NDArray> args) {
        return of(module).call(entry, args);
    }

    /**
     * Runs a function.
     *
     * @param args one array for each argument that is no token; never written to
     * @return one array a result; the elements of tuples one after the other, tokens left out. A
     *     result may share memory with an argument or a constant.
     * @throws IrException if an argument does not fit or an op cannot be evaluated, naming op and
     *     location
     */
    public List<NDArray> call(String name, List<NDArray> args) {
        Func func = module.func(name);
        List<NDArray> all = withTokens(func.argTypes(), args);
        Symbols symbols = Symbols.bind("@" + name, func.argTypes(), all);
        List<NDArray> flat = new ArrayList<>();
        for (Object result :
                new Frame(plan(func), symbols, 0, new Draws()).run(new ArrayList<Object>(all))) {
            flatten(result, flat);
        }
        flat.removeIf(array -> array == Token.VALUE);
        return flat;
    }

    /** The arguments, with a token wherever the function takes one: nobody can pass it in. */
    private static List<NDArray> withTokens(List<Type> types, List<NDArray> args) {
        if (types.stream().noneMatch(Type.Token.class::isInstance)) {
            return args;
        }
        List<NDArray> all = new ArrayList<>(args);
        for (int i = 0; i < types.size(); i++) {
            if (types.get(i) instanceof Type.Token && i <= all.size()) {
                all.add(i, Token.VALUE);
            }
        }
        return all;
    }

    private static void flatten(Object value, List<NDArray> flat) {
        if (value instanceof NDArray array) {
            flat.add(array);
        } else if (value instanceof List<?> tuple) {
            for (Object element : tuple) {
                flatten(element, flat);
            }
        }
    }

    /** What a derived op decomposes into, as a function of its operands. */
    private synchronized Plan derived(Node node, Op.Derived op) {
        return decompositions.computeIfAbsent(node, n -> new Plan(decomposed(n, op)));
    }

    private static Func decomposed(Node node, Op.Derived op) {
        return Builder.func(
                op.name(),
                node.operands().stream().map(Value::type).toList(),
                (b, args) -> op.decompose(b, node, args));
    }

    private synchronized Plan plan(Func func) {
        return plans.computeIfAbsent(func.name(), n -> new Plan(func));
    }

    /** The random keys of one call. */
    private final class Draws {
        private final long seed;
        private final long call;
        private final AtomicLong next = new AtomicLong();

        Draws() {
            Calls now = calls;
            seed = now.seed();
            call = now.count().getAndIncrement();
        }

        long key() {
            return Rng.key(seed, call, next.getAndIncrement());
        }
    }

    /** One activation of a function. */
    private final class Frame implements Op.Evaluation {
        private final Plan plan;
        private final Symbols symbols;
        private final int depth;
        private final Draws draws;
        private final @Nullable Object[] values;

        Frame(Plan plan, Symbols symbols, int depth, Draws draws) {
            this.plan = plan;
            this.symbols = symbols;
            this.depth = depth;
            this.draws = draws;
            this.values = new @Nullable Object[plan.frameSize()];
        }

        List<Object> run(List<Object> args) {
            return run(plan.body, args);
        }

        private List<Object> run(Plan.Body body, List<Object> args) {
            if (args.size() != body.args().length) {
                throw new IrException(
                        "a block takes "
                                + body.args().length
                                + " arguments, received "
                                + args.size());
            }
            for (int i = 0; i < args.size(); i++) {
                values[body.args()[i]] = args.get(i);
            }
            for (Plan.Step step : body.steps()) {
                step(step);
            }
            List<Object> results = new ArrayList<>(body.results().length);
            for (int slot : body.results()) {
                results.add(value(slot));
            }
            return results;
        }

        private Object value(int slot) {
            Object value = values[slot];
            if (value == null) {
                throw new IrException("a value is read before it is computed");
            }
            return value;
        }

        private void step(Plan.Step step) {
            List<Object> in = new ArrayList<>(step.in().length);
            for (int slot : step.in()) {
                in.add(value(slot));
            }
            List<?> out;
            Node node = step.node();
            try {
                out = eval(node, in, step.dynamic());
                if (step.dynamic()) {
                    checkSizes(node, out);
                }
            } catch (CheckFailure e) {
                throw e;
            } catch (IrException
                    | IllegalArgumentException
                    | IndexOutOfBoundsException
                    | ArithmeticException
                    | UnsupportedOperationException e) {
                throw IrException.at(node, e);
            } catch (OutOfMemoryError e) {
                throw IrException.at(
                        node,
                        new IrException("not enough memory for results of " + node.types(), e));
            }
            if (out.size() != step.out().length) {
                throw new IrException(
                        node.op().name()
                                + " gave "
                                + out.size()
                                + " results instead of "
                                + step.out().length);
            }
            for (int i = 0; i < out.size(); i++) {
                values[step.out()[i]] = out.get(i);
            }
            for (int slot : step.dead()) {
                values[slot] = null;
            }
        }

        private List<?> eval(Node node, List<Object> in, boolean dynamic) {
            return switch (node.op()) {
                case TupleOp ignored -> List.of(List.copyOf(in));
                case GetTupleElement(int index) when in.getFirst() instanceof List<?> tuple ->
                        List.of(tuple.get(index));
                case OptimizationBarrier ignored -> in;
                case Call(String callee, List<Type> ignored) -> callValues(callee, in);
                case Composite op -> callValues(op.decomposition(), in);
                case AsyncStart ignored -> List.of(runBody(node.regions().getFirst(), in));
                case AsyncDone ignored when in.getFirst() instanceof List<?> future -> future;
                case Op.Evaluable op -> {
                    List<NDArray> operands = arrays(node, in);
                    boolean sized = dynamic && !isControl(node);
                    Node known = sized ? Sizes.refine(node, operands) : node;
                    List<NDArray> result = fast ? FastPaths.eval(this, known, operands) : null;
                    yield result != null ? result : op.eval(this, known, operands);
                }
                case Op.Derived op when dynamic -> {
                    Node known = Sizes.refine(node, arrays(node, in));
                    yield new Frame(new Plan(decomposed(known, op)), symbols, depth, draws).run(in);
                }
                case Op.Derived op -> new Frame(derived(node, op), symbols, depth, draws).run(in);
                default -> throw new IrException(node.op().name() + " cannot be interpreted");
            };
        }

        /** Ops that run regions and never look at their own types. */
        private static boolean isControl(Node node) {
            return node.op() instanceof While
                    || node.op() instanceof If
                    || node.op() instanceof Case
                    || node.op() instanceof CustomCall;
        }

        private void checkSizes(Node node, List<?> out) {
            for (int i = 0; i < out.size(); i++) {
                checkSizes(node.types().get(i), out.get(i));
            }
        }

        private void checkSizes(Type type, Object value) {
            if (value instanceof NDArray array && type instanceof TensorType tensor) {
                symbols.check(tensor, array);
            } else if (value instanceof List<?> tuple
                    && type instanceof Type.Tuple(List<Type> elements)) {
                for (int i = 0; i < elements.size(); i++) {
                    checkSizes(elements.get(i), tuple.get(i));
                }
            }
        }

        private List<NDArray> arrays(Node node, List<Object> in) {
            List<NDArray> arrays = new ArrayList<>(in.size());
            for (Object value : in) {
                if (!(value instanceof NDArray array)) {
                    throw new IrException(node.op().name() + " takes tensors, received a tuple");
                }
                arrays.add(array);
            }
            return arrays;
        }

        private List<Object> callValues(String callee, List<Object> args) {
            if (depth >= MAX_CALL_DEPTH) {
                throw new IrException(
                        "calls nest deeper than "
                                + MAX_CALL_DEPTH
                                + ": @"
                                + callee
                                + " calls itself?");
            }
            Func func = module.func(callee);
            boolean tensors =
                    func.argTypes().stream()
                            .allMatch(t -> t instanceof TensorType || t instanceof Type.Token);
            Symbols bound = symbols;
            if (tensors) {
                bound =
                        Symbols.bind(
                                "@" + callee,
                                func.argTypes(),
                                args.stream().map(NDArray.class::cast).toList());
            }
            return new Frame(plan(func), bound, depth + 1, draws).run(args);
        }

        @Override
        public List<NDArray> run(Block region, List<NDArray> args) {
            return toArrays(runBody(region, new ArrayList<>(args)));
        }

        private List<Object> runBody(Block region, List<Object> args) {
            Plan.Body body = plan.regions.get(region);
            if (body == null) {
                throw new IrException("the region belongs to another function");
            }
            return run(body, args);
        }

        @Override
        public long nextRandomKey() {
            return draws.key();
        }

        @Override
        public List<NDArray> call(String func, List<NDArray> args) {
            return toArrays(callValues(func, new ArrayList<>(args)));
        }

        private List<NDArray> toArrays(List<Object> results) {
            List<NDArray> flat = new ArrayList<>();
            results.forEach(r -> flatten(r, flat));
            return flat;
        }

        @Override
        public TensorType concrete(TensorType type) {
            return symbols.concrete(type);
        }
    }
}
