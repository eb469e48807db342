package org.keratin.ir.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Value;

/**
 * Value names that are visible at a point of the text. A region sees the names around it; its own
 * end with it.
 */
final class Scope {
    private final Map<String, List<? extends Value>> names = new HashMap<>();
    private final List<String> defined = new ArrayList<>();

    /** A mark to give {@link #close} at the end of a region. */
    int open() {
        return defined.size();
    }

    void close(int mark) {
        for (int i = defined.size() - 1; i >= mark; i--) {
            names.remove(defined.remove(i));
        }
    }

    /** False if the name is taken. */
    boolean define(String name, List<? extends Value> values) {
        if (names.putIfAbsent(name, values) != null) {
            return false;
        }
        defined.add(name);
        return true;
    }

    @Nullable List<? extends Value> find(String name) {
        return names.get(name);
    }
}
