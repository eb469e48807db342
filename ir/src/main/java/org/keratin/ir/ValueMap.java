package org.keratin.ir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Old value to new value, while a pass copies. A value without an entry stands for itself (an outer
 * block's).
 */
public final class ValueMap {
    private final Map<Value, Value> map = new HashMap<>();

    public void put(Value from, Value to) {
        map.put(from, to);
    }

    public Value get(Value value) {
        return map.getOrDefault(value, value);
    }

    public List<Value> get(List<Value> values) {
        List<Value> mapped = new ArrayList<>(values.size());
        for (Value value : values) {
            mapped.add(get(value));
        }
        return mapped;
    }
}
