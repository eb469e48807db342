package org.keratin.ir;

/** A module that breaks a rule of the IR. The message says which, where and what was expected. */
public class IrException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public IrException(String message) {
        super(message);
    }

    public IrException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * What went wrong with a node, with the names of its op and its place where they are missing.
     */
    public static IrException at(Node node, RuntimeException e) {
        String text = String.valueOf(e.getMessage());
        if (e instanceof IrException known && text.contains(" (in ")) {
            return known;
        }
        String op = node.op().name();
        return new IrException(
                (text.startsWith(op) ? text : op + ": " + text) + node.location().suffix(), e);
    }
}
