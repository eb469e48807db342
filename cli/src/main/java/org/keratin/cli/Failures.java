package org.keratin.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.keratin.runtime.InvalidFileException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Turns exceptions into one line and an exit status. */
final class Failures {
    private Failures() {}

    static int badUsage(CommandLine.ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        String help = command.getCommandSpec().qualifiedName() + " --help";
        String message =
                e instanceof CommandLine.UnmatchedArgumentException
                                && command.getParent() == null
                                && !args[0].startsWith("-")
                        ? "unknown command '"
                                + args[0]
                                + "'; known are "
                                + String.join(", ", command.getSubcommands().keySet())
                        : firstLine(e.getMessage());
        System.err.println(
                "keratin: "
                        + lowerFirst(message)
                        + (message.contains("--help")
                                ? ""
                                : " ('" + help + "' tells what is known)"));
        if (main(command).stacktrace) {
            e.printStackTrace(System.err);
        }
        return Main.BAD_INPUT;
    }

    static int report(Exception e, CommandLine command, @Nullable ParseResult parsed) {
        System.out.flush();
        System.err.println("keratin: " + describe(e));
        if (main(command).stacktrace) {
            e.printStackTrace(System.err);
        }
        return isBadInput(e) ? Main.BAD_INPUT : Main.FAILED;
    }

    /** An error in one line; only errors meant for several lines keep them. */
    static String describe(Throwable e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        return switch (e) {
            case UncheckedIOException io when io.getCause() != null -> describe(io.getCause());
            case NoSuchFileException n -> n.getFile() + ": no such file";
            case AccessDeniedException a -> a.getFile() + ": access denied";
            case CommandException c -> message;
            case InvalidFileException i -> message;
            case RuntimeException r when isKeratin(r) && !message.isEmpty() -> message;
            case IOException io when !message.isEmpty() -> message;
            case IllegalArgumentException i when !message.isEmpty() -> message;
            case UnsupportedOperationException u when !message.isEmpty() -> message;
            case IllegalStateException s when !message.isEmpty() -> message;
            default -> "internal error: " + e + " (--stacktrace shows where)";
        };
    }

    private static boolean isBadInput(Throwable e) {
        return switch (e) {
            case CommandException c -> c.status() == Main.BAD_INPUT;
            case InvalidFileException i -> true;
            case UncheckedIOException io -> true;
            case IOException io -> true;
            case IllegalArgumentException i -> true;
            default -> false;
        };
    }

    private static boolean isKeratin(RuntimeException e) {
        return e.getClass().getName().startsWith("org.keratin.");
    }

    private static Main main(CommandLine command) {
        CommandLine root = command;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        return root.getCommand();
    }

    private static String firstLine(@Nullable String text) {
        return text == null ? "bad usage" : text.lines().findFirst().orElse("bad usage");
    }

    private static String lowerFirst(String text) {
        boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return word ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }
}
