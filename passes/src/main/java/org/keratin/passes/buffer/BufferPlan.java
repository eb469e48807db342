package org.keratin.passes.buffer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Constant;
import org.keratin.ir.spi.StepProgram;
import org.keratin.kernel.Action;
import org.keratin.kernel.Buffer;
import org.keratin.kernel.Invocation;
import org.keratin.kernel.KernelProgram;
import org.keratin.kernel.Param;
import org.keratin.passes.fusion.Fusion;
import org.keratin.passes.fusion.Stored;
import org.keratin.passes.kernels.RawAction;
import org.keratin.passes.kernels.RawKernel;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * Gives arrays their memory, kernels their buffers, and puts barriers where one kernel needs what
 * another did.
 */
public final class BufferPlan {
    private final StepProgram program;
    private final Fusion fusion;
    private final List<RawKernel> prepare;
    private final List<RawAction> step;
    private final List<Buffer> buffers = new ArrayList<>();
    private final Map<Stored, Integer> ids = new LinkedHashMap<>();

    /** What a buffer's memory is shared under: its slot for scratch, itself for all others. */
    private final Map<Integer, String> regions = new HashMap<>();

    private BufferPlan(
            StepProgram program, Fusion fusion, List<RawKernel> prepare, List<RawAction> step) {
        this.program = program;
        this.fusion = fusion;
        this.prepare = prepare;
        this.step = step;
    }

    /** The whole program of kernels that come in the order they run. */
    public static KernelProgram plan(
            StepProgram program, Fusion fusion, List<RawKernel> prepare, List<RawAction> step) {
        return new BufferPlan(program, fusion, prepare, Coalesce.run(step)).build();
    }

    private KernelProgram build() {
        for (Value arg : program.module().entry().body().args()) {
            Stored array = fusion.find(arg);
            if (array != null) {
                add(array, Dim.of(0));
            }
        }
        for (int i = 0; i < program.results().size(); i++) {
            if (program.results().get(i).updates() < 0) {
                add(fusion.result(i), Dim.of(0));
            }
        }
        Dim prepared = Dim.of(0);
        for (RawKernel kernel : prepare) {
            for (Stored array : kernel.arrays()) {
                if (array.kind() == Buffer.Kind.PREPARED && !ids.containsKey(array)) {
                    prepared = add(array, prepared);
                }
            }
        }
        Map<Integer, NDArray> constants = new LinkedHashMap<>();
        List<Stored> all = new ArrayList<>(RawAction.arrays(prepare));
        all.addAll(RawAction.arrays(step));
        for (Stored array : all) {
            Value value = array.value();
            Node node = value == null ? null : value.definition();
            if (array.kind() == Buffer.Kind.CONSTANT && !ids.containsKey(array) && node != null) {
                add(array, Dim.of(0));
                constants.put(ids.get(array), ((Constant) node.op()).value().data());
            }
        }
        Dim scratch = placeScratch();
        return new KernelProgram(
                symbols(), buffers, constants, actions(prepare), actions(step), scratch, prepared);
    }

    private Dim add(Stored array, Dim offset) {
        int id = buffers.size();
        Buffer buffer =
                new Buffer(
                        id,
                        array.name(),
                        array.kind(),
                        array.ordinal(),
                        array.dtype(),
                        array.shape(),
                        offset);
        buffers.add(buffer);
        ids.put(array, id);
        regions.put(id, "buffer " + id);
        return offset.plus(buffer.byteSize().ceilDiv(64).times(64));
    }

    private Dim placeScratch() {
        Map<Stored, Lives.Life> lives = Lives.of(step);
        Slots slots = new Slots();
        Map<Stored, Integer> slotOf = new LinkedHashMap<>();
        lives.forEach(
                (array, life) -> {
                    Dim bytes =
                            new TensorType(array.dtype(), array.shape())
                                    .size()
                                    .times(array.dtype().byteSize());
                    slotOf.put(array, slots.take(bytes, life.first(), life.last()));
                });
        List<Dim> offsets = slots.offsets();
        slotOf.forEach(
                (array, slot) -> {
                    add(array, offsets.get(slot));
                    regions.put(ids.get(array), "slot " + slot);
                });
        return offsets.getLast();
    }

    private List<String> symbols() {
        Set<String> symbols = new TreeSet<>();
        for (Buffer buffer : buffers) {
            for (Dim dim : buffer.shape()) {
                symbols.addAll(dim.symbols());
            }
        }
        return List.copyOf(symbols);
    }

    private List<Action> actions(List<? extends RawAction> raw) {
        List<Action> actions = new ArrayList<>();
        List<RawKernel> run = new ArrayList<>();
        for (RawAction action : raw) {
            if (action instanceof RawKernel kernel) {
                run.add(kernel);
                continue;
            }
            actions.addAll(invocations(run));
            run.clear();
            switch (action) {
                case RawKernel _ -> {}
                case RawAction.While loop ->
                        actions.add(
                                new Action.While(
                                        actions(loop.condition()),
                                        id(loop.predicate()),
                                        actions(loop.body())));
                case RawAction.Switch choice ->
                        actions.add(
                                new Action.Switch(
                                        id(choice.index()),
                                        choice.branches().stream().map(this::actions).toList()));
            }
        }
        actions.addAll(invocations(run));
        return actions;
    }

    private int id(Stored array) {
        Integer id = ids.get(array);
        if (id == null) {
            throw new IllegalStateException(array + " has no memory");
        }
        return id;
    }

    private List<Invocation> invocations(List<RawKernel> kernels) {
        List<Invocation> invocations = new ArrayList<>();
        Set<String> read = new HashSet<>();
        Set<String> written = new HashSet<>();
        for (RawKernel raw : kernels) {
            List<Integer> bound = raw.arrays().stream().map(ids::get).toList();
            boolean barrier = false;
            for (int i = 0; i < bound.size(); i++) {
                String region = regions.get(bound.get(i));
                boolean writes = raw.kernel().params().get(i).access() != Param.Access.READ;
                barrier |= written.contains(region) || (writes && read.contains(region));
            }
            if (barrier) {
                read.clear();
                written.clear();
            }
            for (int i = 0; i < bound.size(); i++) {
                boolean writes = raw.kernel().params().get(i).access() != Param.Access.READ;
                (writes ? written : read).add(regions.get(bound.get(i)));
            }
            invocations.add(new Invocation(raw.kernel(), bound, barrier));
        }
        return invocations;
    }
}
