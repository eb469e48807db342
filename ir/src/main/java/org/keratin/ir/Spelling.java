package org.keratin.ir;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a text wrote an op's attributes where the op itself does not tell: defaults that were written
 * down, and attributes that were left to their default. Nothing but the printer reads it.
 *
 * @param written attributes that the op would not print, with the values that the text gives
 * @param omitted names of attributes that the op would print and the text does not give
 */
public record Spelling(Map<String, Attr> written, Set<String> omitted) {
    /** As the op prints itself. */
    public static final Spelling PLAIN = new Spelling(Map.of(), Set.of());

    public Spelling {
        written = Collections.unmodifiableMap(new LinkedHashMap<>(written));
        omitted = Collections.unmodifiableSet(new TreeSet<>(omitted));
    }

    /** The difference between the attributes that a text gives and those that the op prints. */
    public static Spelling of(Map<String, Attr> given, Map<String, Attr> printed) {
        if (given.keySet().equals(printed.keySet())) {
            return PLAIN;
        }
        Map<String, Attr> written = new LinkedHashMap<>(given);
        written.keySet().removeAll(printed.keySet());
        Set<String> omitted = new TreeSet<>(printed.keySet());
        omitted.removeAll(given.keySet());
        return new Spelling(written, omitted);
    }

    /** The attributes as the text wrote them. */
    public Map<String, Attr> apply(Map<String, Attr> printed) {
        if (written.isEmpty() && omitted.isEmpty()) {
            return printed;
        }
        Map<String, Attr> all = new LinkedHashMap<>(printed);
        all.keySet().removeAll(omitted);
        all.putAll(written);
        return all;
    }
}
