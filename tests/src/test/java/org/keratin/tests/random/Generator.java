package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.Spelling;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Constant;
import org.keratin.ir.spi.StepProgram.Role;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * Draws programs: typed, with static and symbolic shapes, regions that capture, and functions. What
 * it knows are scopes and values; each {@link Family} adds the ops of one kind.
 */
final class Generator {
    /** What a program is made of, and so how well engines must agree on it. */
    enum Style {
        /**
         * No function but the exactly rounded ones, except for results that nothing else reads: the
         * same bits under strict numerics.
         */
        EXACT,
        /**
         * Transcendental functions, and nothing that magnifies a rounding error without bound
         * (comparisons, rounding to integers, divisions by what may be near zero).
         */
        SMOOTH,
        /** SMOOTH with {@link Decisions}. */
        DECIDED,
        /** EXACT with the types below a byte and the floats of 4 to 8 bits: interpreter only. */
        NARROW;

        /** Whether engines agree within a tolerance only. */
        boolean isSmooth() {
            return this == SMOOTH || this == DECIDED;
        }
    }

    private static final long[] SIZES = {1, 2, 3, 4, 5, 7, 8, 15, 16, 17, 31, 33, 65};
    private static final long MAX_ELEMENTS = 6000;
    private static final long MAX_INNER_ELEMENTS = 600;
    private static final long SYMBOL_GUESS = 7;
    private static final int MAX_RESULTS = 5;

    private final Random random;
    private final Style style;
    private final List<Family> families;
    private boolean doubleOnly;
    private boolean wholeOnly;

    /** A block being built. Its values may be captured by the scopes in it, not by functions. */
    private static final class Scope {
        final Builder builder = new Builder();
        final List<Value> known = new ArrayList<>();
        final List<Value.Arg> args = new ArrayList<>();
        final boolean isFunction;

        Scope(boolean isFunction) {
            this.isFunction = isFunction;
        }
    }

    private final List<Scope> scopes = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final List<Func> functions = new ArrayList<>();
    private final List<Value> leaves = new ArrayList<>();
    private final List<Value> decisions = new ArrayList<>();

    private Generator(Random random, Style style, List<Family> families) {
        this.random = random;
        this.style = style;
        this.families = families;
    }

    static RandomProgram generate(long seed, Style style) {
        return new Generator(new Random(seed), style, Families.of(style)).generate();
    }

    /** An exact program with ops that make whole numbers of whole numbers, and choose by them. */
    static RandomProgram generateWhole(long seed) {
        Generator generator = new Generator(new Random(seed), Style.EXACT, Families.WHOLE);
        generator.wholeOnly = true;
        return generator.generate();
    }

    /** An exact program that is mostly of quantised tensors. */
    static RandomProgram generateQuantized(long seed) {
        return new Generator(new Random(seed), Style.EXACT, Families.QUANTIZED).generate();
    }

    /** A smooth program whose floats are all f64, of ops with a gradient. */
    static RandomProgram generateDouble(long seed) {
        Generator generator = new Generator(new Random(seed), Style.SMOOTH, Families.SMOOTH);
        generator.doubleOnly = true;
        return generator.generate();
    }

    private RandomProgram generate() {
        scopes.add(new Scope(true));
        int inputs = 1 + random.nextInt(3);
        for (int i = 0; i < inputs; i++) {
            argument(randomType(), i == 0 ? Role.INPUT : null);
        }
        fill(2 + random.nextInt(10));
        return finish();
    }

    /** Adds about this many steps to the innermost scope. */
    void fill(int steps) {
        Scope scope = scopes.getLast();
        int wanted = scope.known.size() - scope.args.size() + steps;
        for (int tries = 0;
                tries < 100 && (scope.known.size() - scope.args.size() < wanted);
                tries++) {
            pick(families).emit(this);
            if (scopes.size() == 1 && leaves.size() >= MAX_RESULTS) {
                return;
            }
        }
    }

    private RandomProgram finish() {
        Scope main = scopes.getFirst();
        List<Value> made = new ArrayList<>(main.known);
        made.removeAll(main.args);
        made.removeIf(value -> !(value.type() instanceof TensorType));
        Set<Value> chosen = new LinkedHashSet<>();
        if (!made.isEmpty()) {
            chosen.add(made.getLast());
        }
        chosen.addAll(leaves);
        Set<Value> read = new LinkedHashSet<>();
        Block all = main.builder.finish(List.of());
        all.nodes().forEach(node -> read(node, read));
        List<Value> unread = new ArrayList<>(made);
        unread.removeAll(read);
        Collections.shuffle(unread, random);
        for (Value value : unread) {
            if (chosen.size() < MAX_RESULTS) {
                chosen.add(value);
            }
        }
        if (chosen.isEmpty() || random.nextInt(4) == 0) {
            chosen.add(
                    pick(main.known.stream().filter(v -> v.type() instanceof TensorType).toList()));
        }
        chosen.addAll(decisions);
        List<Value> results = new ArrayList<>(chosen);
        List<Integer> updates = new ArrayList<>(Collections.nCopies(results.size(), -1));
        for (int a = 0; a < roles.size(); a++) {
            if (roles.get(a) == Role.STATE) {
                // Any value of the type, another state among them: states may change places.
                Type type = main.args.get(a).type();
                int at = random.nextInt(results.size() + 1);
                results.add(
                        at, pick(main.known.stream().filter(v -> v.type().equals(type)).toList()));
                updates.add(at, a);
            }
        }
        List<Func> funcs = new ArrayList<>(functions);
        funcs.addFirst(new Func("main", main.builder.finish(results)));
        return new RandomProgram(new Module("", funcs, Map.of()), roles, updates, style);
    }

