package org.keratin.ir.text;

import java.util.AbstractMap;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;

/**
 * The attributes that an op's factory is given. It remembers which were asked for: one that the op
 * knows may have its default value and not be among the op's own attributes, all others are
 * discardable and stay with the node.
 */
final class ReadAttributes extends AbstractMap<String, Attr> {
    private final Map<String, Attr> given;
    private final Set<Object> asked = new HashSet<>();

    ReadAttributes(Map<String, Attr> given) {
        this.given = given;
    }

    @Override
    public @Nullable Attr get(@Nullable Object name) {
        if (name != null) {
            asked.add(name);
        }
        return given.get(name);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        if (name != null) {
            asked.add(name);
        }
        return given.containsKey(name);
    }

    @Override
    public Set<Map.Entry<String, Attr>> entrySet() {
        return given.entrySet();
    }

    /** The attributes that were not asked for and are not among those that the op prints. */
    Map<String, Attr> unread(Collection<String> printed) {
        Map<String, Attr> extra = null;
        for (Map.Entry<String, Attr> entry : given.entrySet()) {
            if (!asked.contains(entry.getKey()) && !printed.contains(entry.getKey())) {
                extra = extra == null ? new LinkedHashMap<>() : extra;
                extra.put(entry.getKey(), entry.getValue());
            }
        }
        return extra == null ? Map.of() : extra;
    }
}
