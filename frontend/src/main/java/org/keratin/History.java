package org.keratin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Loss and metrics of each epoch of a training. */
public final class History {
    private final Map<String, List<Double>> history = new LinkedHashMap<>();

    History() {}

    void add(Map<String, Double> logs) {
        logs.forEach(
                (name, value) -> history.computeIfAbsent(name, n -> new ArrayList<>()).add(value));
    }

    /** {@code {"loss": [per epoch], "accuracy": […]}}. */
    public Map<String, List<Double>> history() {
        return Collections.unmodifiableMap(history);
    }
}
