package org.keratin.cli;

import java.util.List;
import org.keratin.ir.spi.StepProgram;
import org.keratin.runtime.NDArray;

/**
 * A model's prediction step with the values it needs.
 *
 * @param variables the VARIABLE parameters in order
 * @param state the STATE parameters in order
 */
record ModelStep(StepProgram program, List<NDArray> variables, List<NDArray> state) {}
