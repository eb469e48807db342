package org.keratin.tests.growth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A module being written; T stands for the type of most values. */
final class Text {
    private static final String TYPE = "tensor<8xf32>";

    private final StringBuilder functions = new StringBuilder();
    private final StringBuilder body = new StringBuilder();
    private final List<String> results = new ArrayList<>();
    private String last = "%arg0";
    private int values;

    String last() {
        return last;
    }

    void line(String line) {
        body.append(line).append('\n');
    }

    /** An operation whose result is the next {@code %last}. */
    void then(String operation) {
        String value = "%v" + values++;
        line(value + " = " + operation.replace("%last", last));
        last = value;
    }

    void function(String... parts) {
        functions.append(String.join("", parts));
    }

    /** The last value is one of the results. */
    void result() {
        results.add(last);
    }

    String module() {
        if (results.isEmpty()) {
            results.add(last);
        }
        String types = String.join(", ", Collections.nCopies(results.size(), "T"));
        return (functions
                        + "func.func public @main(%arg0: T) -> ("
                        + types
                        + ") {\n"
                        + body
                        + "return "
                        + String.join(", ", results)
                        + " : "
                        + types
                        + "\n}\n")
                .replaceAll("\\bT\\b", TYPE);
    }
}
