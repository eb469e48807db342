package org.keratin.tests.ops;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.keratin.ir.Func;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.op.Catalog;
import org.keratin.ir.op.CustomCall;
import org.keratin.ir.op.OpEntry;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.text.Parser;
import org.keratin.passes.Walk;
import org.keratin.tests.text.CompiledChecks;
import org.keratin.tests.text.TextFile;
import org.keratin.tests.text.TextFile.Kind;

/**
 * What the text tests say about one op.
 *
 * @param files the files whose chunks show its forms, an error of its verifier, or a run
 * @param nodes its nodes in programs that run
 * @param compiled element types of its operands (of results, where it has none) in programs that
 *     the CPU backend compiles
 * @param refused the same in programs where the backend refuses this op
 */
record Evidence(
        OpEntry entry,
        Map<Kind, Set<String>> files,
        List<Node> nodes,
        Set<String> compiled,
        Set<String> refused) {
    private static final List<String> FOLDERS = List.of("ops", "interp", "text", "verify");

    /** All ops in the catalogue's order. */
    static Map<String, Evidence> collect() {
        Map<String, Evidence> all = new LinkedHashMap<>();
        for (OpEntry entry : Catalog.entries()) {
            all.put(
                    entry.name(),
                    new Evidence(
                            entry,
                            new EnumMap<>(Kind.class),
                            new ArrayList<>(),
                            new TreeSet<>(),
                            new TreeSet<>()));
        }
        Optional<Backend> cpu = CompiledChecks.backend("cpu");
        for (String folder : FOLDERS) {
            for (TextFile file : TextFile.all(folder)) {
                for (TextFile.Chunk chunk : file.chunks()) {
                    String name = folder + "/" + file.name();
                    switch (chunk.kind()) {
                        case FORMS -> forms(all, name, parse(chunk, name));
                        case ERROR -> error(all, name, chunk.text());
                        case RUN -> runs(all, name, parse(chunk, name), cpu);
                        case REFUSED ->
                                nodes(parse(chunk, name))
                                        .keySet()
                                        .forEach(op -> at(all, op).prove(Kind.REFUSED, name));
                        case OTHER -> {}
                    }
                }
            }
        }
        return all;
    }

    private static Module parse(TextFile.Chunk chunk, String file) {
        return Parser.parse(chunk.text(), file);
    }

    private static Map<String, List<Node>> nodes(Module module) {
        Map<String, List<Node>> nodes = new TreeMap<>();
        for (Func func : module.funcs()) {
            Walk.nodes(
                    func.body(),
                    node -> {
                        boolean check =
                                node.op() instanceof CustomCall call
                                        && call.target().startsWith("check.");
                        if (!check) {
                            nodes.computeIfAbsent(node.op().name(), n -> new ArrayList<>())
                                    .add(node);
                        }
                    });
        }
        return nodes;
    }

    private void prove(Kind kind, String file) {
        files.computeIfAbsent(kind, k -> new TreeSet<>()).add(file);
    }

    private static void forms(Map<String, Evidence> all, String file, Module module) {
        nodes(module).keySet().forEach(op -> at(all, op).prove(Kind.FORMS, file));
    }

    private static Evidence at(Map<String, Evidence> all, String op) {
        Evidence evidence = all.get(op);
        if (evidence == null) {
            throw new IllegalStateException(op + " is not in the catalogue");
        }
        return evidence;
    }

    /** The op that stands on the line of the error is the one whose verifier is tested. */
    private static void error(Map<String, Evidence> all, String file, String text) {
        String line =
                text.lines().filter(l -> l.contains("// expected-error:")).findFirst().orElse("");
        String code = line.substring(0, Math.max(0, line.indexOf("// expected-error:")));
        for (Evidence evidence : all.values()) {
            String name = Pattern.quote(evidence.entry.name()) + "(?![a-z_0-9])";
            boolean call =
                    evidence.entry.name().equals("func.call") && code.matches(".*\\bcall @.*");
            if (call || Pattern.compile(name).matcher(code).find()) {
                evidence.prove(Kind.ERROR, file);
            }
        }
    }

    private static void runs(
            Map<String, Evidence> all, String file, Module module, Optional<Backend> cpu) {
        List<String> refused =
                cpu.map(backend -> CompiledChecks.refused(backend, module)).orElse(List.of());
        nodes(module)
                .forEach(
                        (op, nodes) -> {
                            Evidence evidence = at(all, op);
                            evidence.prove(Kind.RUN, file);
                            evidence.nodes.addAll(nodes);
                            for (Node node : nodes) {
                                if (refused.isEmpty()) {
                                    evidence.compiled.add(dtype(node));
                                } else if (refused.contains(op)
                                        || node.op() instanceof Op.Derived) {
                                    evidence.refused.add(dtype(node));
                                }
                            }
                        });
    }

    private static String dtype(Node node) {
        Type type = node.operands().isEmpty() ? node.types().getFirst() : node.operand(0).type();
        return type instanceof TensorType tensor ? tensor.dtype().stablehloName() : type.toString();
    }
}
