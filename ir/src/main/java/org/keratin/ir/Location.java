package org.keratin.ir;

/**
 * Where a node comes from: the layer call that made it, or a line of a text. It is carried to the
 * kernel, so that an error or a profile row can name the layer.
 *
 * @param name the layer or function path ({@code "mlp/dense_1"}), or the file's name
 * @param line 1-based line in the file, 0 where the name is a layer
 * @param column 1-based column, 0 where the name is a layer
 */
public record Location(String name, int line, int column) {
    public static final Location UNKNOWN = new Location("", 0, 0);

    public static Location layer(String name) {
        return new Location(name, 0, 0);
    }

    public boolean isKnown() {
        return !name.isEmpty();
    }

    /** MLIR's text form of a location. */
    @Override
    public String toString() {
        if (!isKnown()) {
            return "loc(unknown)";
        }
        String quoted = "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        return line == 0
                ? "loc(" + quoted + ")"
                : "loc(" + quoted + ":" + line + ":" + column + ")";
    }
}
