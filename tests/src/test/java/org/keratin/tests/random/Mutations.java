package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Call;
import org.keratin.ir.op.Case;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.Elements;
import org.keratin.ir.op.OptimizationBarrier;
import org.keratin.ir.op.Pad;
import org.keratin.ir.op.Reshape;
import org.keratin.ir.op.Unary;
import org.keratin.ir.op.While;
import org.keratin.ir.text.Parser;
import org.keratin.ir.text.Printer;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/** Changes modules so that most of them stay modules. */
final class Mutations {
    private static final String[] SIZES = {
        "0", "1", "1", "2", "3", "4", "5", "7", "8", "9", "15", "16", "17", "31", "33", "65"
    };
    private static final String[] ELEMENTS = {
        "i1",
        "i8",
        "i16",
        "i32",
        "i64",
        "ui8",
        "ui16",
        "ui32",
        "ui64",
        "f16",
        "bf16",
        "f32",
        "f64",
        "complex<f32>",
        "complex<f64>"
    };
    private static final Pattern SIZE = Pattern.compile("(?<=tensor<|x)\\d{1,9}(?=x)");
    private static final Pattern ELEMENT =
            Pattern.compile("\\b(?:i1|u?i\\d+|b?f\\d+|complex<f\\d+>)(?=>)");
    private static final Pattern PLAIN_TYPE =
            Pattern.compile("tensor<((?:\\d{1,9}x)+)([a-z0-9]+|complex<f\\d\\d>)>");
    private static final String[] SYMBOLS = {"n", "m", "n*2", "n+1"};

    private final Random random;
    private final AttributeChange attributes;
    private final MutantSeeds others;

    /**
     * @param others modules to take ops and regions from
     */
    Mutations(Random random, MutantSeeds others) {
        this.random = random;
        this.attributes = new AttributeChange(random);
        this.others = others;
    }

    /**
     * One change; perhaps none.
     *
     * @throws IrException if the change breaks a rule
     */
    Module change(Module module) {
        List<Node> nodes = nodes(module);
        if (nodes.isEmpty()) {
            return module;
        }
        Node target = nodes.get(random.nextInt(nodes.size()));
        return switch (random.nextInt(24)) {
            case 0, 1, 2, 3, 4, 5 -> {
                List<Node> with =
                        nodes.stream().filter(n -> AttributeChange.hasAny(n.op())).toList();
                Node chosen = with.isEmpty() ? target : with.get(random.nextInt(with.size()));
                yield at(
                        module,
                        chosen,
                        (b, n, in, regions, visible) ->
                                b.node(attributes.of(n.op()), in, regions, n.extra()).results());
            }
            case 6, 7 -> at(module, target, this::otherOperand);
            case 8 -> at(module, target, this::swapped);
            case 9, 10 -> at(module, target, this::followed);
            case 11, 12 -> wrapped(module, target);
            case 13 -> at(module, target, this::otherRegion);
            case 14, 15, 16 -> at(module, target, this::spliced);
            case 17 -> otherResults(module);
            case 18 -> hidden(module, random.nextInt(3));
            case 19, 20 -> text(module, SIZE, SIZES);
            case 21, 22 -> text(module, ELEMENT, ELEMENTS);
            default -> symbolic(module);
        };
    }

    static List<Node> nodes(Module module) {
        List<Node> nodes = new ArrayList<>();
        module.funcs().forEach(func -> collect(func.body(), nodes));
        return nodes;
    }

    static void collect(Block block, List<Node> nodes) {
        for (Node node : block.nodes()) {
            nodes.add(node);
            node.regions().forEach(region -> collect(region, nodes));
        }
    }

