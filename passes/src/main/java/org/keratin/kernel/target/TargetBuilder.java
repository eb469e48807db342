package org.keratin.kernel.target;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Location;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.Param;
import org.keratin.runtime.DType;

/** Emits instructions of one function, in order. Confined to one thread. */
public final class TargetBuilder {
    private final List<Mem> params = new ArrayList<>();
    private final List<Mem> locals = new ArrayList<>();
    private final DimEmitter dims = new DimEmitter(this);
    private List<Inst> insts = new ArrayList<>();
    private int nextReg;
    private int nextMem;

    /** A builder whose parameters are the kernel's. */
    public TargetBuilder(List<Param> kernelParams) {
        for (Param param : kernelParams) {
            boolean readOnly = param.access() == Param.Access.READ;
            params.add(
                    new Mem(nextMem++, param.name(), param.dtype(), Mem.Space.GLOBAL, 0, readOnly));
        }
    }

    /** Ends the function of a kernel. */
    public TargetFunc finish(Kernel kernel, Inst.@Nullable Launch launch) {
        return finish(kernel.name(), kernel.location(), launch);
    }

    public TargetFunc finish(String name, Location location, Inst.@Nullable Launch launch) {
        return new TargetFunc(name, params, locals, insts, launch, location);
    }

    public Mem param(int i) {
        return params.get(i);
    }

    public Mem local(String name, DType dtype, Mem.Space space, long elements) {
        Mem mem = new Mem(nextMem++, name, dtype, space, elements, false);
        locals.add(mem);
        return mem;
    }

    /** Index expressions: binds axes to registers and emits {@link org.keratin.runtime.Dim}s. */
    public DimEmitter dims() {
        return dims;
    }

    public Reg fresh(VType type) {
        return new Reg(nextReg++, type);
    }

    public void add(Inst inst) {
        insts.add(inst);
    }

    public void comment(String text) {
        add(new Inst.Comment(text));
    }

    public Reg constant(VType type, long bits) {
        Reg out = fresh(type);
        add(new Inst.Const(out, bits));
        return out;
    }

    public Reg index(long value) {
        return constant(VType.INDEX, value);
    }

    /** A float literal of FLOAT32 or FLOAT64. */
    public Reg floatConstant(VType type, double value) {
        return switch (type.dtype()) {
            case FLOAT32 -> constant(type, Float.floatToRawIntBits((float) value) & 0xffffffffL);
            case FLOAT64 -> constant(type, Double.doubleToRawLongBits(value));
            default ->
                    throw new IllegalArgumentException(
                            "a literal of " + type + " is given by its bits");
        };
    }

    public Reg lanes(VType type) {
        Reg out = fresh(type);
        add(new Inst.Lanes(out));
        return out;
    }

    /** The scalar in every lane (a group in every group); the register itself where it fits. */
    public Reg splat(Reg scalar, int lanes) {
        if (lanes == scalar.type().lanes()) {
            return scalar;
        }
        Reg out = fresh(scalar.type().withLanes(lanes));
        add(new Inst.Splat(out, scalar));
        return out;
    }

    /** {@code acc} and the products of the groups of {@code a} and {@code b}. */
    public Reg dot(Reg a, Reg b, Reg acc) {
        Reg out = fresh(acc.type());
        add(new Inst.Dot(out, a, b, acc));
        return out;
    }

    public Reg extract(Reg vector, int lane) {
        Reg out = fresh(vector.type().withLanes(1));
        add(new Inst.Extract(out, vector, lane));
        return out;
    }

    public Reg shuffle(Reg a, Reg b, List<Integer> lanes) {
        Reg out = fresh(a.type().withLanes(lanes.size()));
        add(new Inst.Shuffle(out, a, b, lanes));
        return out;
    }

    /**
     * Applies a primitive whose result has the type of its first argument (of the second for
     * SELECT).
     */
    public Reg apply(Prim prim, Reg... args) {
        return switch (prim) {
            case FEQ, FNE, FLT, FLE, IEQ, INE, SLT, SLE, ULT, ULE ->
                    apply(args[0].type().withDtype(DType.BOOL), prim, args);
            case SELECT -> apply(args[1].type(), prim, args);
            default -> apply(args[0].type(), prim, args);
        };
    }

    /** Applies a primitive with a stated result type (CONVERT, BITCAST). */
    public Reg apply(VType type, Prim prim, Reg... args) {
        Reg out = fresh(type);
        add(new Inst.Apply(out, prim, Arrays.asList(args)));
        return out;
    }

    public Reg special(Inst.Source source) {
        Reg out = fresh(VType.INDEX);
        add(new Inst.Special(out, source, null));
        return out;
    }

    public Reg symbol(String name) {
        Reg out = fresh(VType.INDEX);
        add(new Inst.Special(out, Inst.Source.SYMBOL, name));
        return out;
    }

