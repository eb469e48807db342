package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Func;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.op.Call;
import org.keratin.ir.op.SizedByOperands;
import org.keratin.passes.Inline;
import org.keratin.passes.Pass;
import org.keratin.passes.PassContext;
import org.keratin.passes.Walk;
import org.keratin.runtime.Dim;
import org.keratin.runtime.bundle.SizeRule;

/**
 * Gives the unknown sizes of a function's arguments names, and ops that take sizes as operands
 * those sizes as attributes, wherever integers can be followed from {@code get_dimension_size} and
 * constants to where they are used. One compilation then serves every size. Sizes that the program
 * needs to be equal get one name. JAX's shape assertions that no type says are kept as the
 * function's attribute {@value #REQUIRES}.
 *
 * <p>An argument keeps its unknown sizes where some op's constraints cannot be shown to hold for
 * all of them; {@link #specialize} serves those.
 */
public final class RefineDynamic implements Pass {
    /**
     * A list of {@code {size, is, message, values}}: the size (an expression over symbols) must be
     * {@code not_negative}, {@code zero} or {@code not_zero}, else the call fails with the message,
     * in which {@code {0}} stands for the first of the values.
     */
    public static final String REQUIRES = "keratin.requires";

    @Override
    public String id() {
        return "refine-dynamic";
    }

    @Override
    public Module run(Module module, PassContext context) {
        Set<String> called = new HashSet<>();
        Set<String> taken = new TreeSet<>();
        for (Func func : module.funcs()) {
            func.argTypes().forEach(type -> collect(type, taken));
            Walk.nodes(
                    func.body(),
                    node -> {
                        if (node.op() instanceof Call(String callee, List<Type> types)) {
                            called.add(callee);
                        }
                    });
        }
        return module.map(
                func ->
                        called.contains(func.name())
                                ? func
                                : isDynamic(func) ? refined(module, func, taken) : bounded(func));
    }

    /** The same for sizes that have names already: what the ops need of them is required. */
    private static Func bounded(Func func) {
        boolean named =
                func.argTypes().stream()
                        .anyMatch(t -> t instanceof TensorType type && !type.isStatic());
        if (!named || func.attributes().containsKey(REQUIRES)) {
            return func;
        }
        LearnedSizes learned = new LearnedSizes(new SizeArithmetic());
        Walk.nodes(func.body(), node -> SizeBounds.of(node, node).forEach(learned::bound));
        return learned.requirements().isEmpty()
                ? func
                : with(func, func.body(), learned.requirements());
    }

    /** What the sizes of a call must fulfil, as {@value #REQUIRES} of a refined function says. */
    public static List<SizeRule> rules(Func func) {
        List<SizeRule> rules = new ArrayList<>();
        if (func.attributes().get(REQUIRES) instanceof Attr.Array(List<Attr> all)) {
            for (Attr one : all) {
                if (!(one instanceof Attr.Dict(Map<String, Attr> entries))
                        || !(entries.get("values") instanceof Attr.Array(List<Attr> values))) {
                    throw new IrException(REQUIRES + " is damaged: " + one);
                }
                rules.add(
                        new SizeRule(
                                Dim.parse(text(entries.get("size"))),
                                SizeRule.Relation.valueOf(
                                        text(entries.get("is")).toUpperCase(Locale.ROOT)),
                                text(entries.get("message")),
                                values.stream().map(v -> Dim.parse(text(v))).toList()));
            }
        }
        return rules;
    }

    private static String text(@Nullable Attr attr) {
        if (attr instanceof Attr.Str(String text)) {
            return text;
        }
        throw new IrException(REQUIRES + " is damaged: a text is expected, received " + attr);
    }

    private static void collect(Type type, Set<String> symbols) {
        if (type instanceof TensorType tensor) {
            symbols.addAll(tensor.symbols());
        }
    }

