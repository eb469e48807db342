package org.keratin.ir.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Location;
import org.keratin.ir.Node;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.op.Catalog;
import org.keratin.ir.op.Foreign;
import org.keratin.ir.op.ManualComputation;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/** Reads operations and the regions that hold them; what a {@link Form} may ask for. */
final class OpReader {
    /** What ends functions, in the long form. */
    static final String FUNCTION = "func.return";

    /** What ends the regions of StableHLO's ops. */
    static final String REGION = "stablehlo.return";

    private static final List<String> RETURNS =
            List.of(REGION, FUNCTION, "mhlo.return", ManualComputation.TERMINATOR);

    private final Cursor in;
    private final TypeReader types;
    private final AttrReader attrs;
    private final NodeMaker maker;
    private final Scope scope = new Scope();
    private Builder builder = new Builder();

    /** What ended the region that was read last. */
    private String ended = "";

    OpReader(Cursor in, TypeReader types, AttrReader attrs) {
        this.in = in;
        this.types = types;
        this.attrs = attrs;
        this.maker = new NodeMaker(in);
    }

    Cursor cursor() {
        return in;
    }

    TypeReader types() {
        return types;
    }

    AttrReader attrs() {
        return attrs;
    }

    /** The block that is being read. */
    Builder builder() {
        return builder;
    }

    Location location(int offset) {
        return new Location(in.file(), in.line(offset), in.column(offset));
    }

    // ---- what forms read

    /** {@code %x} or {@code %x#1}. */
    Value operand() {
        int start = in.pos();
        in.expect("%");
        String name = in.suffix("a value's name");
        List<? extends Value> values = scope.find(name);
        if (values == null) {
            throw in.errorAt(start, "the value %" + name + " is not defined here");
        }
        long index = 0;
        if (in.raw() == '#') {
            in.accept("#");
            index = in.integer("the number of a result");
        } else if (values.size() != 1) {
            throw in.errorAt(
                    start,
                    "%" + name + " has " + values.size() + " results, write %" + name + "#0");
        }
        if (index < 0 || index >= values.size()) {
            throw in.errorAt(
                    start,
                    "%" + name + " has " + values.size() + " results, there is no result " + index);
        }
        return values.get((int) index);
    }

    /** Operands with commas between them, perhaps none. */
    void operands(RawOp op) {
        if (in.at("%")) {
            do {
                op.operands.add(operand());
            } while (in.accept(","));
        }
    }

    /** {@code ({ … }, { … })}, if it comes next. */
    void regions(RawOp op) {
        if (in.accept("(")) {
            String terminator = terminator(op.name);
            do {
                op.regions.add(region(List.of(), List.of(), List.of(), terminator));
            } while (in.accept(","));
            in.expect(")");
        }
    }

    private static String terminator(String op) {
        return op.equals(ManualComputation.NAME) ? ManualComputation.TERMINATOR : REGION;
    }

    private void foreignRegions(RawOp op) {
        if (in.accept("(")) {
            do {
                op.regions.add(region(List.of(), List.of(), List.of(), ""));
                op.terminators.add(ended);
            } while (in.accept(","));
            in.expect(")");
        }
    }

    /** An attribute dictionary, if one comes next. */
    void attributes(RawOp op) {
        if (in.at("{")) {
            int start = in.pos();
            for (Map.Entry<String, Attr> entry : attrs.dictionary().entrySet()) {
                if (op.attributes.put(entry.getKey(), entry.getValue()) != null) {
                    throw in.errorAt(start, "the attribute '" + entry.getKey() + "' occurs twice");
                }
            }
        }
    }

    /** {@code <{…}>} and {@code {…}}, each where it comes next. */
    void properties(RawOp op) {
        if (in.accept("<")) {
            attributes(op);
            in.expect(">");
        }
        attributes(op);
    }

    /** {@code [1, 2]} or {@code [batch, 2]}. */
    Attr dims() {
        in.expect("[");
        return dims(in.balanced(']'));
    }

    /**
     * The same without brackets: an integer list, or dimension expressions where one is no
     * constant.
     */
    Attr dims(String list) {
        List<Dim> dims = types.dims(list);
        for (Dim dim : dims) {
            if (!dim.isConstant()) {
                return new Attr.Dialect(
                        "#keratin.dims<["
                                + String.join(", ", dims.stream().map(Dim::toString).toList())
                                + "]>");
            }
        }
        return new Attr.IntArray(DType.INT64, dims.stream().map(Dim::constant).toList());
    }

