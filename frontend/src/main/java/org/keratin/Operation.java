package org.keratin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.keratin.naming.Names;

/** What a node of a functional model applies: a layer, or a recorded op. */
public abstract class Operation {
    private final String base;
    private final List<GraphNode> nodes = new ArrayList<>();
    private String name;

    /**
     * @param base what the automatic name is made from; empty for the class's own name in snake
     *     case
     */
    protected Operation(String base) {
        this.base = base.isEmpty() ? Names.snakeCase(className(getClass())) : base;
        name = Names.unique(this.base);
    }

    /** The class's simple name, that of the superclass for an anonymous class. */
    static String className(Class<?> type) {
        Class<?> named = type;
        while (named.isAnonymousClass()) {
            named = named.getSuperclass();
        }
        return named.getSimpleName();
    }

    /** The name: as given, else made from the class and unique ({@code dense}, {@code dense_1}). */
    public String name() {
        return name;
    }

    /** Keras's class name. */
    public String className() {
        return className(getClass());
    }

    /** The applications of this operation to KerasTensors, in order. */
    public List<GraphNode> nodes() {
        return Collections.unmodifiableList(nodes);
    }

    final void addNode(GraphNode node) {
        nodes.add(node);
    }

    protected final void setName(String given) {
        if (given.contains("/")) {
            throw new IllegalArgumentException(
                    "Argument `name` must be a string and cannot contain character `/`. Received:"
                            + " name="
                            + given);
        }
        Names.release(base, name);
        name = given;
    }
}
