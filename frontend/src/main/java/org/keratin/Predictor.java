package org.keratin;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keratin.runtime.NDArray;

/** Runs a step over arrays in batches, the last perhaps smaller, and joins the results. */
final class Predictor {
    private Predictor() {}

    /** The number of rows that all arrays have. */
    static long rows(List<NDArray> arrays, List<String> names) {
        if (arrays.isEmpty()) {
            throw new IllegalArgumentException("there are no inputs");
        }
        long rows = -1;
        for (int i = 0; i < arrays.size(); i++) {
            if (arrays.get(i).rank() == 0) {
                throw new IllegalArgumentException(
                        "input '"
                                + names.get(i)
                                + "' is a scalar; its first dimension must be the batch");
            }
            if (rows >= 0 && arrays.get(i).dim(0) != rows) {
                throw new IllegalArgumentException(
                        "Data cardinality is ambiguous. Make sure all arrays contain the same"
                                + " number of samples. '"
                                + names.get(0)
                                + "' has "
                                + rows
                                + ", '"
                                + names.get(i)
                                + "' has "
                                + arrays.get(i).dim(0)
                                + ".");
            }
            rows = arrays.get(i).dim(0);
        }
        if (rows == 0) {
            throw new IllegalArgumentException("input '" + names.getFirst() + "' has no rows");
        }
        return rows;
    }

    static List<NDArray> rowsOf(List<NDArray> arrays, long from, long to) {
        return arrays.stream().map(a -> a.dim(0) == to - from ? a : a.slice(from, to)).toList();
    }

    /** The rows {@code order[from]} to {@code order[to - 1]}, copied. */
    static List<NDArray> gather(List<NDArray> arrays, int[] order, int from, int to) {
        List<NDArray> gathered = new ArrayList<>();
        for (NDArray array : arrays) {
            long[] shape = array.shape();
            shape[0] = to - from;
            NDArray rows = NDArray.allocate(array.dtype(), shape);
            for (int i = from; i < to; i++) {
                copyRows(array.slice(order[i], order[i] + 1L), rows, i - (long) from);
            }
            gathered.add(rows);
        }
        return gathered;
    }

    static List<NDArray> predict(StepFunction step, List<NDArray> inputs, RunOptions options) {
        long rows = rows(inputs, step.inputNames());
        int steps = Math.toIntExact((rows + options.batchSize - 1) / options.batchSize);
        options.progress.begin(steps);
        List<NDArray> joined = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            long from = (long) i * options.batchSize;
            long to = Math.min(rows, from + options.batchSize);
            List<NDArray> results = step.run(rowsOf(inputs, from, to));
            if (steps == 1) {
                joined.addAll(results);
            } else {
                for (int j = 0; j < results.size(); j++) {
                    if (i == 0) {
                        joined.add(room(results.get(j), rows, to - from));
                    }
                    copyRows(results.get(j), joined.get(j), from);
                }
            }
            options.progress.step(i + 1, Map.of());
        }
        options.progress.end(Map.of());
        return joined;
    }

    private static NDArray room(NDArray first, long rows, long batch) {
        if (first.rank() == 0 || first.dim(0) % batch != 0) {
            throw new IllegalArgumentException(
                    "an output of shape "
                            + Shape.ofSizes(first.shape())
                            + " has no batch of "
                            + batch
                            + " in front, so that results cannot be joined; give a batch_size of at"
                            + " least "
                            + rows);
        }
        long[] shape = first.shape();
        shape[0] = shape[0] / batch * rows;
        return NDArray.allocate(first.dtype(), shape);
    }

    private static void copyRows(NDArray part, NDArray whole, long fromRow) {
        long rowSize = part.dim(0) == 0 ? 0 : part.size() / part.dim(0);
        if (part.dtype().isString()) {
            for (long i = 0; i < part.size(); i++) {
                whole.setString(fromRow * rowSize + i, part.getString(i));
            }
            return;
        }
        MemorySegment.copy(
                part.data(),
                0,
                whole.data(),
                fromRow * rowSize * part.dtype().byteSize(),
                part.byteSize());
    }
}
