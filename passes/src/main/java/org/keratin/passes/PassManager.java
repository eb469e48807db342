package org.keratin.passes;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.NodeBudget;
import org.keratin.ir.text.Printer;
import org.keratin.ir.verify.Verifier;

/** Runs passes in order: verifies, prints, dumps and times as asked. */
public final class PassManager {
    /**
     * What to do beside running.
     *
     * @param verify whether to verify the module before the first and after each pass
     * @param printAfterAll whether to print the module after each pass
     * @param printAfter ids of passes after which to print it
     * @param dumpTo a folder for one file a pass, {@code 03-cse.mlir}; null for none
     * @param off ids of passes that do not run
     * @param out where prints go
     */
    public record Options(
            boolean verify,
            boolean printAfterAll,
            Set<String> printAfter,
            @Nullable Path dumpTo,
            Set<String> off,
            PrintStream out) {
        public static final Options NONE =
                new Options(false, false, Set.of(), null, Set.of(), System.err);
    }

    /** How long a pass took, and whether it changed the module. */
    public record Timing(String pass, long nanos, boolean changed) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-22s %9.3f ms%s",
                    pass,
                    nanos / 1e6,
                    changed ? "" : "  (unchanged)");
        }
    }

    private final List<Pass> passes;
    private final Options options;
    private final List<Timing> timings = new ArrayList<>();

    /**
     * @throws IrException if {@code options} names a pass that is not in the list
     */
    public PassManager(List<Pass> passes, Options options) {
        this.passes = List.copyOf(passes);
        this.options = options;
        List<String> known = passes.stream().map(Pass::id).toList();
        for (Set<String> names : List.of(options.off, options.printAfter)) {
            for (String name : names) {
                if (!known.contains(name)) {
                    throw new IrException(
                            "there is no pass '" + name + "' in this pipeline; it has " + known);
                }
            }
        }
    }

    /**
     * Runs the passes once.
     *
     * @throws NodeBudget.Exceeded where they make the module too large
     */
    public Module run(Module module, PassContext context) {
        return NodeBudget.within(module, () -> passes(module, context));
    }

    private Module passes(Module module, PassContext context) {
        if (options.verify) {
            Verifier.verify(module);
        }
        Module current = module;
        int number = 0;
        for (Pass pass : passes) {
            number++;
            if (options.off.contains(pass.id())) {
                continue;
            }
            long start = System.nanoTime();
            NodeBudget.nextStep();
            Module next = pass.run(current, context);
            boolean changed = next != current;
            timings.add(new Timing(pass.id(), System.nanoTime() - start, changed));
            if (changed && options.verify) {
                verify(next, pass);
            }
            show(next, pass, number, changed);
            current = next;
        }
        return current;
    }

    private static void verify(Module module, Pass pass) {
        try {
            Verifier.verify(module);
        } catch (IrException e) {
            throw new IrException("after the pass '" + pass.id() + "': " + e.getMessage(), e);
        }
    }

    private void show(Module module, Pass pass, int number, boolean changed) {
        boolean print = options.printAfterAll || options.printAfter.contains(pass.id());
        if (print) {
            options.out.println("// after " + pass.id() + (changed ? "" : " (unchanged)"));
            if (changed) {
                options.out.print(Printer.print(module));
            }
        }
        if (options.dumpTo != null) {
            Path file =
                    options.dumpTo.resolve(
                            String.format(Locale.ROOT, "%02d-%s.mlir", number, pass.id()));
            try {
                Files.createDirectories(options.dumpTo);
                Files.writeString(file, changed ? Printer.print(module) : "// (unchanged)\n");
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "cannot write " + file + "; choose another folder to dump to", e);
            }
        }
    }

    /** One row per pass that ran, in order. */
    public List<Timing> timings() {
        return List.copyOf(timings);
    }
}
