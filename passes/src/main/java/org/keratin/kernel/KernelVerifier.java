package org.keratin.kernel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keratin.ir.Op;
import org.keratin.ir.op.BitcastConvert;
import org.keratin.ir.op.Elementwise;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * Checks the rules of the tile level; throws {@link IllegalStateException} naming kernel and rule.
 */
public final class KernelVerifier {
    private final Kernel kernel;
    private final Set<String> symbols;
    private final Map<Integer, DType> scalars = new HashMap<>();
    private final Set<Integer> visible = new HashSet<>();
    private final Set<String> axes = new HashSet<>();
    private final Set<String> everyAxis = new HashSet<>();

    private KernelVerifier(Kernel kernel, Set<String> symbols) {
        this.kernel = kernel;
        this.symbols = symbols;
    }

    /**
     * Checks every kernel, that invocations bind buffers of the right type and size, and that names
     * are unique.
     */
    public static void verify(KernelProgram program) {
        Set<String> symbols = new HashSet<>(program.symbols());
        Set<String> names = new HashSet<>();
        for (List<Action> list : List.of(program.prepare(), program.step())) {
            control(list, program);
            for (Invocation invocation : Action.invocations(list)) {
                Kernel kernel = invocation.kernel();
                KernelVerifier verifier = new KernelVerifier(kernel, symbols);
                verifier.require(names.add(kernel.name()), "the name is not unique");
                verifier.require(
                        kernel.name().matches("[A-Za-z_][A-Za-z0-9_]*"),
                        "the name is no C identifier");
                verifier.kernel();
                verifier.binding(invocation, program);
            }
        }
    }

    /** Loops and choices look at one element of the right type. */
    private static void control(List<Action> actions, KernelProgram program) {
        for (Action action : actions) {
            switch (action) {
                case Invocation _ -> {}
                case Action.While loop -> {
                    scalar(loop.predicate(), List.of(DType.BOOL), program);
                    control(loop.condition(), program);
                    control(loop.body(), program);
                }
                case Action.Switch choice -> {
                    scalar(choice.index(), List.of(DType.BOOL, DType.INT32), program);
                    choice.branches().forEach(branch -> control(branch, program));
                }
            }
        }
    }

    private static void scalar(int id, List<DType> types, KernelProgram program) {
        Buffer buffer = program.buffers().get(id);
        if (!types.contains(buffer.dtype()) || !buffer.size().equals(Dim.of(1))) {
            throw new IllegalStateException("control flow depends on " + buffer);
        }
    }

    private void binding(Invocation invocation, KernelProgram program) {
        require(invocation.buffers().size() == kernel.params().size(), "not every param is bound");
        Set<Integer> written = new HashSet<>();
        for (int i = 0; i < kernel.params().size(); i++) {
            Param param = kernel.params().get(i);
            Buffer buffer = program.buffers().get(invocation.buffers().get(i));
            require(buffer.dtype() == param.dtype(), param + " is bound to " + buffer);
            require(
                    buffer.size().equals(param.size()),
                    param + " is bound to another size, " + buffer);
            if (param.access() != Param.Access.READ) {
                require(written.add(buffer.id()), buffer + " is written through two params");
            }
        }
        for (int i = 0; i < kernel.params().size(); i++) {
            if (kernel.params().get(i).access() == Param.Access.READ) {
                require(
                        !written.contains(invocation.buffers().get(i)),
                        "a written buffer is also bound to a read");
            }
        }
    }

    private void kernel() {
        enter(kernel.axes());
        body(kernel.body());
    }

    private void enter(List<Axis> inner) {
        for (Axis axis : inner) {
            dim(axis.extent());
            require(everyAxis.add(axis.name()), "the axis " + axis.name() + " is declared twice");
            axes.add(axis.name());
        }
    }

    private void leave(List<Axis> inner) {
        inner.forEach(axis -> axes.remove(axis.name()));
    }

    private void body(List<Stmt> body) {
        Set<Integer> before = new HashSet<>(visible);
        body.forEach(this::statement);
        if (body != kernel.body()) {
            visible.retainAll(before);
        }
    }

