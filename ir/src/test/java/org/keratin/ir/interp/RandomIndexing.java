package org.keratin.ir.interp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.keratin.ir.op.IndexDims;

/**
 * What gather and scatter share: which dimensions of the operand are batch, taken alone or windows,
 * and where these lie in the indices and in the result (or updates).
 */
final class RandomIndexing {
    final long[] operand;
    final long[] indices;
    private final List<Integer> batching;
    private final List<Integer> collapsed;
    private final List<Integer> indicesBatching;
    private final List<Integer> startIndexMap;
    private final List<Integer> windows;
    private final int vectorDim;
    final List<Long> sizes = new ArrayList<>();

    /** Where the windows lie in the result. */
    private final List<Integer> offsets;

    final long[] result;

    RandomIndexing(Random r) {
        operand = RandomOps.shape(r, 1, 4);
        int rank = operand.length;
        List<Integer> order = RandomOps.shuffled(r, rank);
        int batches = r.nextInt(4) == 0 ? 1 : 0;
        batching = order.subList(0, batches);
        int alone = r.nextInt(rank - batches + 1);
        collapsed = order.subList(batches, batches + alone).stream().sorted().toList();
        for (int d : collapsed) {
            // nothing can be read from a slice of size 0 that leaves no dimension behind
            operand[d] = Math.max(1, operand[d]);
        }
        windows = order.subList(batches + alone, rank).stream().sorted().toList();
        List<Integer> indexable = new ArrayList<>(order.subList(batches, rank));
        Collections.shuffle(indexable, r);
        startIndexMap = List.copyOf(indexable.subList(0, r.nextInt(indexable.size() + 1)));
        // the indices: batch dimensions and perhaps, somewhere, the index vector
        List<Long> shape = new ArrayList<>(RandomOps.longs(r, r.nextInt(batches, 3), 0, 4));
        boolean implicit = startIndexMap.size() == 1 && r.nextBoolean();
        vectorDim = implicit ? shape.size() : r.nextInt(shape.size() + 1);
        if (!implicit) {
            shape.add(vectorDim, (long) startIndexMap.size());
        }
        indicesBatching = new ArrayList<>();
        if (batches == 1) {
            int at = r.nextInt(shape.size() - (implicit ? 0 : 1));
            at += !implicit && at >= vectorDim ? 1 : 0;
            shape.set(at, operand[batching.getFirst()]);
            indicesBatching.add(at);
        }
        indices = shape.stream().mapToLong(Long::longValue).toArray();
        for (int d = 0; d < rank; d++) {
            boolean window = windows.contains(d);
            sizes.add(window ? r.nextLong(operand[d] + 1) : Math.min(1, operand[d]));
        }
        int outer = shape.size() - (implicit ? 0 : 1);
        List<Integer> places = RandomOps.shuffled(r, outer + windows.size());
        offsets = places.subList(0, windows.size()).stream().sorted().toList();
        result = new long[places.size()];
        int nextWindow = 0;
        int nextBatch = 0;
        for (int d = 0; d < result.length; d++) {
            if (offsets.contains(d)) {
                result[d] = sizes.get(windows.get(nextWindow++));
            } else {
                nextBatch += !implicit && nextBatch == vectorDim ? 1 : 0;
                result[d] = indices[nextBatch++];
            }
        }
    }

    IndexDims dims() {
        return new IndexDims(
                offsets, collapsed, batching, indicesBatching, startIndexMap, vectorDim);
    }
}
