package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.keratin.ir.Block;
import org.keratin.ir.Func;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.spi.StepProgram.Role;
import org.keratin.ir.text.Printer;

/**
 * A program: a module, and what its arguments and results are to a step.
 *
 * @param roles one for each argument of the entry
 * @param updates for each result the argument that it is the new state of, or -1
 * @param style how it was drawn, which says how well engines have to agree on it
 */
record RandomProgram(
        Module module, List<Role> roles, List<Integer> updates, Generator.Style style) {
    RandomProgram {
        roles = List.copyOf(roles);
        updates = List.copyOf(updates);
    }

    /** The same program with most of what has a known size a weight: most of it is prepared. */
    RandomProgram withWeights(Random random) {
        List<Role> drawn = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            boolean known = body().args().get(i).type() instanceof TensorType t && t.isStatic();
            boolean weight = known && roles.get(i) == Role.INPUT && random.nextInt(3) > 0;
            drawn.add(weight ? Role.VARIABLE : roles.get(i));
        }
        return new RandomProgram(module, drawn, updates, style);
    }

    Block body() {
        return module.entry().body();
    }

    /** The nodes of every function and region. */
    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        module.funcs().forEach(func -> collect(func.body(), nodes));
        return nodes;
    }

    private static void collect(Block block, List<Node> nodes) {
        for (Node node : block.nodes()) {
            nodes.add(node);
            node.regions().forEach(region -> collect(region, nodes));
        }
    }

    /** Without floating point, so that even fast numerics has one answer. */
    boolean isIntegral() {
        for (Func func : module.funcs()) {
            if (!func.argTypes().stream().allMatch(RandomProgram::isIntegral)) {
                return false;
            }
        }
        return nodes().stream()
                .flatMap(node -> node.types().stream())
                .allMatch(RandomProgram::isIntegral);
    }

    private static boolean isIntegral(Type type) {
        return switch (type) {
            case TensorType tensor -> tensor.dtype().isInteger() || tensor.dtype().isBool();
            case Type.Tuple tuple -> tuple.elements().stream().allMatch(RandomProgram::isIntegral);
            default -> false;
        };
    }

    StepProgram stepProgram() {
        List<StepProgram.Param> params = new ArrayList<>();
        for (Role role : roles) {
            params.add(new StepProgram.Param("p" + params.size(), role));
        }
        List<StepProgram.Result> results = new ArrayList<>();
        for (int update : updates) {
            results.add(new StepProgram.Result("r" + results.size(), update));
        }
        return new StepProgram(module, params, results);
    }

    @Override
    public String toString() {
        return "// roles: " + roles + "\n// updates: " + updates + "\n" + Printer.print(module);
    }
}
