package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.Func;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Broadcast;
import org.keratin.ir.op.ChloBinary;
import org.keratin.ir.op.ChloBroadcast;
import org.keratin.ir.op.Composite;
import org.keratin.ir.op.ConstantLike;
import org.keratin.ir.op.Dot;
import org.keratin.ir.op.Einsum;
import org.keratin.ir.op.GetDimensionSize;
import org.keratin.ir.op.ProcessId;
import org.keratin.ir.op.Select;
import org.keratin.ir.op.TorchIndexSelect;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/** Ops that are rewritten to others: deprecated ones, those of CHLO, composites. */
final class Legacy {
    private Legacy() {}

    static void any(Generator g) {
        switch (g.random().nextInt(7)) {
            case 0 -> einsum(g);
            case 1 -> sum(g);
            case 2 -> dot(g);
            case 3 -> select(g);
            case 4 -> integers(g);
            case 5 -> composite(g);
            default -> facts(g);
        }
    }

    private static String letters(int from, int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append((char) ('a' + from + i));
        }
        return letters.toString();
    }

    private static String some(Generator g, String letters) {
        List<Integer> order = Movement.subset(g, letters.length());
        Collections.shuffle(order, g.random());
        StringBuilder some = new StringBuilder();
        order.forEach(i -> some.append(letters.charAt(i)));
        return some.toString();
    }

    private static void einsum(Generator g) {
        Value x = g.any(t -> t.isStatic() && t.rank() < 4);
        if (x == null) {
            return;
        }
        TensorType type = x.tensorType();
        String left = letters(0, type.rank());
        String shared = some(g, left);
        String own = letters(type.rank(), g.random().nextInt(3));
        List<Dim> dims = new ArrayList<>();
        shared.chars().forEach(c -> dims.add(type.dim(c - 'a')));
        own.chars().forEach(c -> dims.add(Dim.of(1 + g.random().nextInt(5))));
        String config = left + "," + shared + own + "->" + some(g, left + own);
        TensorType other = type.withDims(dims);
        if (!g.isTooLarge(other)) {
            g.add(new Einsum(config, false, type.dtype()), x, g.ofType(other));
        }
    }

    private static void sum(Generator g) {
        Value x = g.any(t -> true);
        if (x != null) {
            String left = letters(0, x.tensorType().rank());
            DType dtype = x.tensorType().dtype();
            g.add(new Einsum(left + "->" + some(g, left), true, dtype), x);
        }
    }

    private static void dot(Generator g) {
        Value x = g.any(t -> t.rank() == 1 || t.rank() == 2);
        if (x != null) {
            TensorType type = x.tensorType();
            List<Dim> dims = new ArrayList<>(List.of(type.dim(type.rank() - 1)));
            if (g.chance(2)) {
                dims.add(Dim.of(1 + g.random().nextInt(20)));
            }
            Value y = g.ofType(type.withDims(dims));
            g.add(new Dot(List.of(), false, type.dtype()), x, y);
        }
    }

    private static void select(Generator g) {
        Value x = g.any(t -> t.rank() > 0 && t.isStatic() && !t.dims().contains(Dim.of(0)));
        if (x == null) {
            return;
        }
        TensorType type = x.tensorType();
        int dim = g.random().nextInt(type.rank());
        int batch = g.random().nextInt(dim + 1);
        List<Dim> dims = new ArrayList<>(type.dims().subList(0, batch));
        for (int i = g.random().nextInt(3); i > 0; i--) {
            dims.add(Dim.of(1 + g.random().nextInt(4)));
        }
        TensorType index = new TensorType(DType.INT32, dims);
        g.add(new TorchIndexSelect(dim, batch), x, g.ofType(index));
    }

    /** An op whose operands are broadcast by themselves. */
    static void implicit(Generator g) {
        Value x = g.any();
        TensorType type = x.tensorType();
        int cut = g.random().nextInt(type.rank() + 1);
        List<Dim> dims = new ArrayList<>(type.dims().subList(cut, type.rank()));
        dims.replaceAll(dim -> g.chance(4) ? Dim.of(1) : dim);
        Value y = g.ofType(type.withDims(dims));
        @Nullable List<Integer> places =
                g.chance(3) ? Movement.range(type.rank()).subList(cut, type.rank()) : null;
        boolean swapped = g.chance(2);
        List<Value> operands = new ArrayList<>(swapped ? List.of(y, x) : List.of(x, y));
        DType dtype = type.dtype();
        boolean narrow = Types.NARROW.contains(dtype);
        switch (g.random().nextInt(6)) {
            case 0 -> {
                Op compare = Elementwise.compare(g, dtype);
                g.add(new ChloBroadcast(compare, places), operands, List.of());
            }
            case 1 -> {
                TensorType truth =
                        g.chance(2) ? TensorType.of(DType.BOOL) : type.withDtype(DType.BOOL);
                operands.addFirst(g.ofType(truth));
                g.add(new ChloBroadcast(new Select(), places), operands, List.of());
            }
            case 2 -> {
                List<Binary.Kind> kinds = Elementwise.binaries(dtype, false);
                kinds.removeIf(kind -> Leaves.multipliesErrors(kind, dtype));
                if (!kinds.isEmpty()) {
                    Op op = new ChloBroadcast(new Binary(g.pick(kinds)), places);
                    g.addLeaf(op, operands, List.of());
                }
            }
            case 3 -> {
                if (dtype.isFloat() && !narrow) {
                    Op next = new ChloBinary(ChloBinary.Kind.NEXT_AFTER);
                    g.add(new ChloBroadcast(next, places), operands, List.of());
                    Leaves.zeta(g, x, y, places);
                }
            }
            default -> {
                Op op = new Binary(g.pick(Elementwise.binaries(dtype, true)));
                g.add(new ChloBroadcast(op, places), operands, List.of());
            }
        }
    }

    private static void integers(Generator g) {
        boolean floats = g.chance(2);
        Value x = g.any(t -> floats ? t.dtype().isFloat() : t.dtype().isInteger());
        if (x != null && !Types.NARROW.contains(x.tensorType().dtype())) {
            ChloBinary.Kind kind = floats ? ChloBinary.Kind.NEXT_AFTER : ChloBinary.Kind.MULHI;
            g.add(new ChloBinary(kind), x, g.ofType(x.tensorType()));
        }
    }

    private static void composite(Generator g) {
        if (g.functionCount() >= 3) {
            return;
        }
        Func func =
                g.function(
                        (inner, none) -> {
                            Value x = inner.any();
                            inner.fill(1 + g.random().nextInt(2));
                            return List.of(inner.any(), x);
                        });
        List<Value> operands = new ArrayList<>();
        for (Type type : func.argTypes()) {
            operands.add(g.ofType((TensorType) type));
        }
        g.add(
                new Composite("my.op", Map.of(), func.name(), 0, func.resultTypes()),
                operands,
                List.of());
    }

    private static void facts(Generator g) {
        Value x = g.any();
        TensorType type = x.tensorType();
        switch (g.random().nextInt(4)) {
            case 0 -> g.add(new ProcessId(g.pick(List.of(ProcessId.Kind.values()))));
            case 1 -> {
                if (type.rank() > 0) {
                    g.add(new GetDimensionSize(g.random().nextInt(type.rank())), x);
                }
            }
            case 2 -> g.add(new Broadcast(List.of(2L, (long) g.random().nextInt(4))), x);
            default -> {
                DType dtype = g.pick(Types.REAL);
                NDArray number = g.scalar(dtype);
                Attr value =
                        dtype.isFloat()
                                ? new Attr.Float(number.getDouble(0), dtype)
                                : new Attr.Int(
                                        number.getLong(0) | (1L << (dtype.bits() - 2)), dtype);
                g.add(new ConstantLike(value, TensorType.of(dtype)), x);
            }
        }
    }
}
