package org.keratin.tests.random;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.text.Parser;
import org.keratin.ir.text.Printer;
import org.keratin.ir.verify.Verifier;
import org.keratin.tests.fuzz.CurrentText;
import org.keratin.tests.fuzz.Finding;

/**
 * Changes modules and runs them, in a process that may die: the module being run is in a mapped
 * file. Ends with {@link #HANGS} where a compiler or a compiled module takes too long, with {@link
 * #ENDLESS} where the interpreter does, which says nothing of the module but that it has a loop.
 */
public final class Mutants {
    static final int HANGS = 3;
    static final int ENDLESS = 4;
    static final String CURRENT = "current";

    private static final long LIMIT_NANOS = 10_000_000_000L;
    private static final long INTERPRET_NANOS = 3_000_000_000L;
    private static final long SHRINK_NANOS = 15_000_000_000L;
    private static final int MAX_CHANGES = 6;
    private static final int TRIES = 12;
    private static final int SAME = 2;
    private static final int REPORT = 500;

    private final Path folder;
    private final CurrentText current;
    private final MutantSeeds seeds;
    private final Backend backend;
    private final MutantRun.Progress progress = new MutantRun.Progress();
    private final Map<String, Integer> kinds = new HashMap<>();
    private volatile String text = "";
    private volatile boolean shrinking;
    private int found;

    private Mutants(Path folder, Path root) throws IOException {
        this.folder = folder;
        this.current = new CurrentText(folder.resolve(CURRENT));
        this.backend =
                ServiceLoader.load(Backend.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .filter(b -> b.name().equals("cpu"))
                        .findFirst()
                        .orElseThrow();
        this.seeds = new MutantSeeds(root, m -> backend.unsupported(StepProgram.of(m)).isEmpty());
    }

    /** Arguments: the folder for findings, the repository, the first seed, how many, seconds. */
    public static void main(String[] arguments) throws IOException {
        Mutants mutants = new Mutants(Path.of(arguments[0]), Path.of(arguments[1]));
        long first = Long.parseLong(arguments[2]);
        long count = Long.parseLong(arguments[3]);
        long end = System.nanoTime() + Long.parseLong(arguments[4]) * 1_000_000_000L;
        Thread watch = new Thread(mutants::watch, "watch");
        watch.setDaemon(true);
        watch.start();
        long seed = first;
        while (seed - first < count && System.nanoTime() < end) {
            mutants.one(seed++);
            if ((seed - first) % REPORT == 0) {
                mutants.report(first, seed);
            }
        }
        mutants.progress.to("");
        mutants.report(first, seed);
        System.exit(mutants.found > 0 ? 1 : 0);
    }

    private void report(long first, long end) {
        System.out.printf(
                "mutants: seeds %d to %d, %d ran, %d refused, %d not meaningful,"
                        + " %d found: %s%n",
                first,
                end - 1,
                progress.ran,
                progress.refused,
                progress.rejected,
                found,
                progress.reasons);
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(200);
                String phase = progress.phase;
                long limit =
                        phase.equals("interpret") || phase.equals("noise")
                                ? INTERPRET_NANOS
                                : LIMIT_NANOS;
                if (!phase.isEmpty() && progress.exceeds(limit)) {
                    boolean endless = limit == INTERPRET_NANOS;
                    if (!endless && !shrinking) {
                        Finding.write(
                                folder,
                                ("// hangs in " + phase + "\n" + text)
                                        .getBytes(StandardCharsets.UTF_8));
                    }
                    Runtime.getRuntime().halt(endless || shrinking ? ENDLESS : HANGS);
                }
            }
        } catch (InterruptedException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The mutant of a seed. */
    static Module mutant(long seed, MutantSeeds seeds) {
        Random random = new Random(seed);
        Mutations mutations = new Mutations(random, seeds);
        Module module = seeds.pick(random);
        int changes = 1 + random.nextInt(MAX_CHANGES);
        for (int i = 0; i < changes; i++) {
            module = changed(module, mutations);
        }
        return module;
    }

    private static Module changed(Module module, Mutations mutations) {
        for (int i = 0; i < TRIES; i++) {
            try {
                Module other = mutations.change(module);
                if (other != module
                        && MutantSeeds.fits(other)
                        && Verifier.problems(other).isEmpty()) {
                    // what no text can say is none of the programs
                    return Parser.parse(Printer.print(other), "mutant.mlir");
                }
            } catch (IrException | ArithmeticException | IndexOutOfBoundsException e) {
                // another change; a text with such attributes would not come as far
                continue;
            }
        }
        return module;
    }

    private void one(long seed) throws IOException {
        progress.to("change");
        Module module;
        text = "// seed " + seed + "\n";
        current.set(text);
        String problem;
        try {
            module = mutant(seed, seeds);
        } catch (RuntimeException | StackOverflowError e) {
            keep("changing", trace(e), text);
            return;
        }
        text += Printer.print(module);
        current.set(text);
        problem = attempt(module, seed);
        if (problem.isEmpty()) {
            return;
        }
        String kind = kind(problem);
        if (kinds.merge(kind, 1, Integer::sum) > SAME) {
            found++;
            return;
        }
        Path file = keep("seed " + seed + ": " + problem, "", text);
        String small = shrunk(module, seed, kind);
        Files.writeString(file, small, StandardCharsets.UTF_8);
        System.out.println(file.getFileName() + ": " + problem.lines().findFirst().orElse(""));
    }

    private Path keep(String problem, String more, String module) throws IOException {
        found++;
        String comment =
                (problem + "\n" + more)
                        .lines()
                        .map(l -> "// " + l + "\n")
                        .reduce("", String::concat);
        return Finding.write(folder, (comment + module).getBytes(StandardCharsets.UTF_8));
    }

    private String shrunk(Module module, long seed, String kind) {
        shrinking = true;
        long end = System.nanoTime() + SHRINK_NANOS;
        Module small =
                Shrinker.shrink(
                        module,
                        m -> {
                            boolean valid =
                                    System.nanoTime() < end && Verifier.problems(m).isEmpty();
                            if (valid) {
                                current.set("// seed " + seed + ", shrunk\n" + Printer.print(m));
                            }
                            return valid && kind(attempt(m, seed)).equals(kind);
                        });
        String problem = attempt(small, seed);
        shrinking = false;
        return ("seed " + seed + ": " + problem)
                        .lines()
                        .map(l -> "// " + l + "\n")
                        .reduce("", String::concat)
                + Printer.print(small);
    }

    private String attempt(Module module, long seed) {
        try {
            return new MutantRun(backend, seed).problem(module, progress);
        } catch (RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError e) {
            return trace(e);
        }
    }

    private static String trace(Throwable e) {
        StringBuilder trace = new StringBuilder("threw " + e);
        Throwable last = e;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        if (last != e) {
            trace.append("\n because of ").append(last);
        }
        Stream.of(last.getStackTrace()).limit(9).forEach(at -> trace.append("\n  at ").append(at));
        return trace.toString();
    }

    /** What two findings of one cause mostly share. */
    private static String kind(String problem) {
        if (problem.startsWith("threw")) {
            return problem.lines().limit(5).reduce("", String::concat).replaceAll("[0-9x]+", "");
        }
        return problem.isEmpty() ? "" : problem.substring(0, Math.min(6, problem.length()));
    }
}
