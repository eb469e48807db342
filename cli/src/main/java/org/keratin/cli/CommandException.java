package org.keratin.cli;

/** Ends a command with one line on standard error and an exit status. */
final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    private CommandException(int status, String message) {
        super(message);
        this.status = status;
    }

    /** What the user gave cannot be used: exit status 2. */
    static CommandException badInput(String message) {
        return new CommandException(Main.BAD_INPUT, message);
    }

    /** The work did not come out as it should: exit status 1. */
    static CommandException failed(String message) {
        return new CommandException(Main.FAILED, message);
    }

    int status() {
        return status;
    }
}