    private void statement(Stmt stmt) {
        switch (stmt) {
            case Stmt.Const(Scalar out, long bits) -> define(out);
            case Stmt.Index(Scalar out, Dim expr) -> {
                dim(expr);
                require(out.dtype().isInteger(), "an index of type " + out.dtype());
                define(out);
            }
            case Stmt.Load(Scalar out, Read read, Scalar other) -> {
                read(read);
                require(
                        (other == null) == read.guards().isEmpty(),
                        "a load has a default exactly if it has guards");
                if (other != null) {
                    use(other);
                    require(
                            other.dtype() == out.dtype(),
                            "the default of " + out + " is of another type");
                }
                require(
                        kernel.params().get(read.param()).dtype() == out.dtype(),
                        out + " is loaded as another type");
                define(out);
            }
            case Stmt.Compute(Scalar out, Op op, List<Scalar> args) -> {
                args.forEach(this::use);
                require(
                        op instanceof Elementwise || op instanceof BitcastConvert,
                        op.name() + " is not elementwise");
                define(out);
            }
            case Stmt.Reduce reduce -> reduce(reduce);
            case Stmt.Contract contract -> {
                enter(contract.k());
                read(contract.lhs());
                read(contract.rhs());
                leave(contract.k());
                define(contract.out());
            }
            case Stmt.Loop(List<Axis> over, List<Stmt> body) -> {
                enter(over);
                body(body);
                leave(over);
            }
            case Stmt.For loop -> sequence(loop);
            case Stmt.When(List<Guard> guards, List<Stmt> body) -> {
                require(!guards.isEmpty(), "a when without guards");
                guards(guards);
                body(body);
            }
            case Stmt.Store(int param, List<Dim> index, List<Guard> guards, Scalar value) -> {
                read(new Read(param, index, guards));
                use(value);
                Param array = kernel.params().get(param);
                require(array.access() != Param.Access.READ, "stores to " + array);
                require(array.dtype() == value.dtype(), "stores " + value.dtype() + " to " + array);
            }
        }
    }

    private void reduce(Stmt.Reduce reduce) {
        int n = reduce.out().size();
        Stmt.Combiner combiner = reduce.combiner();
        require(
                reduce.init().size() == n
                        && reduce.yields().size() == n
                        && combiner.accs().size() == n
                        && combiner.values().size() == n
                        && combiner.results().size() == n,
                "a reduce does not have " + n + " of everything");
        reduce.init().forEach(this::use);
        enter(reduce.axes());
        Set<Integer> before = new HashSet<>(visible);
        reduce.body().forEach(this::statement);
        reduce.yields().forEach(this::use);
        visible.retainAll(before);
        leave(reduce.axes());
        combiner.accs().forEach(this::define);
        combiner.values().forEach(this::define);
        combiner.body().forEach(this::statement);
        combiner.results().forEach(this::use);
        visible.retainAll(before);
        for (int i = 0; i < n; i++) {
            require(
                    reduce.init().get(i).dtype() == combiner.accs().get(i).dtype()
                            && reduce.yields().get(i).dtype() == combiner.values().get(i).dtype(),
                    "a reduce's types do not agree");
        }
        reduce.out().forEach(this::define);
    }

    private void sequence(Stmt.For loop) {
        int n = loop.carried().size();
        require(
                loop.out().size() == n && loop.init().size() == n && loop.next().size() == n,
                "a for does not have " + n + " of everything that is carried");
        loop.init().forEach(this::use);
        enter(loop.axes());
        Set<Integer> before = new HashSet<>(visible);
        loop.carried().forEach(this::define);
        loop.body().forEach(this::statement);
        loop.next().forEach(this::use);
        visible.retainAll(before);
        leave(loop.axes());
        for (int i = 0; i < n; i++) {
            DType dtype = loop.carried().get(i).dtype();
            require(
                    loop.init().get(i).dtype() == dtype
                            && loop.next().get(i).dtype() == dtype
                            && loop.out().get(i).dtype() == dtype,
                    "a for carries values of different types");
        }
        loop.out().forEach(this::define);
    }

    private void read(Read read) {
        require(
                read.param() >= 0 && read.param() < kernel.params().size(),
                "there is no param " + read.param());
        Param param = kernel.params().get(read.param());
        require(
                read.index().size() == param.shape().size(),
                "an index of another rank into " + param);
        read.index().forEach(this::dim);
        guards(read.guards());
    }

    private void guards(List<Guard> guards) {
        for (Guard guard : guards) {
            dim(guard.expr());
            dim(guard.lower());
            dim(guard.upper());
        }
    }

    private void dim(Dim dim) {
        for (String symbol : dim.symbols()) {
            boolean known =
                    symbol.startsWith("%v")
                            ? visible.contains(Integer.parseInt(symbol.substring(2)))
                            : axes.contains(symbol) || symbols.contains(symbol);
            require(known, dim + " uses " + symbol + ", which is not in scope");
        }
    }

    private void define(Scalar scalar) {
        require(scalars.put(scalar.id(), scalar.dtype()) == null, scalar + " is defined twice");
        visible.add(scalar.id());
    }

    private void use(Scalar scalar) {
        require(visible.contains(scalar.id()), scalar + " is not in scope");
        require(
                scalars.get(scalar.id()) == scalar.dtype(),
                scalar + " is used as " + scalar.dtype());
    }

    private void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalStateException("kernel " + kernel.name() + ": " + message);
        }
    }
}
