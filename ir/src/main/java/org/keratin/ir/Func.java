package org.keratin.ir;

import java.util.List;
import java.util.Map;

/**
 * A function: a name, a body, and the attributes of its arguments and results (kept and reprinted).
 *
 * @param attributes the others
 * @param argAttributes one map per argument, perhaps empty
 * @param resultAttributes one map per result, perhaps empty
 */
public record Func(
        String name,
        Visibility visibility,
        Block body,
        List<Map<String, Attr>> argAttributes,
        List<Map<String, Attr>> resultAttributes,
        Map<String, Attr> attributes,
        Location location) {

    /** Who may call it; what no text says is public. */
    public enum Visibility {
        UNWRITTEN,
        PUBLIC,
        PRIVATE,
        NESTED
    }

    public Func {
        argAttributes = List.copyOf(argAttributes);
        resultAttributes = List.copyOf(resultAttributes);
    }

    /** A public function without attributes. */
    public Func(String name, Block body) {
        this(
                name,
                Visibility.PUBLIC,
                body,
                java.util.Collections.nCopies(body.args().size(), Map.of()),
                java.util.Collections.nCopies(body.results().size(), Map.of()),
                Map.of(),
                Location.UNKNOWN);
    }

    /** False where nothing but this module can call it. */
    public boolean isPublic() {
        return visibility != Visibility.PRIVATE;
    }

    public Func withBody(Block other) {
        return other == body
                ? this
                : new Func(
                        name,
                        visibility,
                        other,
                        argAttributes,
                        resultAttributes,
                        attributes,
                        location);
    }

    public List<Type> argTypes() {
        return body.args().stream().map(Value::type).toList();
    }

    public List<Type> resultTypes() {
        return body.results().stream().map(Value::type).toList();
    }
}