    /** A bare word as {@code #stablehlo<prefix WORD>}. */
    Attr enumeration(String prefix) {
        return new Attr.Dialect("#stablehlo<" + prefix + " " + in.name("an upper-case word") + ">");
    }

    /** {@code [DEFAULT, HIGH]} as a list of enumerations. */
    Attr words(String prefix) {
        in.expect("[");
        List<Attr> words = new ArrayList<>();
        if (!in.accept("]")) {
            do {
                words.add(enumeration(prefix));
            } while (in.accept(","));
            in.expect("]");
        }
        return new Attr.Array(words);
    }

    // ---- regions

    /** {@code { … }} whose arguments were named before it. */
    Block region(List<String> names, List<? extends Type> argTypes) {
        return region(names, argTypes, List.of(), REGION);
    }

    /**
     * A region with the op that must end it.
     *
     * @param locations one an argument, or none at all
     */
    Block region(
            List<String> names,
            List<? extends Type> argTypes,
            List<Location> locations,
            String terminator) {
        Builder outer = builder;
        int mark = scope.open();
        in.expect("{");
        in.enter();
        builder = new Builder();
        for (int i = 0; i < names.size(); i++) {
            Location at = locations.isEmpty() ? Location.UNKNOWN : locations.get(i);
            arg(names.get(i), argTypes.get(i), at);
        }
        if (in.at("^")) {
            header(!names.isEmpty());
        }
        RawOp last = body(terminator);
        ended = last.name;
        Block block = builder.finish(last.operands, last.location);
        in.leave();
        oneBlock();
        if (!in.accept("}")) {
            throw in.expected("'}' behind what ends the block, '" + terminator + "'");
        }
        scope.close(mark);
        builder = outer;
        return block;
    }

    private void arg(String name, Type type, Location at) {
        if (!scope.define(name, List.of(builder.arg(type, name, at)))) {
            throw in.error("the value %" + name + " is defined twice");
        }
    }

    private void header(boolean argumentsKnown) {
        int start = in.pos();
        in.expect("^");
        in.suffix("a block's name");
        if (in.accept("(")) {
            if (argumentsKnown) {
                throw in.errorAt(start, "the region's arguments stand before it");
            }
            do {
                in.expect("%");
                String name = in.suffix("an argument's name");
                in.expect(":");
                Type type = types.type();
                arg(name, type, attrs.location(Location.UNKNOWN));
            } while (in.accept(","));
            in.expect(")");
        }
        in.expect(":");
    }

    /** Refuses a block behind the first. */
    private void oneBlock() {
        if (in.at("^")) {
            throw in.error(
                    "a function or region of several blocks is not supported, write branches and"
                            + " loops as stablehlo.if, case and while");
        }
    }

    /** Operations up to and with the terminator, which is returned. */
    private RawOp body(String terminator) {
        while (true) {
            int start = in.pos();
            if (terminator.isEmpty() && in.at("}")) {
                return new RawOp("");
            }
            if (in.at("}") || in.atEnd()) {
                throw in.expected("an operation or '" + terminator + "'");
            }
            oneBlock();
            if (terminator.equals(FUNCTION) && in.acceptWord("return")) {
                return results(FUNCTION, start);
            }
            for (String name : RETURNS) {
                boolean pretty = in.acceptWord(name);
                if (pretty || acceptQuoted(name)) {
                    checkTerminator(name, terminator, start);
                    return pretty ? results(name, start) : genericResults(name, start);
                }
            }
            operation(terminator.equals(FUNCTION));
        }
    }

    private boolean acceptQuoted(String name) {
        return in.peek() == '"' && in.accept('"' + name + '"');
    }

    /**
     * Upstream's traits: func.return has a function as its parent, each op's region one kind of
     * end; functions and other dialects' ops take any.
     */
    private void checkTerminator(String name, String terminator, int start) {
        if (name.equals(terminator) || terminator.equals(FUNCTION)) {
            return;
        }
        if (name.equals(FUNCTION)) {
            throw in.errorAt(
                    start,
                    "'func.return' ends functions only, an op's region ends with '"
                            + (terminator.isEmpty() ? REGION : terminator)
                            + "'");
        }
        if (!terminator.isEmpty()) {
            throw in.errorAt(
                    start,
                    "'" + name + "' cannot end this region, which ends with '" + terminator + "'");
        }
    }

