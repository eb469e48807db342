package org.keratin.cli;

import java.util.List;
import java.util.Map;
import org.keratin.ir.spi.StepProgram;
import org.keratin.runtime.NDArray;

/** A model ready to run with the options of the command line. */
interface LoadedModel {
    List<String> inputNames();

    List<String> outputNames();

    /** The prediction step, not compiled. */
    StepProgram program();

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
