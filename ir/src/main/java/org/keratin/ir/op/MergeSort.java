package org.keratin.ir.op;

/**
 * A stable sort that accepts any comparator, even one that is no order (a region may be anything).
 */
final class MergeSort {
    /** True if {@code a} must stand before {@code b}. */
    interface Less {
        boolean test(long a, long b);
    }

    private MergeSort() {}

    static void sort(long[] items, Less less) {
        long[] from = items.clone();
        long[] to = items;
        split(from, to, 0, items.length, less);
    }

    private static void split(long[] from, long[] to, int begin, int end, Less less) {
        if (end - begin < 2) {
            return;
        }
        int middle = (begin + end) >>> 1;
        split(to, from, begin, middle, less);
        split(to, from, middle, end, less);
        int left = begin;
        int right = middle;
        for (int k = begin; k < end; k++) {
            boolean takeRight =
                    left == middle || (right < end && less.test(from[right], from[left]));
            to[k] = takeRight ? from[right++] : from[left++];
        }
    }
}
