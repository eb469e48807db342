package org.keratin.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.keratin.ir.Attr;
import org.keratin.ir.Func;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.interp.Interpreter;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.spi.StepProgram.Role;
import org.keratin.ir.text.ParseException;
import org.keratin.ir.text.Parser;
import org.keratin.ir.text.Printer;
import org.keratin.ir.verify.Verifier;
import org.keratin.passes.Hoist;
import org.keratin.passes.Pass;
import org.keratin.passes.PassContext;
import org.keratin.passes.PassManager;
import org.keratin.passes.Pipelines;
import org.keratin.passes.autodiff.Autodiff;
import org.keratin.runtime.NDArray;
import org.keratin.tests.JavaProcess;

/**
 * Runs the {@code .mlir} files under {@code text}, {@code verify}, {@code interp}, {@code ops} and
 * {@code passes/ID}. The first line says what runs: {@code roundtrip}, {@code verify}, {@code
 * interpret}, {@code op} (each chunk by what it says: {@code // forms}, an {@code expected-error},
 * or a program that checks itself, which is compiled, too, unless a line says {@code // not
 * compiled:} why), {@code passes=ID[,ID] [fast]}, {@code hoist}, or {@code gradients=0[,1]}. Chunks
 * are cut at {@code // -----}; in pass tests a function {@code @no_…} must not change, and every
 * function is interpreted before and after on seeded inputs.
 */
class TextFilesTest {
    private static final String NOT_COMPILED = "// not compiled: ";
    private static final long SEED = 20261121;

    @TestFactory
    Stream<DynamicContainer> files() {
        return Stream.of("text", "verify", "interp", "ops", "passes")
                .map(
                        folder -> {
                            List<DynamicTest> tests = new ArrayList<>();
                            for (TextFile file : TextFile.all(folder)) {
                                String name =
                                        TextFile.resources(folder)
                                                .relativize(file.path())
                                                .toString();
                                tests.add(
                                        DynamicTest.dynamicTest(
                                                name, file.path().toUri(), () -> run(file)));
                            }
                            return DynamicContainer.dynamicContainer(folder, tests);
                        });
    }

