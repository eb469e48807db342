package org.keratin.ir.text;

import org.keratin.ir.IrException;

/**
 * A text that is no StableHLO, or that breaks a rule of an op: {@code file:line:column: what was
 * expected}.
 */
public final class ParseException extends IrException {
    private static final long serialVersionUID = 1;

    private final String problem;
    private final int line;
    private final int column;

    ParseException(String file, int line, int column, String problem) {
        super(file + ":" + line + ":" + column + ": " + problem);
        this.problem = problem;
        this.line = line;
        this.column = column;
    }

    /** The message without file, line and column. */
    public String problem() {
        return problem;
    }

    /** The line, counted from 1. */
    public int line() {
        return line;
    }

    /** The column, counted from 1. */
    public int column() {
        return column;
    }
}
