package org.keratin.passes.kernels;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keratin.ir.IrException;
import org.keratin.ir.Location;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.op.OptimizationBarrier;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.StepProgram;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.KernelProgram;
import org.keratin.kernel.Param;
import org.keratin.kernel.Read;
import org.keratin.kernel.Scalar;
import org.keratin.kernel.Stmt;
import org.keratin.passes.Rewriter;
import org.keratin.passes.buffer.BufferPlan;
import org.keratin.passes.fusion.Control;
import org.keratin.passes.fusion.Fusion;
import org.keratin.passes.fusion.Group;
import org.keratin.passes.fusion.OperandLayout;
import org.keratin.passes.fusion.Stored;
import org.keratin.passes.layout.CanonicalAxes;
import org.keratin.runtime.Dim;

/**
 * A step program as kernels over buffers: fusion, layouts of weights, canonical axes, memory,
 * barriers.
 */
public final class KernelLowering {
    private final List<RawKernel> prepare = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final boolean keepsRows;
    private int number;

    private KernelLowering(boolean keepsRows) {
        this.keepsRows = keepsRows;
    }

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
        StepProgram free = withoutBarriers(program);
        return new KernelLowering(target.keepsRows())
                .lower(
                        free,
                        new Fusion(
                                free,
                                new OperandLayout(
                                        target.vectorBytes(),
                                        target.numerics() == Numerics.FAST,
                                        target.products())));
    }

    /** Barriers have done their work: no pass that could look through one comes any more. */
    private static StepProgram withoutBarriers(StepProgram program) {
        Module module =
                Rewriter.run(
                        program.module(),
                        (b, node, operands) ->
                                node.op() instanceof OptimizationBarrier ? operands : null);
        return module == program.module()
                ? program
                : new StepProgram(module, program.params(), program.results());
    }

    private KernelProgram lower(StepProgram program, Fusion fusion) {
        List<RawAction> step = actions(fusion.run(), fusion);
        for (Fusion.Update update : fusion.updates()) {
            step.add(copy(update.next(), update.state()));
        }
        return BufferPlan.plan(program, fusion, prepare, step);
    }

    /** The groups' kernels in order, but for those of {@code prepare}. */
    private List<RawAction> actions(List<Group> groups, Fusion fusion) {
        List<RawAction> actions = new ArrayList<>();
        for (Group group : groups) {
            switch (group.control()) {
                case null -> kernel(group, fusion, actions);
                case Control.Loop loop -> loop(loop, actions);
                case Control.Choice(Stored index, List<Fusion> branches) ->
                        actions.add(
                                new RawAction.Switch(
                                        index,
                                        branches.stream()
                                                .map(branch -> actions(branch.groups(), branch))
                                                .toList()));
            }
        }
        return actions;
    }

    private void kernel(Group group, Fusion fusion, List<RawAction> actions) {
        Group.Update update = group.update();
        if (update != null) {
            actions.add(copy(update.from(), update.to()));
        }
        String name = name(group, number++, names);
        RawKernel raw = new BodyBuilder(fusion, group).build(name);
        RawKernel kernel =
                new RawKernel(
                        keepsRows
                                ? ShortAxes.of(CanonicalAxes.of(KeptRows.of(raw.kernel())))
                                : CanonicalAxes.of(raw.kernel()),
                        raw.arrays(),
                        raw.prepare());
        if (kernel.prepare()) {
            prepare.add(kernel);
        } else {
            actions.add(kernel);
        }
    }

    private void loop(Control.Loop loop, List<RawAction> actions) {
        List<RawAction> condition = actions(loop.condition().groups(), loop.condition());
        List<RawAction> body = scalarsLast(actions(loop.body().groups(), loop.body()));
        for (int i = 0; i < loop.next().size(); i++) {
            ReadsFirst.of(body, loop.carried().get(i), loop.next().get(i));
        }
        for (int i = 0; i < loop.next().size(); i++) {
            body.add(copy(loop.next().get(i), loop.carried().get(i)));
        }
        actions.add(new RawAction.While(condition, loop.predicate(), body));
    }

    /**
     * Moves behind all others the kernels of single elements that no other in the body needs, which
     * count turns: they then write where the others have read.
     */
    private static List<RawAction> scalarsLast(List<RawAction> body) {
        Set<Stored> needed = new HashSet<>();
        List<RawAction> last = new ArrayList<>();
        List<RawAction> others = new ArrayList<>();
        for (RawAction action : body.reversed()) {
            boolean moves =
                    action instanceof RawKernel raw
                            && raw.arrays().stream().allMatch(a -> a.size().equals(Dim.of(1)))
                            && written(raw).noneMatch(needed::contains);
            (moves ? last : others).addFirst(action);
            needed.addAll(RawAction.arrays(List.of(action)));
        }
        others.addAll(last);
        return others;
    }

    private static Stream<Stored> written(RawKernel raw) {
        return IntStream.range(0, raw.arrays().size())
                .filter(i -> raw.kernel().params().get(i).access() != Param.Access.READ)
                .mapToObj(i -> raw.arrays().get(i));
    }

    /** A copy, which goes when both arrays get the same memory. */
    private RawKernel copy(Stored from, Stored to) {
        List<Axis> axes = new ArrayList<>();
        List<Dim> index = new ArrayList<>();
        for (int d = 0; d < to.shape().size(); d++) {
            Axis axis = new Axis("%i" + d, to.shape().get(d));
            axes.add(axis);
            index.add(axis.dim());
        }
        Scalar value = new Scalar(0, to.dtype());
        List<Stmt> body =
                List.of(
                        new Stmt.Load(value, new Read(0, index, List.of()), null),
                        new Stmt.Store(1, index, List.of(), value));
        List<Param> params =
                List.of(
                        new Param("p0", from.dtype(), from.shape(), Param.Access.READ),
                        new Param("p1", to.dtype(), to.shape(), Param.Access.WRITE));
        Kernel kernel =
                new Kernel(
                        "copy_" + number++, Kernel.Kind.LOOP, params, axes, body, Location.UNKNOWN);
        return new RawKernel(CanonicalAxes.of(kernel), List.of(from, to), false);
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