    private RawOp genericResults(String name, int start) {
        RawOp op = new RawOp(name);
        in.expect("(");
        operands(op);
        in.expect(")");
        properties(op);
        in.expect(":");
        op.types(types.function());
        if (!op.resultTypes.isEmpty()) {
            throw in.errorAt(
                    start,
                    name + " has no results, the text gives " + op.resultTypes.size() + " types");
        }
        op.location = attrs.location(location(start));
        maker.checkOperands(op, start);
        return op;
    }

    private RawOp results(String name, int start) {
        RawOp op = new RawOp(name);
        operands(op);
        attributes(op);
        if (!op.operands.isEmpty()) {
            in.expect(":");
            op.operandTypes = types.types();
        }
        op.location = attrs.location(location(start));
        maker.checkOperands(op, start);
        return op;
    }

    // ---- operations

    private record ResultName(String name, int count, int offset) {}

    private void operation(boolean inFunction) {
        List<ResultName> names = new ArrayList<>();
        if (in.at("%")) {
            do {
                int offset = in.pos();
                in.expect("%");
                String name = in.suffix("a value's name");
                long count =
                        in.raw() == ':' && in.accept(":") ? in.integer("the number of results") : 1;
                if (count < 1 || count > 1 << 20) {
                    throw in.errorAt(offset, "%" + name + " cannot have " + count + " results");
                }
                names.add(new ResultName(name, (int) count, offset));
            } while (in.accept(","));
            in.expect("=");
        }
        int start = in.pos();
        RawOp op;
        if (in.peek() == '"') {
            op = new RawOp(Catalog.modern(in.string()));
            generic(op);
            if (op.name.startsWith("check.expect_")) {
                CheckForm.generic(this, op, start);
            }
        } else {
            String name = in.name("an operation");
            op = new RawOp(inFunction && name.equals("call") ? "func.call" : Catalog.modern(name));
            Form form = Forms.of(op.name);
            if (form == null) {
                throw in.errorAt(
                        start,
                        Catalog.entry(op.name) == null
                                ? Foreign.unknownForm(op.name)
                                : op.name
                                        + " has no pretty form, write \""
                                        + op.name
                                        + "\"(…) <{…}> : (…) -> …");
            }
            form.parse(this, op);
        }
        Location location = attrs.location(location(start));
        maker.checkOperands(op, start);
        Node node = maker.node(builder, op, location, start);
        bind(names, node, start);
    }

    private void bind(List<ResultName> names, Node node, int start) {
        if (names.isEmpty()) {
            return;
        }
        int next = 0;
        long named = names.stream().mapToLong(ResultName::count).sum();
        if (named != node.types().size()) {
            throw in.errorAt(
                    start,
                    node.op().name()
                            + " has "
                            + node.types().size()
                            + (node.types().size() == 1 ? " result" : " results")
                            + ", the text names "
                            + named);
        }
        List<Value> results = node.results();
        for (ResultName name : names) {
            List<Value> group = results.subList(next, next + name.count);
            next += name.count;
            if (!scope.define(name.name, group)) {
                throw in.errorAt(name.offset, "the value %" + name.name + " is defined twice");
            }
        }
    }

    /** {@code (%a) <{…}> ({ … }) {…} : (T) -> U}, behind the name. */
    private void generic(RawOp op) {
        in.expect("(");
        operands(op);
        in.expect(")");
        if (in.accept("<")) {
            attributes(op);
            in.expect(">");
        }
        if (Foreign.isForeign(op.name)) {
            op.properties = Map.copyOf(op.attributes);
            foreignRegions(op);
        } else {
            regions(op);
        }
        attributes(op);
        in.expect(":");
        op.types(types.function());
    }

    /** Makes an op without attributes whose result has the type of its operands. */
    Value make(Builder into, String name, List<Value> operands, int start) {
        RawOp op = new RawOp(name);
        op.operands.addAll(operands);
        op.operandTypes = operands.stream().map(Value::type).toList();
        op.resultTypes = List.of(op.operandTypes.getFirst());
        return maker.node(into, op, location(start), start).result();
    }
}