    /** One name everywhere: a pass has a folder of tests, and a folder its pass. */
    @Test
    void everyPassHasTests() throws IOException {
        Set<String> ids = new TreeSet<>(Pipelines.all().stream().map(Pass::id).toList());
        ids.addAll(List.of("hoist", "autodiff"));
        try (Stream<Path> folders = Files.list(TextFile.resources("passes"))) {
            assertEquals(
                    ids,
                    folders.map(f -> f.getFileName().toString())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private static void run(TextFile text) {
        String file = text.name();
        Map<String, String> run = text.run();
        for (TextFile.Chunk piece : text.chunks()) {
            String chunk = piece.text();
            if (run.containsKey("passes")) {
                passes(chunk, file, run);
            } else if (run.containsKey("hoist")) {
                hoist(chunk, file);
            } else if (run.containsKey("gradients")) {
                gradients(chunk, file, run.getOrDefault("gradients", ""));
            } else if (piece.kind() == TextFile.Kind.FORMS) {
                roundTrip(bless(text, chunk), file);
            } else if (run.containsKey("verify") || piece.kind() == TextFile.Kind.ERROR) {
                expectError(chunk, file);
            } else if (piece.kind() == TextFile.Kind.REFUSED) {
                expectRefusal(chunk, file);
            } else if (piece.kind() == TextFile.Kind.RUN) {
                interpret(chunk, file, run.containsKey("op"));
            } else {
                fail(text.path() + ": unknown RUN line: " + run);
            }
        }
    }

    /** When blessing, a chunk that shows forms is rewritten as it is printed now. */
    private static String bless(TextFile file, String chunk) {
        if (!Boolean.getBoolean("keratin.bless")) {
            return chunk;
        }
        String comments =
                chunk.lines()
                        .filter(line -> line.strip().startsWith("//"))
                        .map(line -> line + "\n")
                        .collect(Collectors.joining());
        String printed = Printer.print(parse(chunk, file.name()));
        Path source =
                JavaProcess.ROOT
                        .resolve("tests/src/test/resources")
                        .resolve(TextFile.resources("").relativize(file.path()));
        try {
            Files.writeString(
                    source,
                    Files.readString(source).replace(chunk.strip(), (comments + printed).strip()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return printed;
    }

    /** On the interpreter's two ways, from the printed forms, and compiled where all ops are. */
    private static void interpret(String chunk, String file, boolean op) {
        Module module = parse(chunk, file);
        Interpreter.run(module, List.of());
        Interpreter.plain(module).call(module.entry().name(), List.of());
        String printed = Printer.print(module);
        assertEquals(printed, Printer.print(parse(printed, "printed " + file)));
        String generic = Printer.print(module, new Printer.Options(true, true));
        assertEquals(printed, Printer.print(parse(generic, "generic of " + file)));
        CompiledChecks.backend("cpu").ifPresent(backend -> compiled(backend, module, chunk, op));
    }

    /** A chunk of a file of an op that the backend refuses says so, and why. */
    private static void compiled(Backend backend, Module module, String chunk, boolean op) {
        if (op) {
            boolean marked = chunk.lines().anyMatch(line -> line.startsWith(NOT_COMPILED));
            List<String> refused = CompiledChecks.refused(backend, module);
            assertEquals(
                    marked,
                    !refused.isEmpty(),
                    () ->
                            "a line '"
                                    + NOT_COMPILED
                                    + "REASON' stands in chunks that the CPU backend refuses and"
                                    + " in no other; refused: "
                                    + refused);
        }
        assertEquals("", CompiledChecks.run(backend, module), () -> "compiled: " + chunk);
    }

    /** A valid program that needs other devices or a host queue: one line says so. */
    private static void expectRefusal(String chunk, String file) {
        Module module = parse(chunk, file);
        String expected =
                chunk.lines()
                        .filter(line -> line.startsWith(TextFile.REFUSAL))
                        .map(line -> line.substring(TextFile.REFUSAL.length()).strip())
                        .findFirst()
                        .orElseThrow();
        IrException e =
                assertThrows(IrException.class, () -> Interpreter.run(module, List.of()), chunk);
        assertTrue(String.valueOf(e.getMessage()).contains(expected), e.getMessage());
        CompiledChecks.backend("cpu")
                .ifPresent(
                        backend ->
                                assertFalse(
                                        CompiledChecks.refused(backend, module).isEmpty(), chunk));
    }

    private static Module parse(String chunk, String file) {
        Module module = Parser.parse(chunk, file);
        Verifier.verify(module);
        return module;
    }

    private static String withoutComments(String chunk) {
        return chunk.lines()
                .filter(line -> !line.isBlank() && !line.strip().startsWith("//"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static void roundTrip(String chunk, String file) {
        Module module = parse(chunk, file);
        String printed = Printer.print(module);
        assertEquals(withoutComments(chunk), printed);
        String generic = Printer.print(module, new Printer.Options(true, true));
        assertEquals(printed, Printer.print(parse(generic, "generic of " + file)));
    }

    /** Whether the message has the text, and not as the head of another label: c1 is not c18. */
    private static boolean says(String message, String expected) {
        int at = message.indexOf(expected);
        while (at >= 0) {
            int end = at + expected.length();
            if (end == message.length()
                    || !Character.isDigit(message.charAt(end))
                    || !Character.isDigit(message.charAt(end - 1))) {
                return true;
            }
            at = message.indexOf(expected, at + 1);
        }
        return false;
    }

    private static void expectError(String chunk, String file) {
        String[] lines = chunk.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int at = lines[i].indexOf("// expected-error:");
            if (at >= 0) {
                String expected = lines[i].substring(at + 18).strip();
                IrException e = assertThrows(IrException.class, () -> parse(chunk, file), expected);
                String message = String.valueOf(e.getMessage());
                assertTrue(says(message, expected), "line " + (i + 1) + ": " + message);
                if (e instanceof ParseException p) {
                    assertEquals(i + 1, p.line(), message);
                } else {
                    assertTrue(message.contains(file + ":" + (i + 1) + ":"), message);
                }
                return;
            }
        }
        parse(chunk, file);
    }

    /**
     * The roles of the entry's arguments: {@code {keratin.role = "variable"}}, {@code "state"},
     * else an input.
     */
    private static StepProgram program(Module module) {
        Func entry = module.entry();
        List<StepProgram.Param> params = new ArrayList<>();
        for (int i = 0; i < entry.argAttributes().size(); i++) {
            Attr role = entry.argAttributes().get(i).get("keratin.role");
            params.add(
                    new StepProgram.Param(
                            "p" + i,
                            role instanceof Attr.Str(String name)
                                    ? Role.valueOf(name.toUpperCase(java.util.Locale.ROOT))
                                    : Role.INPUT));
        }
        List<StepProgram.Result> results = new ArrayList<>();
        for (int i = 0; i < entry.resultAttributes().size(); i++) {
            Attr updates = entry.resultAttributes().get(i).get("keratin.updates");
            results.add(
                    new StepProgram.Result(
                            "r" + i,
                            updates instanceof Attr.Int(long index, var t) ? (int) index : -1));
        }
        return new StepProgram(module, params, results);
    }

    private static void passes(String chunk, String file, Map<String, String> run) {
        Module before = parse(chunk, file);
        boolean fast = run.containsKey("fast");
        Numerics numerics = fast ? Numerics.FAST : Numerics.STRICT;
        PassContext context =
                before.funcs().size() == 1
                        ? PassContext.of(numerics, program(before))
                        : new PassContext(numerics, List.of());
        List<Pass> passes = new ArrayList<>();
        for (String id : run.get("passes").split(",")) {
            passes.add(
                    Pipelines.all().stream()
                            .filter(p -> p.id().equals(id))
                            .findFirst()
                            .orElseThrow(
                                    () -> new IllegalArgumentException("no pass '" + id + "'")));
        }
        PassManager.Options options =
                new PassManager.Options(true, false, Set.of(), null, Set.of(), System.err);
        Module after = new PassManager(passes, options).run(before, context);
        String output = Printer.print(after);
        String problem = CheckLines.verify(chunk, output);
        assertEquals("", problem, () -> file + ": " + problem + "\n" + output);
        for (Func func : before.funcs()) {
            if (func.name().startsWith("no_")) {
                assertEquals(
                        Printer.print(func, Printer.Options.DEFAULT),
                        Printer.print(after.func(func.name()), Printer.Options.DEFAULT));
            }
            if (after.find(func.name()) != null) {
                compare(before, after, func, fast);
            }
        }
        assertFalse(before.funcs().isEmpty());
    }

    private static void compare(Module before, Module after, Func func, boolean fast) {
        for (long size : new long[] {1, 3}) {
            List<NDArray> args =
                    Values.random(func, Values.symbols(func, size), new Random(SEED), !fast);
            String difference =
                    Values.difference(
                            Interpreter.run(before, func.name(), args),
                            Interpreter.run(after, func.name(), args),
                            fast ? 1e-4 : 0,
                            fast ? 1e-5 : 0);
            assertEquals("", difference, "@" + func.name());
        }
    }

    private static void hoist(String chunk, String file) {
        Module module = parse(chunk, file);
        StepProgram program = program(module);
        Hoist.Split split = Hoist.split(program);
        Verifier.verify(split.module());
        String output = Printer.print(split.module());
        String problem = CheckLines.verify(chunk, output);
        assertEquals("", problem, () -> file + ": " + problem + "\n" + output);
        Func entry = module.entry();
        List<NDArray> args = Values.random(entry, Values.symbols(entry, 3), new Random(SEED));
        List<NDArray> variables = new ArrayList<>();
        List<NDArray> others = new ArrayList<>();
        for (Role role : Role.values()) {
            for (int i = 0; i < args.size(); i++) {
                if (program.params().get(i).role() == role) {
                    (role == Role.VARIABLE ? variables : others).add(args.get(i));
                }
            }
        }
        List<NDArray> step = new ArrayList<>(Interpreter.run(split.module(), "prepare", variables));
        assertEquals(split.prepared(), step.size());
        step.addAll(others);
        String difference =
                Values.difference(
                        Interpreter.run(module, args),
                        Interpreter.run(split.module(), "step", step),
                        0,
                        0);
        assertEquals("", difference, file);
    }

    private static void gradients(String chunk, String file, String list) {
        Module module = parse(chunk, file);
        List<Integer> wrt = Stream.of(list.split(",")).map(Integer::valueOf).toList();
        int at = chunk.indexOf("// expected-error:");
        if (at >= 0) {
            String expected = chunk.substring(at + 18).lines().findFirst().orElse("").strip();
            IrException e =
                    assertThrows(IrException.class, () -> Autodiff.gradients(module.entry(), wrt));
            assertTrue(says(String.valueOf(e.getMessage()), expected), e.getMessage());
            return;
        }
        Module after = module.with(Autodiff.gradients(module.entry(), wrt));
        Verifier.verify(after);
        String output = Printer.print(after);
        String problem = CheckLines.verify(chunk, output);
        assertEquals("", problem, () -> file + ": " + problem + "\n" + output);
        againstDifferences(module, after, wrt);
    }

    /** Central differences in the parameter's own type; gradient tests use f64. */
    private static void againstDifferences(Module module, Module gradients, List<Integer> wrt) {
        Func entry = module.entry();
        List<NDArray> args = Values.random(entry, Values.symbols(entry, 3), new Random(SEED));
        List<NDArray> results = Interpreter.run(gradients, entry.name(), args);
        double step = 1e-6;
        for (int k = 0; k < wrt.size(); k++) {
            NDArray gradient = results.get(entry.resultTypes().size() + k);
            NDArray x = args.get(wrt.get(k));
            for (long i = 0; i < x.size(); i++) {
                double middle = x.getDouble(i);
                x.setDouble(i, middle + step);
                double above = Interpreter.run(module, entry.name(), args).getFirst().getDouble(0);
                x.setDouble(i, middle - step);
                double below = Interpreter.run(module, entry.name(), args).getFirst().getDouble(0);
                x.setDouble(i, middle);
                assertEquals(
                        (above - below) / (2 * step),
                        gradient.getDouble(i),
                        1e-5,
                        "gradient " + k + ", element " + i);
            }
        }
    }
}
