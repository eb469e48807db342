package org.keratin.ir.text;

import org.keratin.ir.IrException;

/**
 * A text that is no StableHLO, or that breaks a rule of an op: {@code file:line:column: what was
 * expected}.
 */
public final class ParseException extends IrException {
    private static final long serialVersionUID = 1;

    private static final int MAX_LENGTH = 1000;

    private final String problem;
    private final int line;
    private final int column;

    ParseException(String file, int line, int column, String problem) {
        this(oneLine(problem), file, line, column);
    }

    private ParseException(String problem, String file, int line, int column) {
        super(file + ":" + line + ":" + column + ": " + problem);
        this.problem = problem;
        this.line = line;
        this.column = column;
    }

    /** What is quoted from a text may be of any length and hold any character. */
    public static String oneLine(String problem) {
        String whole =
                problem.length() <= MAX_LENGTH
                        ? problem
                        : problem.substring(0, MAX_LENGTH - 200)
                                + " … "
                                + problem.substring(problem.length() - 150);
        StringBuilder line = new StringBuilder(whole.length());
        whole.codePoints().forEach(c -> line.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return line.toString();
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
