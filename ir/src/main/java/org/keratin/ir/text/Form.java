package org.keratin.ir.text;

import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Node;

/** One pretty syntax, shared by a family of ops: to the generic form's attributes and back. */
interface Form {
    /** Reads what stands behind the op's name. */
    void parse(OpReader in, RawOp op);

    /** True if the node can be written in this form; otherwise it is written in the generic one. */
    default boolean fits(Node node) {
        return true;
    }

    /**
     * Writes what stands behind the op's name.
     *
     * @param attributes the op's own and the discardable attributes; the form removes those that it
     *     has written and writes the others as a dictionary
     */
    void print(OpWriter out, Node node, Map<String, Attr> attributes);
}
