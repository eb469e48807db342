package org.keratin.ir.op;

/**
 * A stable sort that accepts any comparator, even one that is no order (a region may be anything):
 * runs of 1, 2, 4, … items are merged in pairs, and an item of the right run goes first only where
 * the comparator says so.
 */
final class MergeSort {
    /** True if {@code a} must stand before {@code b}. */
    interface Less {
        boolean test(long a, long b);
    }

    private MergeSort() {}

    static void sort(long[] items, Less less) {
        long[] from = items;
        long[] to = new long[items.length];
        for (int width = 1; width < items.length; width *= 2) {
            for (int begin = 0; begin < items.length; begin += 2 * width) {
                merge(from, to, begin, width, less);
            }
            long[] merged = to;
            to = from;
            from = merged;
        }
        if (from != items) {
            System.arraycopy(from, 0, items, 0, items.length);
        }
    }

    private static void merge(long[] from, long[] to, int begin, int width, Less less) {
        int middle = Math.min(begin + width, from.length);
        int end = Math.min(middle + width, from.length);
        int left = begin;
        int right = middle;
        for (int k = begin; k < end; k++) {
            boolean takeRight =
                    left == middle || (right < end && less.test(from[right], from[left]));
            to[k] = takeRight ? from[right++] : from[left++];
        }
    }
}