    /** True where a size is unknown or an operand. */
    public static boolean isDynamic(Func func) {
        return func.argTypes().stream().anyMatch(Type::isDynamic)
                || ExportedCalls.anyIn(func)
                || Walk.any(
                        func.body(),
                        node ->
                                node.op() instanceof SizedByOperands
                                        || node.types().stream().anyMatch(Type::isDynamic));
    }

    /** True where a call of the module means an op, but only once sizes are known. */
    public static boolean needsSizes(Module module) {
        return module.funcs().stream().anyMatch(ExportedCalls::anyIn);
    }

    /**
     * The module for arguments of certain types; its calls are inlined.
     *
     * @param args types without unknown sizes, compatible with the entry's
     * @throws IrException where the program does not hold for these sizes
     */
    public static Module specialize(Module module, List<? extends Type> args) {
        Module inlined = new Inline().run(module, PassContext.STRICT);
        Func entry = inlined.entry();
        if (!Type.compatible(entry.argTypes(), args)) {
            throw new IrException(
                    "@" + entry.name() + " takes " + entry.argTypes() + ", received " + args);
        }
        RefinedCopy copy = new RefinedCopy(inlined);
        Block body = copy.of(entry.body(), List.copyOf(args));
        if (body == null) {
            throw new IrException(
                    "@"
                            + entry.name()
                            + " cannot be specialized to "
                            + args
                            + ": the sizes do not agree");
        }
        return inlined.with(entry.withBody(body));
    }

    private static Func refined(Module module, Func func, Set<String> taken) {
        Map<String, Dim> learned = new TreeMap<>();
        Set<String> opaque = new TreeSet<>();
        // each round finds a symbol's meaning or gives one up
        while (true) {
            RefinedCopy copy = new RefinedCopy(module);
            List<Type> types = named(func, taken, learned, opaque);
            Block body = copy.of(func.body(), types);
            if (body != null) {
                return with(func, body, copy.learned().requirements());
            }
            int known = learned.size() + opaque.size();
            opaque.addAll(copy.opaque());
            copy.learned().symbols().forEach((symbol, size) -> join(learned, symbol, size));
            if (learned.size() + opaque.size() == known) {
                // what was learned contradicts what is known
                types.forEach(type -> collect(type, opaque));
            }
        }
    }

    private static void join(Map<String, Dim> learned, String symbol, Dim size) {
        Dim meaning = size.substitute(learned);
        if (learned.containsKey(symbol) || meaning.symbols().contains(symbol)) {
            return;
        }
        learned.replaceAll((name, other) -> other.substitute(Map.of(symbol, meaning)));
        learned.put(symbol, meaning);
    }

    private static List<Type> named(
            Func func, Set<String> taken, Map<String, Dim> learned, Set<String> opaque) {
        List<Type> types = new ArrayList<>();
        int count = 0;
        for (Type type : func.argTypes()) {
            if (!(type instanceof TensorType tensor)) {
                types.add(type);
                continue;
            }
            List<Dim> dims = new ArrayList<>();
            for (Dim dim : tensor.dims()) {
                if (!dim.isUnknown() || dim.bound() >= 0) {
                    dims.add(dim);
                    continue;
                }
                while (taken.contains("d" + count)) {
                    count++;
                }
                String name = "d" + count++;
                Dim size = learned.getOrDefault(name, Dim.symbol(name));
                dims.add(
                        opaque.stream().anyMatch(size.symbols()::contains) || opaque.contains(name)
                                ? Dim.UNKNOWN
                                : size);
            }
            types.add(tensor.withDims(dims));
        }
        return types;
    }

    private static Func with(Func func, Block body, List<Attr> requirements) {
        Map<String, Attr> attributes = new HashMap<>(func.attributes());
        if (!requirements.isEmpty()) {
            attributes.put(REQUIRES, new Attr.Array(requirements));
        }
        return new Func(
                func.name(),
                func.visibility(),
                body,
                func.argAttributes(),
                func.resultAttributes(),
                new TreeMap<>(attributes),
                func.location());
    }
}
