package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Func;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.op.AfterAll;
import org.keratin.ir.op.AsyncDone;
import org.keratin.ir.op.AsyncStart;
import org.keratin.ir.op.Call;
import org.keratin.ir.op.CreateToken;
import org.keratin.ir.op.DynamicSlice;
import org.keratin.ir.op.DynamicUpdateSlice;
import org.keratin.ir.op.GetTupleElement;
import org.keratin.ir.op.If;
import org.keratin.ir.op.OptimizationBarrier;
import org.keratin.ir.op.Slice;
import org.keratin.ir.op.TupleOp;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/** What says in which order things happen: tokens, and ops that are started and waited for. */
final class Tokens {
    private static final Type TOKEN = new Type.Token();

    private Tokens() {}

    static void any(Generator g) {
        if (g.chance(2)) {
            asynchronous(g);
            return;
        }
        @Nullable Value token = g.known(TOKEN);
        if (token == null || g.chance(3)) {
            g.add(new CreateToken());
            return;
        }
        Value x = g.any();
        switch (g.random().nextInt(5)) {
            case 0 -> {
                List<Value> tokens = new ArrayList<>();
                for (int i = g.random().nextInt(4); i > 0; i--) {
                    tokens.add(g.chance(2) ? token : made(g));
                }
                g.add(new AfterAll(), tokens, List.of());
            }
            case 1 -> g.add(new OptimizationBarrier(), List.of(token, x), List.of());
            case 2 -> {
                List<Value> tuple = g.add(new TupleOp(), List.of(x, token), List.of());
                g.add(new GetTupleElement(g.random().nextInt(2)), tuple.getFirst());
            }
            case 3 -> choice(g, x.tensorType());
            default -> call(g);
        }
    }

    private static Value made(Generator g) {
        return g.add(new CreateToken(), List.of(), List.of()).getFirst();
    }

    /** Each branch gives a tensor and a token, its own or one from outside. */
    private static void choice(Generator g, TensorType type) {
        if (g.depth() > 1) {
            return;
        }
        Value chosen = g.ofType(TensorType.of(DType.BOOL));
        List<Block> branches = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            branches.add(
                    g.region(
                            List.of(),
                            (inner, in) -> {
                                Value token = inner.known(TOKEN);
                                inner.fill(inner.random().nextInt(3));
                                Value last = token != null && inner.chance(2) ? token : made(inner);
                                return List.of(inner.ofType(type), last);
                            }));
        }
        g.add(new If(), List.of(chosen), branches);
    }

    /** A function that gives a token besides its result. */
    private static void call(Generator g) {
        if (g.functionCount() >= Functions.MAX_FUNCTIONS || g.depth() > 2) {
            return;
        }
        Func func =
                g.function(
                        (inner, none) -> {
                            Value result = inner.any();
                            inner.fill(1 + inner.random().nextInt(2));
                            return List.of(made(inner), result);
                        });
        List<Value> operands = new ArrayList<>();
        for (Type type : func.argTypes()) {
            operands.add(g.ofType((TensorType) type));
        }
        g.add(new Call(func.name(), func.resultTypes()), operands, List.of());
    }

    /** Starts a slice or an exchange between processes, does other things, and waits for it. */
    private static void asynchronous(Generator g) {
        Value x = g.any();
        List<Value> operands = new ArrayList<>(List.of(x));
        Block body =
                switch (g.random().nextInt(4)) {
                    case 0 -> slice(g, x.tensorType());
                    case 1, 2 -> dynamicSlice(g, operands);
                    default -> Processes.body(g, x.tensorType());
                };
        if (body == null) {
            return;
        }
        List<Value> future = g.add(new AsyncStart(), operands, List.of(body));
        if (future.isEmpty()) {
            return;
        }
        if (g.depth() < 2) {
            g.fill(g.random().nextInt(3));
        }
        g.add(new AsyncDone(), future, List.of());
    }

    private static @Nullable Block slice(Generator g, TensorType type) {
        if (!type.isStatic()) {
            return null;
        }
        List<Dim> start = new ArrayList<>();
        List<Dim> limit = new ArrayList<>();
        for (Dim dim : type.dims()) {
            long from = g.random().nextLong(dim.constant() + 1);
            start.add(Dim.of(from));
            limit.add(Dim.of(from + g.random().nextLong(dim.constant() - from + 1)));
        }
        Slice slice = new Slice(start, limit, Reductions.ones(type.rank()));
        return g.builder().block(List.of(type), (b, in) -> List.of(b.emit(slice, in.getFirst())));
    }

    private static @Nullable Block dynamicSlice(Generator g, List<Value> operands) {
        TensorType type = operands.getFirst().tensorType();
        if (!type.isStatic() || type.dims().contains(Dim.of(0))) {
            return null;
        }
        List<Dim> sizes = new ArrayList<>();
        for (Dim dim : type.dims()) {
            sizes.add(Dim.of(1 + g.random().nextLong(dim.constant())));
        }
        boolean update = g.chance(2);
        if (update) {
            operands.add(g.ofType(type.withDims(sizes)));
        }
        for (int i = 0; i < type.rank(); i++) {
            operands.add(g.ofType(TensorType.of(DType.INT32)));
        }
        List<Type> types = operands.stream().map(Value::type).toList();
        return g.builder()
                .block(
                        types,
                        (b, in) ->
                                b.emit(
                                        update ? new DynamicUpdateSlice() : new DynamicSlice(sizes),
                                        in,
                                        List.of()));
    }
}