    private static void read(Node node, Set<Value> read) {
        read.addAll(node.operands());
        for (Block region : node.regions()) {
            read.addAll(region.results());
            region.nodes().forEach(inner -> read(inner, read));
        }
    }

    // ---- what the families ask

    boolean doubleOnly() {
        return doubleOnly;
    }

    Random random() {
        return random;
    }

    boolean wholeOnly() {
        return wholeOnly;
    }

    boolean isSmooth() {
        return style.isSmooth();
    }

    Style style() {
        return style;
    }

    boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** How many blocks enclose what is built now; 0 in a function. */
    int depth() {
        return scopes.size() - 1;
    }

    Builder builder() {
        return scopes.getLast().builder;
    }

    private Scope function() {
        int at = scopes.size() - 1;
        while (!scopes.get(at).isFunction) {
            at--;
        }
        return scopes.get(at);
    }

    Value argument(TensorType type, @Nullable Role role) {
        Scope scope = function();
        if (scope == scopes.getFirst()) {
            roles.add(
                    role != null
                            ? role
                            : !type.isStatic() || chance(2)
                                    ? Role.INPUT
                                    : chance(3) ? Role.STATE : Role.VARIABLE);
        }
        Value.Arg arg = scope.builder.arg(type, "");
        scope.args.add(arg);
        scope.known.add(arg);
        return arg;
    }

    /**
     * Builds a region in a scope of its own.
     *
     * @param body told the region's arguments, gives its results
     */
    Block region(
            List<? extends Type> argTypes, BiFunction<Generator, List<Value>, List<Value>> body) {
        Scope scope = new Scope(false);
        scopes.add(scope);
        for (Type type : argTypes) {
            Value.Arg arg = scope.builder.arg(type, "");
            scope.args.add(arg);
            scope.known.add(arg);
        }
        List<Value> results = body.apply(this, List.copyOf(scope.args));
        scopes.removeLast();
        return scope.builder.finish(results);
    }

    /** Adds a function of values that it asks for by itself; what it does not know it takes. */
    Func function(BiFunction<Generator, List<Value>, List<Value>> body) {
        Scope scope = new Scope(true);
        scopes.add(scope);
        List<Value> results = body.apply(this, List.of());
        scopes.removeLast();
        Func func = new Func("f" + functions.size(), scope.builder.finish(results));
        functions.add(func);
        return func;
    }

    int functionCount() {
        return functions.size();
    }

    /** Adds a step if it is not too large; its results, or none. */
    List<Value> add(Op op, List<Value> operands, List<Block> regions) {
        List<Type> types = op.inferTypes(operands.stream().map(Value::type).toList(), regions);
        for (Type type : types) {
            if (type instanceof TensorType tensor && isTooLarge(tensor)) {
                return List.of();
            }
        }
        List<Value> results = builder().emit(op, operands, regions);
        scopes.getLast().known.addAll(results);
        return results;
    }

    /** Adds a step whose sizes its operands tell, so that the text has to say its type. */
    void declare(Op op, TensorType type, List<Value> operands) {
        if (!isTooLarge(type)) {
            UnaryOperator<List<Type>> written = inferred -> List.of(type);
            Map<String, Attr> extra = Map.of();
            Node node = builder().node(op, operands, List.of(), extra, Spelling.PLAIN, written);
            scopes.getLast().known.add(node.result());
        }
    }

    boolean isTooLarge(TensorType type) {
        return elements(type) > (depth() > 0 ? MAX_INNER_ELEMENTS : MAX_ELEMENTS)
                || type.rank() > 5;
    }

    @Nullable Value add(Op op, Value... operands) {
        List<Value> results = add(op, List.of(operands), List.of());
        return results.isEmpty() ? null : results.getFirst();
    }

    /**
     * Adds a step whose results nothing else reads, since engines agree on them within a tolerance
     * only.
     */
    void addLeaf(Op op, List<Value> operands, List<Block> regions) {
        if (depth() > 0 || leaves.size() >= MAX_RESULTS) {
            return;
        }
        List<Value> results = add(op, operands, regions);
        scopes.getLast().known.removeAll(results);
        leaves.addAll(results);
    }

    /** Adds a step whose result the program returns. */
    @Nullable Value addDecision(Op op, Value... operands) {
        Value decision = add(op, operands);
        if (decision != null) {
            decisions.add(decision);
        }
        return decision;
    }

    int decisionCount() {
        return decisions.size();
    }

