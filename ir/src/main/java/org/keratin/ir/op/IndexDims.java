package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * How index vectors stand for windows of an operand: the dimension numbers of gather, whose result
 * is made of the windows, and of scatter, whose updates are. The rest of the result's (updates')
 * dimensions are those of the indices but {@code vectorDim}, in order.
 *
 * @param window where a window's dimensions lie in the result or updates: {@code offset_dims},
 *     {@code update_window_dims}
 * @param collapsed operand dimensions of size 1 that windows lack: {@code collapsed_slice_dims},
 *     {@code inserted_window_dims}
 * @param batching operand dimensions that the indices share, which windows lack: {@code
 *     operand_batching_dims}, {@code input_batching_dims}
 * @param indicesBatching their places in the indices: {@code start_indices_batching_dims}, {@code
 *     scatter_indices_batching_dims}
 * @param indexed the operand dimension of each component of an index vector: {@code
 *     start_index_map}, {@code scatter_dims_to_operand_dims}
 * @param vectorDim the dimension of the indices along which index vectors lie; their rank where
 *     each element is one
 */
public record IndexDims(
        List<Integer> window,
        List<Integer> collapsed,
        List<Integer> batching,
        List<Integer> indicesBatching,
        List<Integer> indexed,
        int vectorDim) {
    /** The names in the text, and what both ops demand of the numbers. */
    enum Names {
        GATHER(
                "dimension_numbers",
                "offset_dims",
                "collapsed_slice_dims",
                "operand_batching_dims",
                "start_indices_batching_dims",
                "start_index_map"),
        SCATTER(
                "scatter_dimension_numbers",
                "update_window_dims",
                "inserted_window_dims",
                "input_batching_dims",
                "scatter_indices_batching_dims",
                "scatter_dims_to_operand_dims");

        private static final String VECTOR_DIM = "index_vector_dim";

        final String attribute;
        private final String window;
        private final String collapsed;
        private final String batching;
        private final String indicesBatching;
        private final String indexed;

        Names(
                String attribute,
                String window,
                String collapsed,
                String batching,
                String indicesBatching,
                String indexed) {
            this.attribute = attribute;
            this.window = window;
            this.collapsed = collapsed;
            this.batching = batching;
            this.indicesBatching = indicesBatching;
            this.indexed = indexed;
        }

        IndexDims read(String struct, Map<String, Attr> attributes) {
            List<Integer> vectorDim = Attrs.field(attributes, attribute, struct, VECTOR_DIM);
            return new IndexDims(
                    Attrs.field(attributes, attribute, struct, window),
                    Attrs.field(attributes, attribute, struct, collapsed),
                    Attrs.field(attributes, attribute, struct, batching),
                    Attrs.field(attributes, attribute, struct, indicesBatching),
                    Attrs.field(attributes, attribute, struct, indexed),
                    vectorDim.isEmpty() ? 0 : vectorDim.getFirst());
        }

        Attr write(String struct, IndexDims dims) {
            return new Attrs.Struct(struct)
                    .list(window, dims.window)
                    .list(collapsed, dims.collapsed)
                    .list(batching, dims.batching)
                    .list(indicesBatching, dims.indicesBatching)
                    .list(indexed, dims.indexed)
                    .number(VECTOR_DIM, dims.vectorDim)
                    .build();
        }

        void checkRank(IndexDims dims, TensorType operand, String label) {
            Rules.check(
                    operand.rank()
                            == dims.window.size() + dims.collapsed.size() + dims.batching.size(),
                    label,
                    () ->
                            window
                                    + ", "
                                    + collapsed
                                    + " and "
                                    + batching
                                    + " must make up the rank of "
                                    + operand);
        }

        /** The index vectors have a place, and a component for each dimension that is indexed. */
        void checkVectors(IndexDims dims, TensorType indices, String place, String components) {
            Rules.check(
                    dims.vectorDim >= 0 && dims.vectorDim <= indices.rank(),
                    place,
                    () ->
                            "index_vector_dim must be in [0, "
                                    + indices.rank()
                                    + "], received "
                                    + dims.vectorDim);
            Dim length = dims.isVector(indices) ? indices.dim(dims.vectorDim) : Dim.of(1);
            Rules.check(
                    length.compatible(Dim.of(dims.indexed.size())),
                    components,
                    () -> indexed + " must have " + length + " entries, received " + dims.indexed);
        }

        /** The operand's and the indices' batching dimensions are the same, beside the vectors. */
        void checkBatching(
                IndexDims dims,
                TensorType operand,
                TensorType indices,
                String vector,
                String count,
                String sizes) {
            Rules.check(
                    !dims.indicesBatching.contains(dims.vectorDim),
                    vector,
                    () ->
                            "index_vector_dim must not be in "
                                    + indicesBatching
                                    + ", received "
                                    + dims.vectorDim
                                    + " and "
                                    + dims.indicesBatching);
            Rules.check(
                    dims.batching.size() == dims.indicesBatching.size(),
                    count,
                    () -> batching + " and " + indicesBatching + " must have the same size");
            for (int i = 0; i < dims.batching.size(); i++) {
                Rules.check(
                        operand.dim(dims.batching.get(i))
                                .equals(indices.dim(dims.indicesBatching.get(i))),
                        sizes,
                        () ->
                                "batching dimensions must have the same sizes, received "
                                        + operand
                                        + " and "
                                        + indices);
            }
        }
    }

    public IndexDims {
        window = List.copyOf(window);
        collapsed = List.copyOf(collapsed);
        batching = List.copyOf(batching);
        indicesBatching = List.copyOf(indicesBatching);
        indexed = List.copyOf(indexed);
    }

    /** Without batching dimensions. */
    public static IndexDims of(
            List<Integer> window, List<Integer> collapsed, List<Integer> indexed, int vectorDim) {
        return new IndexDims(window, collapsed, List.of(), List.of(), indexed, vectorDim);
    }

    /** True for the operand's dimensions that a window has. */
    public boolean inWindow(int dim) {
        return !collapsed.contains(dim) && !batching.contains(dim);
    }

    /** True where the index vectors have a dimension, false where each element is one. */
    public boolean isVector(TensorType indices) {
        return vectorDim < indices.rank();
    }

    /**
     * Where batching dimension {@code k} lies among the dimensions of the indices but the vectors'.
     */
    public int batchPlace(int k) {
        int place = indicesBatching.get(k);
        return place > vectorDim ? place - 1 : place;
    }

    /** The dimensions of the indices but that of the vectors. */
    List<Dim> batch(TensorType indices) {
        List<Dim> batch = new ArrayList<>(indices.dims());
        if (isVector(indices)) {
            batch.remove(vectorDim);
        }
        return batch;
    }

    /**
     * Where in the operand that is which stands at {@code position} of the result or updates.
     *
     * @param highest the highest start in each dimension, to which it is clamped; null where it is
     *     taken as it is
     */
    long[] place(long[] position, NDArray indices, int rank, long @Nullable [] highest) {
        long[] at = new long[rank];
        long[] index = batchIndex(position, indices.rank());
        for (int k = 0; k < indexed.size(); k++) {
            int d = indexed.get(k);
            long start = component(indices, index, k);
            at[d] = highest == null ? start : Math.clamp(start, 0, highest[d]);
        }
        for (int k = 0; k < batching.size(); k++) {
            at[batching.get(k)] = index[indicesBatching.get(k)];
        }
        int next = 0;
        for (int d = 0; d < rank; d++) {
            if (inWindow(d)) {
                at[d] += position[window.get(next++)];
            }
        }
        return at;
    }

    /**
     * The position in the indices that belongs to a position of the result (or updates); 0 at the
     * index vector's place.
     */
    private long[] batchIndex(long[] position, int rank) {
        long[] index = new long[rank];
        int next = 0;
        for (int d = 0; d < position.length; d++) {
            if (!window.contains(d)) {
                index[next + (next >= vectorDim ? 1 : 0)] = position[d];
                next++;
            }
        }
        return index;
    }

    /** Component {@code k} of an index vector; huge unsigned ones stay out of bounds. */
    private long component(NDArray indices, long[] index, int k) {
        long[] at = index.clone();
        if (vectorDim < index.length) {
            at[vectorDim] = k;
        }
        return Tensors.index(indices, Tensors.flat(at, indices.shape()));
    }

    /**
     * The highest indices at which windows of {@code sizes} lie inside, spread to the type of the
     * indices; null where a size is unknown, or nothing is indexed.
     */
    @Nullable Value highest(Emit e, TensorType operand, TensorType indices, List<Dim> sizes) {
        List<Dim> all = new ArrayList<>();
        List<Dim> windows = new ArrayList<>();
        List<Dim> differences = new ArrayList<>();
        for (int d : indexed) {
            all.add(operand.dim(d));
            windows.add(inWindow(d) ? sizes.get(d) : Dim.of(1));
            differences.add(operand.dim(d).minus(windows.getLast()));
        }
        boolean known = Stream.of(all, windows).allMatch(s -> s.stream().noneMatch(Dim::isUnknown));
        if (indexed.isEmpty() || !known) {
            return null;
        }
        // what may be negative is no size
        Value last =
                differences.stream().allMatch(Dim::isConstant)
                        ? numbers(e, differences)
                        : e.sub(numbers(e, all), numbers(e, windows));
        int bits = indices.dtype().bits();
        if (bits < Long.SIZE) {
            // in a type too narrow for it its highest number, beyond which no index is either
            double most = Math.scalb(1.0, indices.dtype().isSigned() ? bits - 1 : bits) - 1;
            last = e.binary(Binary.Kind.MINIMUM, last, e.fill(last.tensorType(), most));
        }
        return spread(e, e.convert(last, indices.dtype()), indices);
    }

    /** Sizes as a row of i64. */
    static Value numbers(Emit e, List<Dim> sizes) {
        if (sizes.stream().allMatch(Dim::isConstant)) {
            NDArray all = NDArray.allocate(DType.INT64, sizes.size());
            for (int k = 0; k < sizes.size(); k++) {
                all.setLong(k, sizes.get(k).constant());
            }
            return e.b().emit(Constant.of(all));
        }
        return e.b().emit(
                        new Concatenate(0),
                        sizes.stream()
                                .map(size -> e.reshape(e.count(size), List.of(Dim.of(1))))
                                .toArray(Value[]::new));
    }

    /** A row with a number for each component of an index vector, spread over the indices. */
    Value spread(Emit e, Value row, TensorType indices) {
        boolean vectors = isVector(indices);
        Value one = vectors ? row : e.reshape(row, List.of());
        List<Integer> along = vectors ? List.of(vectorDim) : List.of();
        return e.b().emit(new BroadcastInDim(indices, along), one);
    }
}
