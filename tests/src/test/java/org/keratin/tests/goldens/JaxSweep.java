package org.keratin.tests.goldens;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keratin.CompiledModule;
import org.keratin.UnsupportedOperationsException;
import org.keratin.ir.Module;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.text.Parser;
import org.keratin.ir.text.Printer;
import org.keratin.ir.verify.Verifier;
import org.keratin.runtime.NDArray;
import org.keratin.runtime.Npz;
import org.keratin.verify.Comparison;

/**
 * The cases that {@code tests/goldens/make/sweep} wrote to the folder of property {@code
 * keratin.sweep}: each parsed, verified, printed and parsed again, interpreted, compiled strict and
 * fast, and compared with what JAX computes. Failures are counted by cause, with examples. No suite
 * runs it: {@code -Dtest=JaxSweep -Dkeratin.sweep=FOLDER} does.
 */
class JaxSweep {
    /** Element types that no compiled backend has. */
    private static final Pattern NARROW = Pattern.compile("[x<]u?i[24]>|[x<]f[468]E");

    private static final String ENGINES =
            System.getProperty("keratin.sweep.engines", "interpreter strict|cpu strict|cpu fast");

    private final Map<String, List<String>> failures = new TreeMap<>();
    private int cases;

    @Test
    void agreesWithJax() throws IOException {
        Path root = Path.of(System.getProperty("keratin.sweep", ""));
        List<Path> folders;
        try (Stream<Path> all = Files.walk(root)) {
            folders =
                    all.filter(p -> p.endsWith("sweep.json"))
                            .map(Path::getParent)
                            .sorted()
                            .toList();
        }
        for (Path folder : folders) {
            run(folder, root.relativize(folder).toString());
        }
        StringBuilder report = new StringBuilder(cases + " cases\n");
        failures.forEach(
                (cause, names) -> {
                    report.append(names.size()).append("  ").append(cause).append('\n');
                    names.stream()
                            .limit(3)
                            .forEach(n -> report.append("    ").append(n).append('\n'));
                });
        assertTrue(cases > 0, () -> "no cases in '" + root + "': set -Dkeratin.sweep=FOLDER");
        assertTrue(failures.isEmpty(), report::toString);
    }

    private void run(Path folder, String name) throws IOException {
        cases++;
        if (System.getProperty("keratin.sweep.log") != null && cases % 100 == 0) {
            System.out.println(cases + " " + name);
        }
        String file = folder.resolve("model.mlir").toString();
        Module module;
        try {
            module = Parser.parse(Files.readString(folder.resolve("model.mlir")), file);
            Verifier.verify(module);
            String printed = Printer.print(module);
            if (!printed.equals(Printer.print(Parser.parse(printed, file + " printed")))) {
                failed("printed twice differently", name, "");
            }
        } catch (RuntimeException e) {
            failed("text: " + cause(e), name, e.toString());
            return;
        }
        for (Engine engine : Engine.available()) {
            if (!engine.toString().matches(ENGINES)) {
                continue;
            }
            try {
                List<String> problems = compare(engine, module, folder);
                if (!problems.isEmpty()) {
                    failed(
                            engine + ": values, " + name.replaceFirst("/.*", ""),
                            name,
                            "" + problems);
                }
            } catch (UnsupportedOperationsException e) {
                if (!NARROW.matcher(Printer.print(module)).find()) {
                    failed(engine + ": refused " + names(e.getMessage()), name, e.getMessage());
                }
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                failed(engine + ": " + cause(e), name, e.toString());
            }
        }
    }

    private static List<String> compare(Engine engine, Module module, Path folder)
            throws IOException {
        CompiledModule compiled =
                CompiledModule.of(
                        module,
                        folder.getFileName().toString(),
                        o ->
                                o.backend(engine.backend())
                                        .numerics(engine.numerics())
                                        .threads(1)
                                        .cache(false));
        List<NDArray> inputs = typed(folder.resolve("inputs.npz"), "arg", compiled.inputTypes());
        List<NDArray> results = compiled.call(inputs);
        List<NDArray> expected =
                typed(folder.resolve("outputs.npz"), "out", compiled.outputTypes());
        JsonNode tolerances = new ObjectMapper().readTree(folder.resolve("sweep.json").toFile());
        List<String> problems = new ArrayList<>();
        if (expected.size() != results.size()) {
            problems.add(results.size() + " results, expected " + expected.size());
            return problems;
        }
        double more = engine.numerics() == Numerics.FAST ? 4 : 1;
        for (int i = 0; i < expected.size(); i++) {
            double rtol = more * tolerances.at("/rtol/" + i).asDouble();
            double atol = more * tolerances.at("/atol/" + i).asDouble();
            String problem =
                    Comparison.of(
                                    results.get(i),
                                    expected.get(i),
                                    new Comparison.Tolerance(rtol, atol))
                            .problem();
            if (!problem.isEmpty()) {
                problems.add(
                        "out" + i + " " + expected.get(i).dtype().stablehloName() + ": " + problem);
            }
        }
        return problems;
    }

    /** Arrays in order; what NumPy has no element type for was stored as its bits. */
    private static List<NDArray> typed(Path file, String prefix, List<Type> types) {
        Map<String, NDArray> arrays = Npz.read(file);
        List<NDArray> inOrder = new ArrayList<>();
        for (int i = 0; i < arrays.size(); i++) {
            NDArray x = arrays.get(prefix + i);
            boolean bits =
                    i < types.size()
                            && types.get(i) instanceof TensorType t
                            && t.dtype() != x.dtype()
                            && t.dtype().byteSize() == x.dtype().byteSize();
            inOrder.add(
                    bits
                            ? NDArray.wrap(((TensorType) types.get(i)).dtype(), x.shape(), x.data())
                            : x);
        }
        return inOrder;
    }

    private static String names(String message) {
        TreeSet<String> names = new TreeSet<>();
        Matcher m = Pattern.compile("No registered '([^']*)'").matcher(message);
        while (m.find()) {
            names.add(m.group(1));
        }
        return names.toString();
    }

    /** A message without names and numbers. */
    private static String cause(Throwable e) {
        String text = e.getClass().getSimpleName() + " " + e.getMessage();
        text = text.replaceAll("\\S*/sweep\\S*", "").replaceAll("%\\w+|@\\w+|[0-9]+", "#");
        text = text.replaceAll("tensor<[^>]*>*", "T").replaceAll("\\s+", " ");
        return text.substring(0, Math.min(160, text.length()));
    }

    private void failed(String cause, String name, String message) {
        String detail = name + ": " + message.replaceAll("\\s+", " ");
        failures.computeIfAbsent(cause, c -> new ArrayList<>())
                .add(detail.substring(0, Math.min(400, detail.length())));
        String log = System.getProperty("keratin.sweep.log");
        if (log != null) {
            try {
                Files.writeString(
                        Path.of(log),
                        cause + "\t" + detail + "\n",
                        java.nio.file.StandardOpenOption.CREATE,
                        java.nio.file.StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
