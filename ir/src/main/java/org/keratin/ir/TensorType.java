package org.keratin.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * The type of a tensor: element type and dimensions. A dimension is a canonical integer expression
 * over named symbols, so two types are equal exactly if their normal forms are.
 */
public record TensorType(DType dtype, List<Dim> dims) implements Type {
    /**
     * What processes can address; larger arrays are refused before anything is made of them. Sizes
     * of several such arrays still add up in 64 bits.
     */
    public static final long MAX_BYTES = 1L << 47;

    public static final String TOO_LARGE =
            "a tensor of more than 2^47 bytes is not supported: too large";

    public TensorType {
        dims = List.copyOf(dims);
    }

    /** A type with constant dimensions. */
    public static TensorType of(DType dtype, long... dims) {
        List<Dim> list = new ArrayList<>(dims.length);
        for (long dim : dims) {
            list.add(Dim.of(dim));
        }
        return new TensorType(dtype, list);
    }

    public int rank() {
        return dims.size();
    }

    public Dim dim(int i) {
        return dims.get(i);
    }

    /** The same shape with another element type. */
    public TensorType withDtype(DType other) {
        return new TensorType(other, dims);
    }

    /** The same element type with another shape. */
    public TensorType withDims(List<Dim> other) {
        return new TensorType(dtype, other);
    }

    /** The same type with every size that is no number unknown. */
    public TensorType withOpenSizes() {
        return withDims(dims.stream().map(d -> d.isConstant() ? d : Dim.UNKNOWN).toList());
    }

    /** A rank-0 type of the same element type. */
    public TensorType scalar() {
        return new TensorType(dtype, List.of());
    }

    /** What this and a compatible type tell together: known dimensions before unknown ones. */
    public TensorType refine(TensorType other) {
        List<Dim> refined = new ArrayList<>(dims.size());
        for (int i = 0; i < dims.size(); i++) {
            refined.add(dims.get(i).refine(other.dims.get(i)));
        }
        return refined.equals(dims) ? this : withDims(refined);
    }

    /** True if every dimension is a constant. */
    public boolean isStatic() {
        for (Dim dim : dims) {
            if (!dim.isConstant()) {
                return false;
            }
        }
        return true;
    }

    /** The number of elements as an expression. */
    public Dim size() {
        Dim size = Dim.of(1);
        if (dims.contains(Dim.of(0))) {
            // the others may be too large to multiply
            return Dim.of(0);
        }
        for (Dim dim : dims) {
            size = size.times(dim);
        }
        return size;
    }

    /**
     * True where an array of this type takes more than {@link #MAX_BYTES}; sizes that are no
     * numbers count as 1.
     */
    public boolean isTooLarge() {
        if (dims.contains(Dim.of(0))) {
            return false;
        }
        long room = MAX_BYTES / Math.max(1, dtype.bits() / 8);
        for (Dim dim : dims) {
            room /= dim.isConstant() ? Math.max(1, dim.constant()) : 1;
        }
        return room == 0;
    }

    /** The constant dimensions; throws where one is symbolic. */
    public long[] shape() {
        long[] shape = new long[dims.size()];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = dims.get(i).constant();
        }
        return shape;
    }

    /** All symbols of the dimensions, sorted. */
    public SortedSet<String> symbols() {
        SortedSet<String> symbols = new TreeSet<>();
        for (Dim dim : dims) {
            symbols.addAll(dim.symbols());
        }
        return symbols;
    }

    /**
     * Prints {@code tensor<?x3136xf32, #keratin.dims<[batch, 3136]>>}, or plain StableHLO where all
     * is constant or unknown, with {@code #stablehlo.bounds<4, ?>} for bounds.
     */
    @Override
    public String toString() {
        return text(dtype.stablehloName());
    }

    /** The same with another name of the element type. */
    String text(String element) {
        StringBuilder text = new StringBuilder("tensor<");
        for (Dim dim : dims) {
            text.append(dim.isConstant() ? Long.toString(dim.constant()) : "?").append('x');
        }
        text.append(element);
        if (!dims.stream().allMatch(d -> d.isConstant() || d.isUnknown())) {
            text.append(", #keratin.dims<[").append(joined(dims)).append("]>");
        } else if (dims.stream().anyMatch(d -> d.bound() >= 0)) {
            List<Long> bounds = dims.stream().map(Dim::bound).toList();
            text.append(", #stablehlo.bounds<")
                    .append(joined(bounds).replace("-1", "?"))
                    .append('>');
        }
        return text.append('>').toString();
    }

    private static String joined(List<?> list) {
        return String.join(", ", list.stream().map(Object::toString).toList());
    }
}
