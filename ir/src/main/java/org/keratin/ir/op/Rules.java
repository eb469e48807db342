package org.keratin.ir.op;

import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.keratin.ir.Block;
import org.keratin.ir.IrException;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * The vocabulary of type rules: each throws an {@link IrException} that begins with the
 * constraint's label.
 */
final class Rules {
    private Rules() {}

    static void check(boolean holds, String label, String message) {
        if (!holds) {
            throw new IrException(label + ": " + message);
        }
    }

    /** The same; lists of many operands are spelled out only where the check fails. */
    static void check(boolean holds, String label, Supplier<String> message) {
        if (!holds) {
            throw new IrException(label + ": " + message.get());
        }
    }

    /** The short name that labels begin with: {@code transpose}. */
    static String label(Op op) {
        return op.name().substring(op.name().indexOf('.') + 1);
    }

    /** True unless both types are known to differ; an unknown dimension may be any. */
    static boolean same(Type a, Type b) {
        return a.compatible(b);
    }

    static boolean sameTypes(List<? extends Type> a, List<? extends Type> b) {
        return Type.compatible(a, b);
    }

    static boolean sameDims(List<Dim> a, List<Dim> b) {
        boolean same = a.size() == b.size();
        for (int i = 0; same && i < a.size(); i++) {
            same = a.get(i).compatible(b.get(i));
        }
        return same;
    }

    static void count(Op op, List<Type> operands, int expected) {
        if (operands.size() != expected) {
            throw new IrException(
                    label(op)
                            + ": takes "
                            + expected
                            + " operands, received "
                            + operands.size()
                            + ": "
                            + operands);
        }
    }

    static TensorType tensor(Op op, List<? extends Type> operands, int i) {
        if (i >= operands.size()) {
            throw new IrException(
                    label(op) + ": operand " + i + " is missing, received " + operands);
        }
        if (operands.get(i) instanceof TensorType tensor) {
            return tensor;
        }
        throw new IrException(
                label(op) + ": operand " + i + " must be a tensor, received " + operands.get(i));
    }

    /**
     * Operand {@code i} is a vector of {@code n} integers: sizes, offsets or paddings.
     *
     * @param vector the label where it is no vector of integers
     * @param entries the label where it has another length
     */
    static void sizes(
            Op op, List<Type> operands, int i, int n, String vector, String entries, String what) {
        TensorType index =
                i < operands.size() && operands.get(i) instanceof Type.Foreign foreign
                        ? foreign.sizes()
                        : null;
        TensorType type = index == null ? tensor(op, operands, i) : index;
        check(
                type.rank() == 1 && type.dtype().isInteger(),
                vector,
                "operand " + i + " must be a vector of integers, received " + type);
        check(
                type.dim(0).compatible(Dim.of(n)),
                entries,
                what + " must have " + n + " entries, received " + type.dim(0));
    }

    /** The result types of an op that is {@code fixed} once its sizes are known. */
    static List<Type> as(Op op, Op fixed, List<Type> operands, List<Block> regions) {
        return relabel(label(fixed), label(op), () -> fixed.inferTypes(operands, regions));
    }

    /** Runs the rule of another op; an error's label names this one. */
    static List<Type> relabel(String from, String to, Supplier<List<Type>> rule) {
        try {
            return rule.get();
        } catch (IrException e) {
            String message = String.valueOf(e.getMessage());
            throw message.startsWith(from)
                    ? new IrException(to + message.substring(from.length()), e)
                    : e;
        }
    }

    /** Operand {@code i} is a token. */
    static void token(List<Type> operands, int i, String label) {
        check(
                i >= 0 && i < operands.size() && operands.get(i) instanceof Type.Token,
                label,
                "operand " + i + " must be a token, received " + operands);
    }

    /** Results of tensors and, last, a token. */
    static void payloadAndToken(
            Op op, List<Type> results, String notEmpty, String payload, String token) {
        check(!results.isEmpty(), notEmpty, "needs a result, a token");
        for (Type type : results.subList(0, results.size() - 1)) {
            check(
                    type instanceof TensorType,
                    payload,
                    "all results of " + label(op) + " but the last must be tensors: " + results);
        }
        check(
                results.getLast() instanceof Type.Token,
                token,
                "the last result of " + label(op) + " must be a token, received " + results);
    }

    static void regions(Op op, List<Block> regions, int expected) {
        if (regions.size() != expected) {
            throw new IrException(
                    label(op)
                            + ": takes "
                            + expected
                            + (expected == 1 ? " region" : " regions")
                            + ", received "
                            + regions.size());
        }
    }

    /** Every dimension is in {@code [0, rank)} and none occurs twice. */
    static void distinct(List<Integer> dims, int rank, String label) {
        unique(dims, label);
        inRange(dims, rank, label);
    }

