package org.keratin.cli;

import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.keratin.ir.TensorType;
import org.keratin.runtime.NDArray;

/** A model ready to run with the options of the command line. */
interface LoadedModel {
    List<String> inputNames();

    List<String> outputNames();

    /** The inputs' types, with symbols for sizes that a call tells. */
    List<TensorType> inputTypes();

    /** Floating-point operations of a step for these sizes; NaN where nothing tells. */
    double operations(ToLongFunction<String> symbols);

    /** Predictions for all rows, in batches where the model has a batch; one array an output. */
    List<NDArray> predict(List<NDArray> inputs);

    /** Loss and metrics by Keras's names; refused where the model has no loss. */
    Map<String, Double> evaluate(List<NDArray> x, List<NDArray> y, List<NDArray> sampleWeight);

    /** The prediction step, compiled now, without the disk cache. */
    CompiledStep compile();

    /** A compiled step, ready for timing. */
    interface CompiledStep {
        /** Runs once on these inputs. */
        void run(List<NDArray> inputs);
    }
}
