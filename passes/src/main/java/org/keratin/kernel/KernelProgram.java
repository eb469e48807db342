package org.keratin.kernel;

import java.util.List;
import java.util.Map;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * A step program as kernels over buffers: what a code generator maps and emits.
 *
 * @param symbols the dimension symbols, sorted; bound from the inputs' shapes at each call
 * @param buffers all arrays, by id
 * @param constants the data of CONSTANT buffers by id
 * @param prepare what runs when variables change
 * @param step what runs in each call
 * @param scratchBytes size of the scratch arena
 * @param preparedBytes size of the prepared arena
 */
public record KernelProgram(
        List<String> symbols,
        List<Buffer> buffers,
        Map<Integer, NDArray> constants,
        List<Action> prepare,
        List<Action> step,
        Dim scratchBytes,
        Dim preparedBytes) {
    public KernelProgram {
        symbols = List.copyOf(symbols);
        buffers = List.copyOf(buffers);
        constants = Map.copyOf(constants);
        prepare = List.copyOf(prepare);
        step = List.copyOf(step);
    }
}
