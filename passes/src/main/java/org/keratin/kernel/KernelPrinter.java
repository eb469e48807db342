package org.keratin.kernel;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.keratin.ir.Attr;
import org.keratin.ir.Op;
import org.keratin.runtime.Dim;

/** Writes kernel programs as text. The form is shown in the package's documentation. */
public final class KernelPrinter {
    private final StringBuilder text = new StringBuilder();

    private KernelPrinter() {}

    /**
     * A whole program: arrays, the kernels of prepare, the kernels of step, in the order they run.
     */
    public static String print(KernelProgram program) {
        KernelPrinter printer = new KernelPrinter();
        printer.program(program);
        return printer.text.toString();
    }

    public static String print(Kernel kernel) {
        KernelPrinter printer = new KernelPrinter();
        printer.kernel(kernel, "");
        return printer.text.toString();
    }

    private void program(KernelProgram program) {
        text.append("program (").append(String.join(", ", program.symbols())).append(") scratch ");
        text.append(program.scratchBytes())
                .append(" prepared ")
                .append(program.preparedBytes())
                .append('\n');
        for (Buffer buffer : program.buffers()) {
            text.append("  buffer #").append(buffer.id()).append(' ');
            text.append(buffer.kind().name().toLowerCase(Locale.ROOT))
                    .append(' ')
                    .append(buffer.name())
                    .append(": ");
            text.append(type(buffer.dtype().stablehloName(), buffer.shape()));
            if (buffer.kind() == Buffer.Kind.SCRATCH || buffer.kind() == Buffer.Kind.PREPARED) {
                text.append(" at ").append(buffer.offset());
            }
            text.append('\n');
        }
        list("prepare", program.prepare());
        list("step", program.step());
    }

    private void list(String name, List<Action> actions) {
        text.append(name).append(":\n");
        actions(actions);
    }

    private void actions(List<Action> actions) {
        for (Action action : actions) {
            switch (action) {
                case Invocation invocation -> invocation(invocation);
                case Action.While(var condition, int predicate, var body) -> {
                    text.append("while {\n");
                    actions(condition);
                    text.append("} #").append(predicate).append(" do {\n");
                    actions(body);
                    text.append("}\n");
                }
                case Action.Switch(int index, var branches) -> {
                    text.append("switch #").append(index);
                    for (List<Action> branch : branches) {
                        text.append(" {\n");
                        actions(branch);
                        text.append('}');
                    }
                    text.append('\n');
                }
            }
        }
    }

    private void invocation(Invocation invocation) {
        if (invocation.barrierBefore()) {
            text.append("barrier\n");
        }
        kernel(
                invocation.kernel(),
                invocation.buffers().stream()
                        .map(id -> "#" + id)
                        .collect(Collectors.joining(", ", " on ", "")));
    }

    private static String type(String dtype, List<Dim> shape) {
        return dtype + shape;
    }

    private void kernel(Kernel kernel, String binding) {
        text.append("kernel @").append(kernel.name()).append(' ');
        text.append(kernel.kind().name().toLowerCase(Locale.ROOT))
                .append(' ')
                .append(kernel.axes())
                .append(" (");
        for (int i = 0; i < kernel.params().size(); i++) {
            Param param = kernel.params().get(i);
            text.append(i == 0 ? "" : ", ").append(param.access().name().toLowerCase(Locale.ROOT));
            text.append(" %").append(i).append(' ').append(param.name()).append(": ");
            text.append(type(param.dtype().stablehloName(), param.shape()));
        }
        text.append(')').append(binding).append(" {\n");
        body(kernel.body(), 1);
        text.append("}\n");
    }

    private void body(List<Stmt> body, int depth) {
        for (Stmt stmt : body) {
            text.append("  ".repeat(depth));
            statement(stmt, depth);
            text.append('\n');
        }
    }