    public Reg load(Mem mem, Reg offset, int lanes, @Nullable Reg mask, int alignment) {
        Reg out = fresh(new VType(mem.dtype(), lanes));
        add(new Inst.Load(out, mem, offset, mask, alignment));
        return out;
    }

    public Reg gather(Mem mem, Reg offsets, @Nullable Reg mask) {
        Reg out = fresh(new VType(mem.dtype(), offsets.type().lanes()));
        add(new Inst.Gather(out, mem, offsets, mask));
        return out;
    }

    public void store(Mem mem, Reg offset, Reg value, @Nullable Reg mask, int alignment) {
        add(new Inst.Store(mem, offset, value, mask, alignment));
    }

    public void barrier() {
        add(new Inst.Barrier());
    }

    /** Collects what {@code body} emits into a list of its own. */
    public List<Inst> nested(Runnable body) {
        List<Inst> outer = insts;
        List<Inst> inner = new ArrayList<>();
        insts = inner;
        dims.enter();
        try {
            body.run();
        } finally {
            dims.leave();
            insts = outer;
        }
        return inner;
    }

    /** A loop without carried values. */
    public void loop(Reg lower, Reg upper, Reg step, Consumer<Reg> body) {
        loop(
                lower,
                upper,
                step,
                List.of(),
                (iv, carried) -> {
                    body.accept(iv);
                    return List.of();
                });
    }

    /**
     * A loop; returns the carried values after it. The body gets the induction variable and the
     * carried values.
     */
    public List<Reg> loop(
            Reg lower,
            Reg upper,
            Reg step,
            List<Reg> inits,
            BiFunction<Reg, List<Reg>, List<Reg>> body) {
        Reg iv = fresh(VType.INDEX);
        List<Reg> inside = new ArrayList<>();
        for (Reg init : inits) {
            inside.add(fresh(init.type()));
        }
        List<Reg> next = new ArrayList<>();
        List<Inst> inner = nested(() -> next.addAll(body.apply(iv, inside)));
        List<Inst.Carried> carried = new ArrayList<>();
        List<Reg> outs = new ArrayList<>();
        for (int i = 0; i < inits.size(); i++) {
            Reg out = fresh(inits.get(i).type());
            carried.add(new Inst.Carried(inside.get(i), inits.get(i), next.get(i), out));
            outs.add(out);
        }
        add(new Inst.For(iv, lower, upper, step, carried, inner));
        return outs;
    }

    /** Plain loops over axes, the last one innermost, which are bound in the body. */
    public void nest(List<Axis> axes, Runnable body) {
        nest(
                axes,
                List.of(),
                carried -> {
                    body.run();
                    return carried;
                });
    }

    /** The same with carried values. */
    public List<Reg> nest(List<Axis> axes, List<Reg> inits, UnaryOperator<List<Reg>> body) {
        if (axes.isEmpty()) {
            return body.apply(inits);
        }
        Axis axis = axes.getFirst();
        return loop(
                index(0),
                dims.emit(axis.extent()),
                index(1),
                inits,
                (iv, carried) -> {
                    dims.bind(axis.name(), iv);
                    return nest(axes.subList(1, axes.size()), carried, body);
                });
    }

    /** A branch without values. */
    public void branch(Reg condition, Runnable then, Runnable otherwise) {
        branch(
                condition,
                () -> {
                    then.run();
                    return List.of();
                },
                () -> {
                    otherwise.run();
                    return List.of();
                });
    }

    /** A branch; both sides return registers of equal types. */
    public List<Reg> branch(
            Reg condition, Supplier<List<Reg>> then, Supplier<List<Reg>> otherwise) {
        List<Reg> thenValues = new ArrayList<>();
        List<Reg> otherValues = new ArrayList<>();
        List<Inst> thenBody = nested(() -> thenValues.addAll(then.get()));
        List<Inst> otherBody = nested(() -> otherValues.addAll(otherwise.get()));
        List<Inst.Merge> merges = new ArrayList<>();
        List<Reg> outs = new ArrayList<>();
        for (int i = 0; i < thenValues.size(); i++) {
            Reg out = fresh(thenValues.get(i).type());
            merges.add(new Inst.Merge(out, thenValues.get(i), otherValues.get(i)));
            outs.add(out);
        }
        add(new Inst.If(condition, thenBody, otherBody, merges));
        return outs;
    }

    public Reg iadd(Reg a, Reg b) {
        return apply(Prim.IADD, a, b);
    }

    public Reg imul(Reg a, Reg b) {
        return apply(Prim.IMUL, a, b);
    }

    public Reg smin(Reg a, Reg b) {
        return apply(Prim.SMIN, a, b);
    }
}