    private static Module at(Module module, Node target, LenientCopy.Change change) {
        return new LenientCopy(
                        module,
                        (b, node, in, regions, visible) ->
                                node == target ? change.emit(b, node, in, regions, visible) : null)
                .module();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private @Nullable Value ofType(List<Value> visible, Type type) {
        List<Value> fitting = visible.stream().filter(v -> v.type().equals(type)).toList();
        return fitting.isEmpty() ? null : pick(fitting);
    }

    private @Nullable List<Value> otherOperand(
            Builder b, Node node, List<Value> in, List<Block> regions, List<Value> visible) {
        if (in.isEmpty()) {
            return null;
        }
        List<Value> operands = new ArrayList<>(in);
        int at = random.nextInt(in.size());
        Value other = random.nextInt(3) > 0 ? ofType(visible, in.get(at).type()) : pick(visible);
        if (other == null) {
            return null;
        }
        boolean adapt = random.nextBoolean();
        operands.set(
                at,
                adapt && in.get(at).type() instanceof TensorType type
                        ? adapted(b, other, type)
                        : other);
        return b.node(node.op(), operands, regions, node.extra()).results();
    }

    private List<Value> swapped(
            Builder b, Node node, List<Value> in, List<Block> regions, List<Value> visible) {
        List<Value> operands = new ArrayList<>(in);
        if (in.size() > 1) {
            Collections.swap(operands, random.nextInt(in.size()), random.nextInt(in.size()));
        }
        return b.node(node.op(), operands, regions, node.extra()).results();
    }

    /** A function of the node's first result, of its type, instead of the result. */
    private @Nullable List<Value> followed(
            Builder b, Node node, List<Value> in, List<Block> regions, List<Value> visible) {
        Node copy = b.like(node, in, regions);
        if (copy.types().isEmpty() || !(copy.types().getFirst() instanceof TensorType type)) {
            return copy.results();
        }
        Value value = copy.result(0);
        List<Value> results = new ArrayList<>(copy.results());
        Value other = ofType(visible, type);
        if (random.nextBoolean()) {
            List<Unary.Kind> kinds = new ArrayList<>(List.of(Unary.Kind.values()));
            kinds.removeIf(k -> !k.groups().contains(Elements.of(type.dtype())));
            results.set(0, b.emit(new Unary(pick(kinds)), value));
        } else {
            List<Binary.Kind> kinds = new ArrayList<>(List.of(Binary.Kind.values()));
            kinds.removeIf(k -> !k.groups().contains(Elements.of(type.dtype())));
            Value right = other == null || random.nextInt(3) == 0 ? value : other;
            results.set(0, b.emit(new Binary(pick(kinds)), value, right));
        }
        return results;
    }

    /** A constant that no pass may look at. */
    private static Value hidden(Builder b, DType dtype, long value) {
        return b.emit(new OptimizationBarrier(), b.emit(Constant.scalar(dtype, value)));
    }

    private Module wrapped(Module module, Node target) {
        return switch (random.nextInt(3)) {
            case 0 -> at(module, target, this::inCase);
            case 1 -> at(module, target, this::inLoop);
            default -> called(module, target);
        };
    }

    private List<Value> inCase(
            Builder b, Node node, List<Value> in, List<Block> regions, List<Value> visible) {
        Value index = ofType(visible, TensorType.of(DType.INT32));
        if (index == null || random.nextBoolean()) {
            index = hidden(b, DType.INT32, random.nextInt(-1, 3));
        }
        List<Block> branches = new ArrayList<>();
        Block first = b.block(List.of(), (inner, none) -> inner.like(node, in, regions).results());
        branches.add(first);
        List<Value> other = new ArrayList<>();
        for (Value result : first.results()) {
            Value same = ofType(visible, result.type());
            if (same != null) {
                other.add(same);
            }
        }
        if (other.size() == first.results().size()) {
            Block second = b.block(List.of(), (inner, none) -> other);
            branches.add(random.nextInt(2), second);
        }
        return b.emit(new Case(), List.of(index), branches);
    }

    /** The node a few times, its results read in place of operands of the same type. */
    private @Nullable List<Value> inLoop(
            Builder b, Node node, List<Value> in, List<Block> regions, List<Value> visible) {
        List<Value> carried = new ArrayList<>();
        carried.add(b.emit(Constant.scalar(DType.INT32, 0)));
        for (Type type : node.types()) {
            Value first = ofType(visible, type);
            if (first == null) {
                return null;
            }
            carried.add(first);
        }
        Value turns = hidden(b, DType.INT32, random.nextInt(4));
        Value bound =
                random.nextBoolean()
                        ? turns
                        : b.emit(Constant.scalar(DType.INT32, random.nextInt(4)));
        List<Type> types = carried.stream().map(Value::type).toList();
        Block condition =
                b.block(
                        types,
                        (inner, args) ->
                                List.of(
                                        inner.emit(
                                                new Compare(
                                                        Compare.Direction.LT, Compare.Type.SIGNED),
                                                args.getFirst(),
                                                bound)));
        Block body =
                b.block(
                        types,
                        (inner, args) -> {
                            List<Value> operands = new ArrayList<>(in);
                            for (int i = 0; i < in.size(); i++) {
                                int same = types.subList(1, types.size()).indexOf(in.get(i).type());
                                if (same >= 0 && random.nextInt(3) > 0) {
                                    operands.set(i, args.get(same + 1));
                                }
                            }
                            List<Value> next = new ArrayList<>();
                            Value one = inner.emit(Constant.scalar(DType.INT32, 1));
                            next.add(inner.emit(new Binary(Binary.Kind.ADD), args.get(0), one));
                            next.addAll(inner.like(node, operands, regions).results());
                            return next;
                        });
        List<Value> results = b.emit(new While(), carried, List.of(condition, body));
        return results.subList(1, results.size());
    }

    private Module called(Module module, Node target) {
        if (!target.regions().stream().allMatch(Mutations::isClosed)
                || target.op() instanceof Call) {
            return module;
        }
        String name = "called_" + random.nextInt(1000);
        LenientCopy[] copy = new LenientCopy[1];
        copy[0] =
                new LenientCopy(
                        module,
                        (b, node, in, regions, visible) -> {
                            if (node != target) {
                                return null;
                            }
                            List<Type> types = in.stream().map(Value::type).toList();
                            Func func =
                                    Builder.func(
                                            name,
                                            types,
                                            (inner, args) -> {
                                                List<Block> own =
                                                        regions.stream()
                                                                .map(r -> fresh(inner, r))
                                                                .toList();
                                                return inner.like(node, args, own).results();
                                            });
                            copy[0].add(func);
                            return b.emit(new Call(name, func.resultTypes()), in, List.of());
                        });
        return copy[0].module();
    }

    private static Block fresh(Builder b, Block region) {
        return b.copyBlock(region, new ValueMap());
    }

    /** Whether a region reads nothing from outside. */
    static boolean isClosed(Block region) {
        return isClosed(region, new HashSet<>());
    }

    private static boolean isClosed(Block region, Set<Value> known) {
        known.addAll(region.args());
        for (Node node : region.nodes()) {
            if (!known.containsAll(node.operands())) {
                return false;
            }
            for (Block inner : node.regions()) {
                if (!isClosed(inner, known)) {
                    return false;
                }
            }
            known.addAll(node.results());
        }
        return known.containsAll(region.results());
    }

    private @Nullable List<Value> otherRegion(
            Builder b, Node node, List<Value> in, List<Block> regions, List<Value> visible) {
        if (regions.isEmpty()) {
            return null;
        }
        int at = random.nextInt(regions.size());
        Block old = regions.get(at);
        List<Type> args = old.args().stream().map(Value::type).toList();
        List<Type> results = old.results().stream().map(Value::type).toList();
        for (int tries = 0; tries < 200; tries++) {
            List<Node> nodes = nodes(others.pick(random));
            Node from = nodes.isEmpty() ? node : pick(nodes);
            for (Block region : from.regions()) {
                if (region.args().stream().map(Value::type).toList().equals(args)
                        && region.results().stream().map(Value::type).toList().equals(results)
                        && isClosed(region)) {
                    List<Block> replaced = new ArrayList<>(regions);
                    replaced.set(at, fresh(b, region));
                    return b.node(node.op(), in, replaced, node.extra()).results();
                }
            }
        }
        return null;
    }

    /** An op of another module on the values here, brought into the types it takes. */
    private List<Value> spliced(
            Builder b, Node node, List<Value> in, List<Block> regions, List<Value> visible) {
        List<Value> results = new ArrayList<>(b.like(node, in, regions).results());
        List<Value> all = new ArrayList<>(visible);
        all.addAll(results);
        all.removeIf(v -> !(v.type() instanceof TensorType));
        for (int tries = 0; tries < 50; tries++) {
            List<Node> nodes = nodes(others.pick(random));
            Node from = nodes.isEmpty() ? node : pick(nodes);
            boolean fits =
                    !all.isEmpty()
                            && !(from.op() instanceof Call)
                            && !from.operands().isEmpty()
                            && from.operands().stream().allMatch(Mutations::isKnown)
                            && from.types().stream().allMatch(TensorType.class::isInstance)
                            && from.regions().stream().allMatch(Mutations::isClosed);
            if (!fits) {
                continue;
            }
            List<Value> operands = new ArrayList<>();
            for (Value operand : from.operands()) {
                boolean fixed =
                        operand.definition() != null
                                && operand.definition().op() instanceof Constant
                                && random.nextInt(4) > 0;
                operands.add(
                        fixed
                                ? b.emit(operand.definition().op())
                                : adapted(b, pick(all), operand.tensorType()));
            }
            List<Block> own = from.regions().stream().map(r -> fresh(b, r)).toList();
            List<Value> made = b.node(from.op(), operands, own, from.extra()).results();
            if (results.isEmpty() || made.isEmpty()) {
                return results;
            }
            if (results.getFirst().type() instanceof TensorType type) {
                results.set(0, adapted(b, made.getLast(), type));
            }
            return results;
        }
        return results;
    }

    private static boolean isKnown(Value value) {
        return value.type() instanceof TensorType type && type.isStatic();
    }

    /** The value in another type: converted, and cut off or filled up with zeros. */
    private static Value adapted(Builder b, Value value, TensorType type) {
        Value x = value;
        if (!(x.type() instanceof TensorType) || x.type().equals(type)) {
            return x;
        }
        if (x.tensorType().dtype() != type.dtype()) {
            x = b.emit(new Convert(type.dtype()), x);
        }
        if (!x.tensorType().isStatic() || !type.isStatic() || x.type().equals(type)) {
            return x;
        }
        long from = x.tensorType().size().constant();
        long to = type.size().constant();
        if (from != to) {
            x = b.emit(new Reshape(TensorType.of(type.dtype(), from)), x);
            Value zero = b.emit(Constant.scalar(type.dtype(), 0));
            Pad pad = new Pad(List.of(Dim.of(0)), List.of(Dim.of(to - from)), List.of(0L));
            x = b.emit(pad, x, zero);
        }
        return b.emit(new Reshape(type), x);
    }

    private Module otherResults(Module module) {
        Func entry = module.entry();
        Builder b = new Builder();
        ValueMap map = new ValueMap();
        entry.body().args().forEach(a -> map.put(a, b.arg(a.type(), a.name())));
        entry.body().nodes().forEach(n -> b.copy(n, map));
        List<Value> all = new ArrayList<>(entry.body().results());
        if (random.nextBoolean() && all.size() > 1) {
            all.remove(random.nextInt(all.size()));
        } else {
            List<Value> made = new ArrayList<>(entry.body().args());
            entry.body().nodes().forEach(n -> made.addAll(n.results()));
            made.removeIf(v -> !(v.type() instanceof TensorType));
            for (int i = random.nextInt(3); i >= 0 && !made.isEmpty(); i--) {
                all.add(pick(made));
            }
        }
        return module.with(new Func(entry.name(), b.finish(map.get(all))));
    }

    /**
     * The constants of the entry as new arguments, or behind barriers, so that the compiler cannot
     * know them; or each with even chances.
     */
    private Module hidden(Module module, int how) {
        Func entry = module.entry();
        Builder b = new Builder();
        ValueMap map = new ValueMap();
        entry.body().args().forEach(a -> map.put(a, b.arg(a.type(), a.name())));
        for (Node node : entry.body().nodes()) {
            if (node.op() instanceof Constant
                    && (how == 0 || how == 2 && random.nextBoolean())
                    && node.tensorType().isStatic()) {
                map.put(node.result(), b.arg(node.tensorType(), ""));
                continue;
            }
            Node copy = b.copy(node, map);
            if (node.op() instanceof Constant) {
                map.put(node.result(), b.emit(new OptimizationBarrier(), copy.result()));
            }
        }
        return module.with(new Func(entry.name(), b.finish(map.get(entry.body().results()))));
    }

    /** One of the texts that match is replaced wherever it stands in types. */
    private Module text(Module module, Pattern pattern, String[] by) {
        String text = Printer.print(module);
        Set<String> found = new HashSet<>();
        List<String> ordered = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (found.add(matcher.group())) {
                ordered.add(matcher.group());
            }
        }
        if (ordered.isEmpty()) {
            return module;
        }
        String old = pick(ordered);
        String other = by[random.nextInt(by.length)];
        return Parser.parse(
                pattern.matcher(text)
                        .replaceAll(
                                m ->
                                        Matcher.quoteReplacement(
                                                m.group().equals(old) ? other : m.group())),
                "mutant.mlir");
    }