    static long elements(TensorType type) {
        return type.size().eval(s -> SYMBOL_GUESS);
    }

    /** A value of exactly this type, no tensor; null where there is none. */
    @Nullable Value known(Type type) {
        List<Value> fitting = known().stream().filter(v -> v.type().equals(type)).toList();
        return fitting.isEmpty() ? null : pick(fitting);
    }

    private List<Value> known() {
        List<Value> known = new ArrayList<>();
        for (int at = scopes.size() - 1; at >= 0; at--) {
            known.addAll(0, scopes.get(at).known);
            if (scopes.get(at).isFunction) {
                break;
            }
        }
        return known;
    }

    /** A tensor, later ones more often. */
    Value any() {
        Value found = any(type -> true);
        return found != null ? found : argument(randomType(), null);
    }

    /** A tensor whose type is as wanted, later ones more often; null where there is none. */
    @Nullable Value any(Predicate<TensorType> wanted) {
        List<Value> fitting =
                known().stream()
                        .filter(v -> v.type() instanceof TensorType t && wanted.test(t))
                        .toList();
        if (fitting.isEmpty()) {
            return null;
        }
        int from = chance(3) ? 0 : Math.max(0, fitting.size() - 4);
        return fitting.get(from + random.nextInt(fitting.size() - from));
    }

    /** A tensor of one of these element types and at least this rank, a new one if need be. */
    Value anyOf(List<DType> dtypes, int rank) {
        Value found = any(t -> dtypes.contains(t.dtype()) && t.rank() >= rank);
        if (found != null && !chance(6)) {
            return found;
        }
        while (true) {
            TensorType type = randomType();
            if (type.rank() >= rank) {
                return argument(boundSymbols(type).withDtype(pick(dtypes)), null);
            }
        }
    }

    /** A value of a type, made where there is none: an argument, or a constant. */
    Value ofType(TensorType type) {
        List<Value> fitting = known().stream().filter(v -> v.type().equals(type)).toList();
        if (!fitting.isEmpty() && !chance(5)) {
            return pick(fitting);
        }
        if (type.dims().stream().allMatch(d -> d.symbols().stream().allMatch(this::isBound))
                && chance(4)) {
            Value scalar = add(Constant.of(scalar(type.dtype())));
            Value spread =
                    type.rank() == 0 || scalar == null
                            ? scalar
                            : add(new BroadcastInDim(type, List.of()), scalar);
            if (spread != null) {
                return spread;
            }
        }
        return argument(type, null);
    }

    /** An interesting number. */
    NDArray scalar(DType dtype) {
        NDArray data = NDArray.allocate(dtype);
        double[] interesting = {0, 1, -1, 2, 0.5, 3, -0.0, 4, 0.25, 10};
        double value = interesting[random.nextInt(interesting.length)];
        value = wholeOnly ? Math.rint(value) : value;
        if (dtype.isComplex()) {
            data.setComplex(0, value, interesting[random.nextInt(interesting.length)]);
        } else if (dtype.isFloat()) {
            data.setDouble(0, value);
        } else if (dtype.isBool()) {
            data.setLong(0, value > 0 ? 1 : 0);
        } else {
            long narrow = dtype.bits() < 8 ? 1 : (long) value;
            data.setLong(0, dtype.isSigned() || value >= 0 ? narrow : 1);
        }
        return data;
    }

    Dim randomDim() {
        if (chance(5)) {
            return Dim.symbol(chance(3) ? "m" : "n");
        }
        if (!isSmooth() && chance(40)) {
            return Dim.of(pick(List.of(0L, 257L, 1021L)));
        }
        return Dim.of(SIZES[random.nextInt(SIZES.length)]);
    }

    TensorType randomType() {
        while (true) {
            int rank = random.nextInt(5);
            List<Dim> dims = new ArrayList<>();
            for (int i = 0; i < rank; i++) {
                dims.add(randomDim());
            }
            TensorType type = new TensorType(randomDtype(), dims);
            if (elements(type) <= (depth() > 0 ? MAX_INNER_ELEMENTS : MAX_ELEMENTS / 4)) {
                return boundIfInner(type);
            }
        }
    }

    DType randomDtype() {
        return pick(
                doubleOnly ? List.of(DType.FLOAT64) : wholeOnly ? Types.WHOLE : Types.of(style));
    }

    /** Inside of a function or a region, only with symbols that are bound there. */
    TensorType boundIfInner(TensorType type) {
        return scopes.size() == 1 ? type : boundSymbols(type);
    }

    /** Only symbols that an argument binds may stand in a step's own type; others become 3. */
    TensorType boundSymbols(TensorType type) {
        List<Dim> dims = new ArrayList<>();
        for (Dim dim : type.dims()) {
            boolean bound = dim.symbols().stream().allMatch(this::isBound);
            dims.add(bound ? dim : Dim.of(3));
        }
        return type.withDims(dims);
    }

    private boolean isBound(String symbol) {
        return function().args.stream()
                .anyMatch(
                        a ->
                                a.type() instanceof TensorType t
                                        && t.dims().contains(Dim.symbol(symbol)));
    }
}
