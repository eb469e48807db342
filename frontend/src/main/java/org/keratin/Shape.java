package org.keratin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.TensorType;
import org.keratin.runtime.Dim;

/**
 * A tensor's shape as Keras has it: sizes, where null stands for a size not known yet (printed
 * {@code None}).
 */
public final class Shape {
    private final List<@Nullable Long> dims;

    private Shape(List<@Nullable Long> dims) {
        this.dims = Collections.unmodifiableList(dims);
    }

    /** A shape; null stands for an unknown size. */
    public static Shape of(@Nullable Integer... dims) {
        List<@Nullable Long> list = new ArrayList<>(dims.length);
        for (Integer dim : dims) {
            list.add(dim == null ? null : Long.valueOf(dim));
        }
        return new Shape(list);
    }

    /** A shape; null stands for an unknown size. */
    public static Shape of(List<? extends @Nullable Number> dims) {
        List<@Nullable Long> list = new ArrayList<>(dims.size());
        for (Number dim : dims) {
            list.add(dim == null ? null : Long.valueOf(dim.longValue()));
        }
        return new Shape(list);
    }

    /** A shape of known sizes. */
    public static Shape ofSizes(long... dims) {
        return of(Arrays.stream(dims).boxed().toList());
    }

    /** The dimensions of a type, symbolic ones as unknown. */
    public static Shape of(TensorType type) {
        List<@Nullable Long> list = new ArrayList<>(type.rank());
        for (Dim dim : type.dims()) {
            list.add(dim.isConstant() ? Long.valueOf(dim.constant()) : null);
        }
        return new Shape(list);
    }

    public int rank() {
        return dims.size();
    }

    /** The sizes, null where unknown. */
    public List<@Nullable Long> dims() {
        return dims;
    }

    /** Size {@code i}, counted from the end where negative; null where unknown. */
    public @Nullable Long get(int i) {
        return dims.get(i < 0 ? i + dims.size() : i);
    }

    /** Size {@code i}; an error where it is unknown. */
    public int dim(int i) {
        Long dim = get(i);
        if (dim == null) {
            throw new IllegalArgumentException(
                    "dimension " + i + " of shape " + this + " is not known");
        }
        return Math.toIntExact(dim);
    }

    /** The last size; an error where it is unknown. */
    public int last() {
        if (dims.isEmpty()) {
            throw new IllegalArgumentException("a scalar shape () has no last dimension");
        }
        return dim(-1);
    }

    /** True if every size is known. */
    public boolean isStatic() {
        return !dims.contains(null);
    }

    /** The sizes; an error where one is unknown. */
    public long[] sizes() {
        long[] sizes = new long[rank()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = dim(i);
        }
        return sizes;
    }

    /** The same shape with another size at {@code i} (from the end where negative). */
    public Shape with(int i, @Nullable Long dim) {
        List<@Nullable Long> list = new ArrayList<>(dims);
        list.set(i < 0 ? i + dims.size() : i, dim);
        return new Shape(list);
    }

    /** Dimensions {@code from} to the end. */
    public Shape from(int from) {
        return new Shape(new ArrayList<>(dims.subList(from, dims.size())));
    }

    /** This shape behind a first dimension. */
    public Shape behind(@Nullable Long first) {
        List<@Nullable Long> list = new ArrayList<>();
        list.add(first);
        list.addAll(dims);
        return new Shape(list);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Shape shape && dims.equals(shape.dims);
    }

    @Override
    public int hashCode() {
        return dims.hashCode();
    }

    /** As Python prints a tuple: {@code (None, 28, 28, 1)}, {@code (3,)}, {@code ()}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("(");
        for (int i = 0; i < dims.size(); i++) {
            Long dim = dims.get(i);
            text.append(i == 0 ? "" : ", ").append(dim == null ? "None" : dim.toString());
        }
        return text.append(dims.size() == 1 ? ",)" : ")").toString();
    }
}
