package org.keratin.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.runtime.NDArray;
import org.keratin.verify.CaseRunner;
import org.keratin.verify.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs models of case folders and compares what they give with what they should. */
@Command(name = "verify", description = "Compares models' outputs with expected ones.")
final class VerifyCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "CASE_DIR",
            description = "Folders with a model, inputs.npz and outputs.npz.")
    List<Path> folders = List.of();

    @Option(
            names = "--backend",
            paramLabel = "interpreter|cpu|cuda-emulated|cuda",
            converter = EngineOptions.BackendName.class,
            description = "Where to run; interpreter is --jit-compile false.")
    @Nullable String backend;

    @Mixin RunOptions options = new RunOptions();

    @Override
    public Integer call() {
        if (backend != null) {
            if (backend.equals("interpreter")) {
                options.jitCompile = "false";
            } else {
                options.device = backend;
            }
        }
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw CommandException.badInput(folder + ": no such folder");
            }
        }
        int passed = 0;
        int failed = 0;
        for (Path folder : cases()) {
            String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
            try {
                System.out.println("PASS " + name + " " + verify(folder));
                passed++;
            } catch (RuntimeException e) {
                String why = Failures.describe(e).replaceAll("\\s*\\R\\s*", "; ");
                System.out.println("FAIL " + name + ": " + why);
                failed++;
            }
            System.out.flush();
        }
        System.out.println(passed + " passed, " + failed + " failed");
        return failed == 0 ? Main.DONE : Main.FAILED;
    }

    /** A folder of cases stands for all of them. */
    private List<Path> cases() {
        List<Path> cases = new ArrayList<>();
        for (Path folder : folders) {
            List<Path> inner = VerifyCase.isCase(folder) ? List.of() : VerifyCase.in(folder);
            if (inner.isEmpty()) {
                cases.add(folder);
            }
            cases.addAll(inner);
        }
        return cases;
    }

    /** The figures of a case that holds; throws where it does not. */
    private String verify(Path folder) {
        if (Files.exists(folder.resolve("model.keras"))) {
            options.check();
            CaseRunner.Outcome outcome =
                    CaseRunner.run(folder, o -> options.apply(o, Numerics.STRICT));
            if (!outcome.passed()) {
                throw CommandException.failed(outcome.problem() + " (" + outcome.figures() + ")");
            }
            return outcome.figures();
        }
        VerifyCase example = VerifyCase.read(folder);
        LoadedModel model =
                Models.load(
                        example.model(),
                        options,
                        example.batchSize(options.batchSize),
                        Numerics.STRICT);
        List<NDArray> x =
                InputArrays.of("inputs.npz", example.inputs()).inOrderOf(model.inputNames(), "arg");
        List<NDArray> expected =
                InputArrays.of("outputs.npz", example.outputs())
                        .inOrderOf(model.outputNames(), "out");
        return compare(model.outputNames(), model.predict(x), expected, example.outputTolerance());
    }

    private static String compare(
            List<String> names,
            List<NDArray> actual,
            List<NDArray> expected,
            Comparison.Tolerance tolerance) {
        double maxAbsolute = 0;
        double maxRelative = 0;
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            Comparison c = Comparison.of(actual.get(i), expected.get(i), tolerance);
            maxAbsolute = Math.max(maxAbsolute, c.maxAbsolute());
            maxRelative = Math.max(maxRelative, c.maxRelative());
            if (!c.problem().isEmpty()) {
                problems.add("output " + names.get(i) + ": " + c.problem());
            }
        }
        String figures =
                String.format(Locale.ROOT, "max_abs=%.3g max_rel=%.3g", maxAbsolute, maxRelative);
        if (!problems.isEmpty()) {
            throw CommandException.failed(String.join("; ", problems) + " (" + figures + ")");
        }
        return figures;
    }
}
