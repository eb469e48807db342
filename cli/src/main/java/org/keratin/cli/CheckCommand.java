package org.keratin.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Module;
import org.keratin.ir.interp.CheckProgram;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.text.Chunks;
import org.keratin.ir.text.Parser;
import org.keratin.ir.verify.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs StableHLO test modules: each carries its expected values in {@code check.*} ops. */
@Command(name = "check", description = "Runs StableHLO test modules with check.* ops.")
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE_OR_DIR",
            description =
                    "Files of one or several modules (cut at '// -----'), or folders of them.")
    List<Path> paths = List.of();

    @Option(
            names = "--backend",
            paramLabel = "interpreter|cpu|cuda-emulated|cuda",
            converter = EngineOptions.BackendName.class,
            description = "Default: cpu.")
    @Nullable String backend;

    @Option(
            names = "--tier",
            paramLabel = "mandatory|all|NAME",
            description = "Which cases of a MANIFEST.tsv count (default: mandatory).")
    String tier = CheckManifest.MANDATORY;

    @Option(
            names = "--json",
            paramLabel = "R.json",
            description = "Write the results to a file, too.")
    @Nullable Path json;

    @Mixin RunOptions options = new RunOptions();

    private enum Status {
        PASS,
        FAIL,
        SKIP,
        INFO
    }

    private record Outcome(Status status, String why) {
        static final Outcome PASS = new Outcome(Status.PASS, "");
    }

    private final Map<Status, Integer> counts = new java.util.EnumMap<>(Status.class);
    private final CheckManifest manifest = new CheckManifest();
    private final Set<String> tiers = new TreeSet<>();
    private final ArrayNode cases = new ObjectMapper().createArrayNode();

    @Override
    public Integer call() throws IOException {
        String name = backend != null ? backend : options.device().orElse("cpu");
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw CommandException.badInput(path + ": no such file or folder");
            }
        }
        Function<Module, Outcome> runner = runner(name);
        for (Path path : paths) {
            for (Path file : files(path)) {
                checkFile(
                        file,
                        Files.isDirectory(path)
                                ? path.relativize(file).toString()
                                : path.toString(),
                        runner);
            }
        }
        System.out.println(
                count(Status.PASS)
                        + " passed, "
                        + count(Status.FAIL)
                        + " failed, "
                        + count(Status.SKIP)
                        + " skipped");
        if (!tiers.contains(tier) && !tier.equals("all")) {
            System.err.println(
                    "keratin: no case here is of the tier '" + tier + "', only of " + tiers);
        }
        if (json != null) {
            writeJson(json, name);
        }
        return count(Status.FAIL) == 0 ? Main.DONE : Main.FAILED;
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> walk = Files.walk(path)) {
            List<Path> found =
                    walk.filter(f -> f.getFileName().toString().endsWith(".mlir"))
                            .filter(Files::isRegularFile)
                            .sorted()
                            .collect(Collectors.toList());
            if (found.isEmpty()) {
                throw CommandException.badInput(path + ": there is no .mlir file in this folder");
            }
            return found;
        }
    }

    private void checkFile(Path file, String shown, Function<Module, Outcome> runner)
            throws IOException {
        List<String> chunks = Chunks.split(Parser.text(file));
        for (int i = 0; i < chunks.size(); i++) {
            String title = chunks.size() == 1 ? shown : shown + "#" + i;
            String caseTier = manifest.tier(file, i);
            tiers.add(caseTier);
            Outcome outcome =
                    tier.equals("all") || tier.equals(caseTier)
                            ? check(chunks.get(i), file, runner)
                            : new Outcome(Status.INFO, "tier " + caseTier + ", not run");
            tell(title, outcome);
        }
    }

    private void tell(String title, Outcome outcome) {
        counts.merge(outcome.status(), 1, Integer::sum);
        String why = outcome.why().replaceAll("\\s*\\R\\s*", "; ");
        System.out.println(outcome.status() + " " + title + (why.isEmpty() ? "" : ": " + why));
        System.out.flush();
        ObjectNode row =
                cases.addObject().put("case", title).put("status", outcome.status().name());
        if (!why.isEmpty()) {
            row.put("why", why);
        }
    }

    private static Outcome check(String text, Path file, Function<Module, Outcome> runner) {
        try {
            Module module = Parser.parse(text, file.getFileName().toString());
            if (module.funcs().isEmpty()) {
                return Outcome.PASS;
            }
            Verifier.verify(module);
            if (!module.entry().body().args().isEmpty()) {
                return new Outcome(
                        Status.SKIP,
                        "the entry function takes arguments, and a check has none to give");
            }
            return runner.apply(module);
        } catch (RuntimeException e) {
            return new Outcome(Status.FAIL, Failures.describe(e));
        } catch (StackOverflowError e) {
            return new Outcome(Status.FAIL, "nested too deeply");
        }
    }

    private Function<Module, Outcome> runner(String name) {
        CompileOptions compile =
                new CompileOptions(
                        options.numerics(Numerics.STRICT), options.threads, !options.noCache);
        Backend chosen = Backends.usable(name);
        Backends.compileInChild();
        return module -> {
            CheckProgram taken = CheckProgram.of(module).hiddenFor(chosen);
            List<Backend.Unsupported> unsupported = chosen.unsupported(taken.program());
            if (!unsupported.isEmpty()) {
                String ops =
                        unsupported.stream()
                                .map(Backend.Unsupported::op)
                                .distinct()
                                .collect(Collectors.joining(", "));
                return new Outcome(Status.SKIP, "backend " + name + " does not compile " + ops);
            }
            Executable executable = chosen.compile(taken.program(), compile);
            return outcome(
                    taken.judge(
                            executable.run(executable.prepare(List.of()), List.of(), List.of())));
        };
    }

    private static Outcome outcome(String difference) {
        return difference.isEmpty() ? Outcome.PASS : new Outcome(Status.FAIL, difference);
    }

    private int count(Status status) {
        return counts.getOrDefault(status, 0);
    }

    private void writeJson(Path file, String name) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root =
                mapper.createObjectNode()
                        .put("backend", name)
                        .put("tier", tier)
                        .put("passed", count(Status.PASS))
                        .put("failed", count(Status.FAIL))
                        .put("skipped", count(Status.SKIP));
        root.set("cases", cases);
        JsonFiles.write(file, root);
    }
}
