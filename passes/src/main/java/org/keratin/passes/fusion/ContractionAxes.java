package org.keratin.passes.fusion;

import java.util.List;
import org.keratin.kernel.Axis;

/**
 * The axes of a contraction.
 *
 * @param k those summed over
 * @param rows those that only the left factor names
 * @param columns those that only the right factor names
 * @param batch those that both name, or neither
 */
record ContractionAxes(List<Axis> k, List<Axis> rows, List<Axis> columns, List<Axis> batch) {}
