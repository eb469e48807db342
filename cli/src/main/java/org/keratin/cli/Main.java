package org.keratin.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The command line: {@code keratin COMMAND …}. Exit status 0: done; 1: the work failed; 2: bad
 * usage or bad input. Results go to standard output, everything else to standard error.
 */
@Command(
        name = "keratin",
        description = "Runs, trains and compiles Keras 3 models on the JVM.",
        subcommands = {
            PredictCommand.class,
            EvaluateCommand.class,
            FitCommand.class,
            VerifyCommand.class,
            CheckCommand.class,
            CompileCommand.class,
            BenchCommand.class,
            SummaryCommand.class,
            DoctorCommand.class
        },
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        usageHelpAutoWidth = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done",
            "1:the work failed: a mismatch, a failed check",
            "2:bad usage or bad input"
        })
public final class Main implements Runnable {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int BAD_INPUT = 2;

    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "Print the stack trace of an error.")
    boolean stacktrace;

    /**
     * The platform's character set may be ASCII; tables and progress bars are not, so both streams
     * are UTF-8.
     */
    public static void main(String[] args) {
        // The JDK's logger has two lines a record otherwise.
        System.setProperty("java.util.logging.SimpleFormatter.format", "keratin: %5$s%n");
        ResultStream results = new ResultStream();
        PrintStream out = new PrintStream(results, false, StandardCharsets.UTF_8);
        PrintStream err =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setOut(out);
        System.setErr(err);
        int status = run(args);
        out.flush();
        if (status == DONE && results.failure() != null) {
            err.println("keratin: standard output cannot be written: " + results.failure());
            status = FAILED;
        }
        System.exit(status);
    }

    /**
     * Runs a command line in this process, on {@link System#out} and {@link System#err}; returns
     * the exit status.
     */
    static int run(String... args) {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler(Failures::report)
                .setParameterExceptionHandler(Failures::badUsage)
                .setOverwrittenOptionsAllowed(false)
                .setAbbreviatedOptionsAllowed(false)
                .setUnmatchedOptionsAllowedAsOptionParameters(false)
                .setColorScheme(
                        System.console() != null && System.console().isTerminal()
                                ? CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.AUTO)
                                : CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .execute(args);
    }

    @Override
    public void run() {
        throw CommandException.badInput("a command is missing; 'keratin --help' lists them");
    }
}
