package org.keratin.tests.random;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.keratin.ir.Func;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.QuantizedType;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.interp.CheckProgram;
import org.keratin.ir.text.Chunks;
import org.keratin.ir.text.Parser;
import org.keratin.ir.verify.Verifier;

/** Modules to change: those that JAX exported, the text tests, and upstream's where they are. */
final class MutantSeeds {
    private static final int MAX_LENGTH = 40_000;

    /** Of all values of a module together. */
    private static final double MAX_ELEMENTS = 200_000;

    private static final long SYMBOL_GUESS = 3;

    private MutantSeeds() {}

    static List<Module> load(Path root) {
        List<Module> seeds = new ArrayList<>();
        for (String folder :
                List.of(
                        "tests/goldens/jax",
                        "tests/src/test/resources",
                        "../shared/conformance/stablehlo")) {
            Path path = root.resolve(folder);
            if (Files.isDirectory(path)) {
                files(path).forEach(file -> add(file, seeds));
            }
        }
        return seeds;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(f -> f.toString().endsWith(".mlir")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Path file, List<Module> seeds) {
        try {
            if (Files.size(file) > 40 * MAX_LENGTH) {
                return;
            }
            for (String chunk : Chunks.split(Files.readString(file))) {
                if (chunk.contains("func.func")
                        && !chunk.contains("expected-error")
                        && chunk.length() < MAX_LENGTH) {
                    module(chunk, file, seeds);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void module(String chunk, Path file, List<Module> seeds) {
        Module module;
        try {
            module = Parser.parse(chunk, file.toString());
        } catch (IrException e) {
            // a text test of an error that says so elsewhere
            return;
        }
        for (Func func : module.funcs()) {
            boolean isEntry = module.find("main") == null || func.name().equals("main");
            if (isEntry && func.isPublic()) {
                Module one = withMain(module, func);
                if (fits(one) && Verifier.problems(one).isEmpty()) {
                    seeds.add(one);
                }
            }
        }
    }

    /** The module with a function as its entry, which returns what its checks compare. */
    private static Module withMain(Module module, Func func) {
        List<Func> funcs = new ArrayList<>();
        funcs.add(new Func("main", func.body()));
        module.funcs().stream().filter(f -> f != func).forEach(funcs::add);
        Module one = module.withFuncs(funcs);
        return func.body().args().isEmpty() && func.body().results().isEmpty()
                ? CheckProgram.of(one).program().module()
                : one;
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
