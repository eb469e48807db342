package org.keratin.tests.random;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.QuantizedType;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.op.CustomCall;
import org.keratin.ir.text.Chunks;
import org.keratin.ir.text.Parser;
import org.keratin.ir.verify.Verifier;

/** Modules to change: those that JAX exported, the text tests, and upstream's where they are. */
final class MutantSeeds {
    private static final int MAX_LENGTH = 40_000;

    /** Of all values of a module together. */
    private static final double MAX_ELEMENTS = 200_000;

    private static final long SYMBOL_GUESS = 3;

    private record Chunk(String text, Path file) {}

    private final Predicate<Module> wanted;
    private final List<Chunk> chunks = new ArrayList<>();
    private final Map<Chunk, List<Module>> read = new HashMap<>();

    /**
     * @param wanted which modules to keep
     */
    MutantSeeds(Path root, Predicate<Module> wanted) {
        this.wanted = wanted;
        for (String folder :
                List.of(
                        "tests/goldens/jax",
                        "tests/src/test/resources",
                        "../shared/conformance/stablehlo")) {
            Path path = root.resolve(folder);
            if (Files.isDirectory(path)) {
                files(path).forEach(this::add);
            }
        }
    }

    /** One of them; each is read when it is first drawn. */
    Module pick(Random random) {
        while (true) {
            Chunk chunk = chunks.get(random.nextInt(chunks.size()));
            List<Module> modules = read.computeIfAbsent(chunk, this::modules);
            if (!modules.isEmpty()) {
                return modules.get(random.nextInt(modules.size()));
            }
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(f -> f.toString().endsWith(".mlir")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Path file) {
        try {
            if (Files.size(file) > 40 * MAX_LENGTH) {
                return;
            }
            for (String chunk : Chunks.split(Files.readString(file))) {
                if (chunk.contains("func.func")
                        && !chunk.contains("expected-error")
                        && chunk.length() < MAX_LENGTH) {
                    chunks.add(new Chunk(chunk, file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text's module, or one for each function where none is the entry. */
    private List<Module> modules(Chunk chunk) {
        Module module;
        try {
            module = Parser.parse(chunk.text, chunk.file.toString());
        } catch (IrException e) {
            // a text test of an error that says so elsewhere
            return List.of();
        }
        List<Module> modules = new ArrayList<>();
        for (Func func : module.funcs()) {
            boolean isEntry = module.find("main") == null || func.name().equals("main");
            if (isEntry && func.isPublic()) {
                Module one = withMain(module, func);
                if (fits(one) && Verifier.problems(one).isEmpty() && wanted.test(one)) {
                    modules.add(one);
                }
            }
        }
        return modules;
    }

    /** The module with a function as its entry, which returns what its checks compare. */
    private static Module withMain(Module module, Func func) {
        Builder b = new Builder();
        ValueMap map = new ValueMap();
        func.body().args().forEach(a -> map.put(a, b.arg(a.type(), a.name())));
        List<Value> results = new ArrayList<>();
        for (Node node : func.body().nodes()) {
            if (node.op() instanceof CustomCall call && call.target().startsWith("check.")) {
                results.addAll(map.get(node.operands()));
            } else {
                b.copy(node, map);
            }
        }
        results.addAll(0, map.get(func.body().results()));
        List<Func> funcs = new ArrayList<>();
        funcs.add(new Func("main", b.finish(results)));
        module.funcs().stream().filter(f -> f != func).forEach(funcs::add);
        return module.withFuncs(funcs);
    }

    /** Whether a run takes milliseconds, and its arguments can be drawn. */
    static boolean fits(Module module) {
        double elements = 0;
        for (Node node : Mutations.nodes(module)) {
            for (Value result : node.results()) {
                elements += elements(result.type());
            }
        }
        for (Type type : module.entry().argTypes()) {
            if (!(type instanceof TensorType tensor) || tensor.dtype().isString()) {
                return false;
            }
            elements += elements(type);
        }
        for (Type type : module.entry().resultTypes()) {
            if (!(type instanceof TensorType)) {
                return false;
            }
        }
        return !module.entry().body().results().isEmpty() && elements <= MAX_ELEMENTS;
    }

    private static double elements(Type type) {
        TensorType tensor =
                switch (type) {
                    case TensorType t -> t;
                    case QuantizedType q -> q.storage();
                    default -> null;
                };
        double elements = 1;
        for (int i = 0; tensor != null && i < tensor.rank(); i++) {
            elements *=
                    tensor.dim(i).isUnknown()
                            ? SYMBOL_GUESS
                            : tensor.dim(i).eval(s -> SYMBOL_GUESS);
        }
        return Math.abs(elements);
    }
}
