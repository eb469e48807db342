package org.keratin.ir;

import org.jspecify.annotations.Nullable;

/** A value in SSA form: the argument of a block or one result of a node. */
public sealed interface Value permits Value.Arg, Value.Result {
    Type type();

    /** The type as a tensor type; throws where it is a tuple or a token. */
    default TensorType tensorType() {
        if (type() instanceof TensorType tensor) {
            return tensor;
        }
        throw new IrException("a tensor is needed here, not a value of type " + type());
    }

    /** The node that computes this value, null for an argument. */
    default @Nullable Node definition() {
        return this instanceof Result(Node node, int ignored) ? node : null;
    }

    /** An argument of a block; it has identity. */
    final class Arg implements Value {
        private final Type type;
        private final String name;
        private final Location location;

        public Arg(Type type, String name) {
            this(type, name, Location.UNKNOWN);
        }

        public Arg(Type type, String name, Location location) {
            this.type = type;
            this.name = name;
            this.location = location;
        }

        @Override
        public Type type() {
            return type;
        }

        /** A name for printing, without the percent sign; may be empty. */
        public String name() {
            return name;
        }

        public Location location() {
            return location;
        }
    }

    /** Result {@code index} of {@code node}; equal exactly if node (by identity) and index are. */
    record Result(Node node, int index) implements Value {
        @Override
        public Type type() {
            return node.types().get(index);
        }
    }
}
