package org.keratin.passes.buffer;

import java.util.ArrayList;
import java.util.List;
import org.keratin.runtime.Dim;

/**
 * Shares memory among arrays whose lives do not meet. Sizes are expressions: a slot is as large as
 * the maximum of its tenants, and the best slot is chosen by the sizes at a sample value of the
 * symbols.
 */
final class Slots {
    private static final long SAMPLE = 32;
    private static final int ALIGNMENT = 64;

    private static final class Slot {
        Dim bytes;
        long sample;
        int busyUntil;

        Slot(Dim bytes, long sample, int busyUntil) {
            this.bytes = bytes;
            this.sample = sample;
            this.busyUntil = busyUntil;
        }
    }

    private final List<Slot> slots = new ArrayList<>();

    /**
     * Gives an array a slot. Calls come in the order of {@code first}.
     *
     * @param first the invocation that writes it
     * @param last the last invocation that touches it
     */
    int take(Dim bytes, int first, int last) {
        Dim rounded = bytes.ceilDiv(ALIGNMENT).times(ALIGNMENT);
        long sample = rounded.eval(symbol -> SAMPLE);
        int best = -1;
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (slot.busyUntil < first
                    && (best < 0 || fits(slot.sample, slots.get(best).sample, sample))) {
                best = i;
            }
        }
        if (best < 0) {
            slots.add(new Slot(rounded, sample, last));
            return slots.size() - 1;
        }
        Slot slot = slots.get(best);
        slot.bytes = slot.bytes.max(rounded);
        slot.sample = Math.max(slot.sample, sample);
        slot.busyUntil = last;
        return best;
    }

    /**
     * True if size a is the better one for what is wanted: the smallest that is large enough, else
     * the largest.
     */
    private static boolean fits(long a, long b, long wanted) {
        if (a >= wanted && b >= wanted) {
            return a < b;
        }
        return a > b;
    }

    /** Where each slot begins, and behind the last the size of all. */
    List<Dim> offsets() {
        List<Dim> offsets = new ArrayList<>();
        Dim at = Dim.of(0);
        for (Slot slot : slots) {
            offsets.add(at);
            at = at.plus(slot.bytes);
        }
        offsets.add(at);
        return offsets;
    }
}
