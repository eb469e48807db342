package org.keratin;

import java.util.Map;

/** Told about the steps of predict, evaluate and fit. */
public interface Progress {
    /** Says nothing. */
    Progress NONE = new Progress() {};

    /** Before the first of {@code steps} steps. */
    default void begin(int steps) {}

    /** After a step. */
    default void step(int done, Map<String, Double> logs) {}

    /** After the last step. */
    default void end(Map<String, Double> logs) {}
}
