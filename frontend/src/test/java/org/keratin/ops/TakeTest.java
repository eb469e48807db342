package org.keratin.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keratin.Config;
import org.keratin.Tensor;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

class TakeTest {
    @BeforeEach
    void interpreted() {
        Config.setBackend("interpreter");
    }

    /** The dimension's size is no INT8, but -1 still counts from its end. */
    @ParameterizedTest
    @EnumSource(names = {"INT8", "INT16", "INT32", "INT64"})
    void countsNarrowIndicesFromTheEnd(DType type) {
        NDArray rows = NDArray.allocate(DType.FLOAT32, 300);
        for (int i = 0; i < 300; i++) {
            rows.setDouble(i, i);
        }
        NDArray indices = NDArray.allocate(type, 2);
        indices.setLong(0, -1);
        indices.setLong(1, 100);
        NDArray taken = NumpyOps.take(Tensor.of(rows), Tensor.of(indices), 0).array();
        assertEquals(299, taken.getDouble(0));
        assertEquals(100, taken.getDouble(1));
    }
}
