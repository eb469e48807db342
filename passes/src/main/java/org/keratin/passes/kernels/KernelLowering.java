package org.keratin.passes.kernels;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.keratin.ir.IrException;
import org.keratin.ir.Node;
import org.keratin.ir.spi.StepProgram;
import org.keratin.kernel.KernelProgram;
import org.keratin.passes.buffer.BufferPlan;
import org.keratin.passes.fusion.Fusion;
import org.keratin.passes.fusion.Group;
import org.keratin.passes.fusion.OperandLayout;
import org.keratin.passes.layout.CanonicalAxes;

/**
 * A step program as kernels over buffers: fusion, layouts of weights, canonical axes, memory,
 * barriers.
 */
public final class KernelLowering {
    private KernelLowering() {}

    /**
     * Lowers the entry function, whose nodes are core ops with everything inlined.
     *
     * @throws IrException naming the first node that has no lowering; {@link Support#unsupported}
     *     names all
     */
    public static KernelProgram lower(StepProgram program, TileTarget target) {
        List<Node> unsupported = Support.unsupported(program);
        if (!unsupported.isEmpty()) {
            throw Support.unsupported(unsupported.getFirst());
        }
        Fusion fusion = new Fusion(program, new OperandLayout(target.vectorBytes()));
        List<RawKernel> kernels = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Group group : fusion.run()) {
            String name = name(group, kernels.size(), names);
            RawKernel raw = new BodyBuilder(fusion, group).build(name);
            kernels.add(new RawKernel(CanonicalAxes.of(raw.kernel()), raw.arrays(), raw.prepare()));
        }
        return BufferPlan.plan(program, fusion, kernels);
    }

    /** A C identifier made of the layer and a number that is unique in the program. */
    private static String name(Group group, int number, Set<String> names) {
        StringBuilder text = new StringBuilder();
        String layer =
                group.location().isKnown() && group.location().line() == 0
                        ? group.location().name()
                        : "kernel";
        for (char c : layer.toCharArray()) {
            text.append(c < 128 && (Character.isLetterOrDigit(c) || c == '_') ? c : '_');
        }
        if (Character.isDigit(text.charAt(0))) {
            text.insert(0, '_');
        }
        String name =
                text
                        + "_"
                        + (group.prepare()
                                ? "prepare"
                                : group.kind().name().toLowerCase(Locale.ROOT))
                        + "_"
                        + number;
        if (!names.add(name)) {
            throw new IllegalStateException("two kernels are named " + name);
        }
        return name;
    }
}