    static void inRange(List<Integer> dims, int rank, String label) {
        for (int dim : dims) {
            check(
                    dim >= 0 && dim < rank,
                    label,
                    () -> "dimensions must be in [0, " + rank + "), received " + dims);
        }
    }

    static void unique(List<Integer> dims, String label) {
        check(
                new HashSet<>(dims).size() == dims.size(),
                label,
                "dimensions must be distinct, received " + dims);
    }

    static List<Integer> concat(List<Integer> first, List<Integer> second) {
        List<Integer> all = new java.util.ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    static void size(List<?> values, int n, String label, String what) {
        check(values.size() == n, label, what + " must have " + n + " entries, received " + values);
    }

    static void positive(List<Long> values, String label, String what) {
        check(
                values.stream().allMatch(v -> v > 0),
                label,
                what + " must be positive, received " + values);
    }

    /** Ascending; equal neighbours are for {@link #unique} to find. */
    static void sorted(List<Integer> dims, String label) {
        for (int i = 1; i < dims.size(); i++) {
            check(
                    dims.get(i - 1) <= dims.get(i),
                    label,
                    "dimensions must be ascending, received " + dims);
        }
    }

    /** A result type written in the text, for ops whose type cannot be inferred. */
    static TensorType tensor(String label, List<? extends Type> results, int i) {
        if (i < results.size() && results.get(i) instanceof TensorType tensor) {
            return tensor;
        }
        throw new IrException(label + ": result " + i + " must be a tensor, received " + results);
    }

    /**
     * False only where {@code low > high} for constants; symbols are checked when they are bound.
     */
    static boolean mayBeOrdered(Dim low, Dim high) {
        return !low.isConstant() || !high.isConstant() || low.constant() <= high.constant();
    }

    static List<TensorType> tensors(Op op, List<Type> operands, int from, int to) {
        List<TensorType> tensors = new java.util.ArrayList<>();
        for (int i = from; i < to; i++) {
            tensors.add(tensor(op, operands, i));
        }
        return tensors;
    }

    /** The types of a block's arguments. */
    static List<Type> argTypes(Block block) {
        return block.args().stream().map(Value.Arg::type).toList();
    }

    /** The types that a block returns. */
    static List<Type> resultTypes(Block block) {
        return block.results().stream().map(Value::type).toList();
    }

    /** What control flow passes on: tensors and tokens. */
    static List<Type> passedOn(Op op, List<Type> types) {
        for (Type type : types) {
            check(
                    !(type instanceof Type.Tuple || type instanceof Type.Future),
                    label(op),
                    () -> "the values must be tensors or tokens, received " + types);
        }
        return types;
    }

    /**
     * A region that combines scalars: {@code (E0, …, E0, …) -> (E0, …)}. The element types are
     * those of its results, to which those of the inputs must promote (specification, {@code
     * is_promotable}).
     */
    static List<TensorType> combiner(
            Op op, List<Block> regions, List<TensorType> inputs, String label) {
        int n = inputs.size();
        Block body = regions.getFirst();
        List<Type> results = resultTypes(body);
        check(
                body.args().size() == 2 * n && results.size() == n,
                label,
                "the region must take "
                        + 2 * n
                        + " scalars and return "
                        + n
                        + ", received "
                        + argTypes(body)
                        + " -> "
                        + results);
        List<TensorType> types = tensors(op, results, 0, n);
        List<Type> args = argTypes(body);
        for (int i = 0; i < n; i++) {
            TensorType input = inputs.get(i);
            TensorType type = types.get(i);
            check(
                    type.rank() == 0 && args.get(i).equals(type) && args.get(n + i).equals(type),
                    label,
                    () ->
                            "the region must take and return the same scalar types, received "
                                    + args
                                    + " -> "
                                    + results);
            check(
                    promotes(input.dtype(), type.dtype()),
                    label,
                    () -> input + " cannot be reduced in a region on " + type);
        }
        return types;
    }

    /**
     * Element types of a sum of products: complex numbers go with complex ones only, and floats do
     * not make whole numbers.
     */
    static void multiplied(String label, TensorType lhs, TensorType rhs, DType result) {
        boolean complex = result.isComplex();
        boolean isWhole = !complex && !result.isFloat();
        check(
                lhs.dtype().isComplex() == complex
                        && rhs.dtype().isComplex() == complex
                        && !(isWhole && (lhs.dtype().isFloat() || rhs.dtype().isFloat())),
                label,
                "products of "
                        + lhs
                        + " and "
                        + rhs
                        + " cannot be added up in "
                        + result.stablehloName());
    }

    private static boolean promotes(DType from, DType to) {
        boolean kind =
                from.isBool() && to.isBool()
                        || from.isInteger() && to.isInteger()
                        || from.isFloat() && to.isFloat()
                        || from.isComplex() && to.isComplex();
        return kind && from.bits() <= to.bits();
    }
}