    private void statement(Stmt stmt, int depth) {
        switch (stmt) {
            case Stmt.Const(Scalar out, long bits) ->
                    text.append(out)
                            .append(" = const ")
                            .append(literal(out, bits))
                            .append(" : ")
                            .append(dtype(out));
            case Stmt.Index(Scalar out, Dim expr) ->
                    text.append(out)
                            .append(" = index ")
                            .append(expr)
                            .append(" : ")
                            .append(dtype(out));
            case Stmt.Load(Scalar out, Read read, Scalar other) -> {
                text.append(out)
                        .append(" = load ")
                        .append(element(read.param(), read.index(), read.guards()));
                text.append(other == null ? "" : " else " + other).append(" : ").append(dtype(out));
            }
            case Stmt.Compute(Scalar out, Op op, List<Scalar> args) -> {
                text.append(out).append(" = ").append(op.name());
                String attributes = attributes(op);
                text.append(attributes.isEmpty() ? "" : "<" + attributes + ">").append(' ');
                text.append(join(args)).append(" : ").append(dtype(out));
            }
            case Stmt.Reduce reduce -> {
                text.append(join(reduce.out()))
                        .append(" = reduce ")
                        .append(reduce.axes())
                        .append(" init ");
                text.append(join(reduce.init())).append(" {\n");
                body(reduce.body(), depth + 1);
                Stmt.Combiner combiner = reduce.combiner();
                text.append("  ".repeat(depth + 1))
                        .append("yield ")
                        .append(join(reduce.yields()))
                        .append('\n');
                text.append("  ".repeat(depth))
                        .append("} combine (")
                        .append(join(combiner.accs()))
                        .append("; ");
                text.append(join(combiner.values())).append(") {\n");
                body(combiner.body(), depth + 1);
                text.append("  ".repeat(depth + 1))
                        .append("yield ")
                        .append(join(combiner.results()))
                        .append('\n');
                text.append("  ".repeat(depth)).append("} : ");
                text.append(
                        reduce.out().stream()
                                .map(KernelPrinter::dtype)
                                .collect(Collectors.joining(", ")));
            }
            case Stmt.Contract(Scalar out, List<Axis> k, Read lhs, Read rhs) -> {
                text.append(out).append(" = contract ").append(k).append(' ');
                text.append(element(lhs.param(), lhs.index(), lhs.guards())).append(" * ");
                text.append(element(rhs.param(), rhs.index(), rhs.guards()))
                        .append(" : ")
                        .append(dtype(out));
            }
            case Stmt.Loop(List<Axis> axes, List<Stmt> body) -> {
                text.append("loop ").append(axes).append(" {\n");
                body(body, depth + 1);
                text.append("  ".repeat(depth)).append('}');
            }
            case Stmt.For loop -> {
                text.append(loop.out().isEmpty() ? "" : join(loop.out()) + " = ");
                text.append("for ").append(loop.axes());
                if (!loop.carried().isEmpty()) {
                    text.append(" carry (").append(join(loop.carried())).append(") init ");
                    text.append(join(loop.init()));
                }
                text.append(" {\n");
                body(loop.body(), depth + 1);
                if (!loop.next().isEmpty()) {
                    text.append("  ".repeat(depth + 1)).append("next ").append(join(loop.next()));
                    text.append('\n');
                }
                text.append("  ".repeat(depth)).append('}');
            }
            case Stmt.When(List<Guard> guards, List<Stmt> body) -> {
                text.append("when (").append(all(guards)).append(") {\n");
                body(body, depth + 1);
                text.append("  ".repeat(depth)).append('}');
            }
            case Stmt.Store(int param, List<Dim> index, List<Guard> guards, Scalar value) ->
                    text.append("store ")
                            .append(element(param, index, guards))
                            .append(" = ")
                            .append(value);
        }
    }

    private static String element(int param, List<Dim> index, List<Guard> guards) {
        String at = "%" + param + index;
        return guards.isEmpty() ? at : at + " if (" + all(guards) + ")";
    }

    private static String all(List<Guard> guards) {
        return guards.stream().map(Guard::toString).collect(Collectors.joining(", "));
    }

    private static String attributes(Op op) {
        return op.attributes().values().stream()
                .map(
                        a ->
                                switch (a) {
                                    case Attr.Dialect(String t) ->
                                            t.substring(t.indexOf(' ') + 1).replace(">", "");
                                    case Attr.Int(long v, var _) -> Long.toString(v);
                                    default -> a.toString();
                                })
                .collect(Collectors.joining(", "));
    }

    private static String literal(Scalar out, long bits) {
        return switch (out.dtype()) {
            case FLOAT32 -> Float.toString(Float.intBitsToFloat((int) bits));
            case FLOAT64 -> Double.toString(Double.longBitsToDouble(bits));
            case BOOL -> bits == 0 ? "false" : "true";
            default ->
                    out.dtype().isInteger() ? Long.toString(bits) : "0x" + Long.toHexString(bits);
        };
    }

    private static String dtype(Scalar scalar) {
        return scalar.dtype().stablehloName();
    }

    private static String join(List<Scalar> scalars) {
        return scalars.stream().map(Scalar::toString).collect(Collectors.joining(", "));
    }
}