    /** A size of the types as a symbol. */
    private Module symbolic(Module module) {
        String text = Printer.print(module);
        Set<String> sizes = new HashSet<>();
        List<String> ordered = new ArrayList<>();
        Matcher matcher = SIZE.matcher(text);
        while (matcher.find()) {
            if (sizes.add(matcher.group())) {
                ordered.add(matcher.group());
            }
        }
        if (ordered.isEmpty()) {
            return module;
        }
        String old = pick(ordered);
        String symbol = SYMBOLS[random.nextInt(SYMBOLS.length)];
        StringBuilder result = new StringBuilder();
        Matcher type = PLAIN_TYPE.matcher(text);
        while (type.find()) {
            List<String> dims = new ArrayList<>(List.of(type.group(1).split("x")));
            String by = type.group();
            if (dims.contains(old)) {
                dims.replaceAll(d -> d.equals(old) ? symbol : d);
                StringBuilder shape = new StringBuilder("tensor<");
                dims.forEach(d -> shape.append(d.equals(symbol) ? "?" : d).append('x'));
                by =
                        shape.append(type.group(2))
                                .append(", #keratin.dims<[")
                                .append(String.join(", ", dims))
                                .append("]>>")
                                .toString();
            }
            type.appendReplacement(result, Matcher.quoteReplacement(by));
        }
        type.appendTail(result);
        return Parser.parse(result.toString(), "mutant.mlir");
    }
}
