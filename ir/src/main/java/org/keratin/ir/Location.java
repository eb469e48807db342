package org.keratin.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a node comes from: the layer call that made it, or a line of a text. It is carried to the
 * kernel, so that an error or a profile row can name the layer.
 *
 * @param name the layer or function path ({@code "mlp/dense_1"}), or the file's name
 * @param line 1-based line in the file, 0 where the name is a layer
 * @param column 1-based column, 0 where the name is a layer
 * @param origin what a text's {@code loc(…)} says beyond that place; null where it says no more
 */
public record Location(String name, int line, int column, @Nullable Origin origin) {
    public static final Location UNKNOWN = new Location("", 0, 0);

    /** The forms of MLIR's locations that are more than a name or a place in a file. */
    public sealed interface Origin {
        /** {@code unknown}, written so; the place is that of the operation in its own text. */
        record Unwritten() implements Origin {}

        /** {@code "file":1:2 to 3:4}: the place is the range's begin. */
        record Range(int endLine, int endColumn) implements Origin {}

        /** {@code "name"(child)}. */
        record Named(String name, Location child) implements Origin {}

        /** {@code callsite(callee at caller)}; the place is the callee's. */
        record CallSite(Location callee, Location caller) implements Origin {}

        /** {@code fused<metadata>[a, b]}; the place is the first known one. */
        record Fused(String metadata, List<Location> parts) implements Origin {
            public Fused {
                parts = List.copyOf(parts);
            }
        }
    }

    public Location(String name, int line, int column) {
        this(name, line, column, null);
    }

    public static Location layer(String name) {
        return new Location(name, 0, 0);
    }

    /** The same place with another origin. */
    public Location withOrigin(Origin other) {
        return new Location(name, line, column, other);
    }

    public boolean isKnown() {
        return !name.isEmpty();
    }

    /** The layer's name; empty where this is a place in a file. */
    public String layer() {
        return line == 0 ? name : "";
    }

    /**
     * The end of a message about this place, such as {@code " (in a.mlir:3:5)"}; empty if unknown.
     */
    public String suffix() {
        if (!isKnown()) {
            return "";
        }
        return line == 0
                ? " (in layer '" + name + "')"
                : " (in " + name + ":" + line + ":" + column + ")";
    }

    /** True if there is something to print beyond {@code unknown}, or that was written. */
    public boolean isWritten() {
        return isKnown() || origin != null;
    }

    /** MLIR's text form of a location. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        print(out);
        return out.toString();
    }

    /** Appends MLIR's text form, {@code loc(…)}. */
    public void print(StringBuilder out) {
        out.append("loc(");
        body(out);
        out.append(')');
    }

    private void body(StringBuilder out) {
        switch (origin) {
            case null -> place(out);
            case Origin.Unwritten() -> out.append("unknown");
            case Origin.Range(int endLine, int endColumn) -> {
                place(out);
                out.append(" to ");
                if (endLine != line) {
                    out.append(endLine);
                }
                out.append(':').append(endColumn);
            }
            case Origin.Named(String label, Location child) -> {
                Quoted.append(out, label).append('(');
                child.body(out);
                out.append(')');
            }
            case Origin.CallSite(Location callee, Location caller) -> {
                out.append("callsite(");
                callee.body(out);
                out.append(" at ");
                caller.body(out);
                out.append(')');
            }
            case Origin.Fused(String metadata, List<Location> parts) -> {
                out.append("fused");
                if (!metadata.isEmpty()) {
                    out.append('<').append(metadata).append('>');
                }
                out.append('[');
                for (int i = 0; i < parts.size(); i++) {
                    out.append(i == 0 ? "" : ", ");
                    parts.get(i).body(out);
                }
                out.append(']');
            }
        }
    }

    private void place(StringBuilder out) {
        if (!isKnown()) {
            out.append("unknown");
            return;
        }
        Quoted.append(out, name);
        if (line != 0) {
            out.append(':').append(line).append(':').append(column);
        }
    }
}
