package org.keratin.ir;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

class AttrTest {
    private static final int COUNT = 50_000;

    @Test
    void hashesOfConstantsDiffer() {
        Set<Integer> filled = new HashSet<>();
        Set<Integer> low = new HashSet<>();
        Set<Integer> behind = new HashSet<>();
        for (int i = 0; i < COUNT; i++) {
            NDArray all = NDArray.allocate(DType.FLOAT32, 8);
            NDArray last = NDArray.allocate(DType.FLOAT32, 100);
            for (int k = 0; k < 8; k++) {
                all.setDouble(k, i * 0.5 + 1);
            }
            last.setDouble(99, i * 0.5 + 1);
            int hash = dense(all);
            filled.add(hash);
            // what a table of 2^17 places sees of it
            low.add((hash ^ hash >>> 16) & 0x1FFFF);
            behind.add(dense(last));
        }
        assertTrue(filled.size() > COUNT - 50, () -> filled.size() + " of " + COUNT);
        assertTrue(behind.size() > COUNT - 50, () -> behind.size() + " of " + COUNT);
        assertTrue(low.size() > COUNT * 0.75, () -> low.size() + " places of " + COUNT);
    }

    private static int dense(NDArray data) {
        return new Attr.Dense(TensorType.of(data.dtype(), data.shape()), data).hashCode();
    }
}
