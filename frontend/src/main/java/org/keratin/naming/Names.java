package org.keratin.naming;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Keras's naming rules (keras/src/utils/naming.py): snake case, and a counter per base name. */
public final class Names {
    private static final Pattern NOT_WORD = Pattern.compile("\\W+");
    private static final Pattern UPPER_RUN = Pattern.compile("(.)([A-Z][a-z]+)");
    private static final Pattern LOWER_UPPER = Pattern.compile("([a-z])([A-Z])");
    private static final Map<String, Integer> COUNTS = new HashMap<>();

    private Names() {}

    /** {@code MaxPooling2D} to {@code max_pooling2d}. */
    public static String snakeCase(String name) {
        String words = NOT_WORD.matcher(name).replaceAll("");
        String runs = UPPER_RUN.matcher(words).replaceAll("$1_$2");
        return LOWER_UPPER.matcher(runs).replaceAll("$1_$2").toLowerCase(Locale.ROOT);
    }

    /** {@code true_divide} to {@code TrueDivide}: Keras's class of an op. */
    public static String camelCase(String snake) {
        StringBuilder camel = new StringBuilder();
        for (String word : snake.split("_")) {
            if (!word.isEmpty()) {
                camel.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
            }
        }
        return camel.toString();
    }

    /**
     * The base name itself the first time, then {@code base_1}, {@code base_2}, …, process wide.
     */
    public static synchronized String unique(String base) {
        int count = COUNTS.merge(base, 1, Integer::sum);
        return count == 1 ? base : base + "_" + (count - 1);
    }

    /**
     * Gives a name back that was taken last. Keras takes no automatic name for an object that gets
     * one by argument; here the setter comes just after the constructor.
     */
    public static synchronized void release(String base, String name) {
        Integer count = COUNTS.get(base);
        if (count != null && name.equals(count == 1 ? base : base + "_" + (count - 1))) {
            COUNTS.put(base, count - 1);
        }
    }

    /** Starts all counters again, as {@code keras.utils.clear_session()} does. */
    public static synchronized void reset() {
        COUNTS.clear();
    }
}
