package org.keratin.llvm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Location;
import org.keratin.kernel.target.Inst;
import org.keratin.kernel.target.Prim;
import org.keratin.kernel.target.Reg;
import org.keratin.kernel.target.TargetBuilder;
import org.keratin.kernel.target.TargetFunc;
import org.keratin.runtime.Dim;

/** Prints the body of an entry point: addresses and numbers of chunks, then the stages. */
final class EntryEmitter {
    /** Elementary operations (about 16 a nanosecond) below which a chunk is not worth taking. */
    private static final long WORK_PER_CHUNK = 1 << 16;

    private static final long CHUNKS_PER_THREAD = 4;

    private final CpuModule.Entry entry;
    private final LlvmTarget target;
    private final List<String> names;
    private final ModuleText end;
    private final TargetBuilder builder = new TargetBuilder(List.of());
    private final FunctionText text;
    private final FunctionEmitter emitter;
    private final List<StageScheduler.Stage> stages = new ArrayList<>();

    /** Whether every stage has one chunk, whatever the number of threads. */
    private boolean indivisible = true;

    /** The most chunks that any stage is done in. */
    private @Nullable Reg most;

    EntryEmitter(
            CpuModule.Entry entry,
            LlvmTarget target,
            List<String> names,
            ModuleText end,
            RemainderFunctions remainders,
            FunctionEmitter.Environment environment) {
        this.entry = entry;
        this.target = target;
        this.names = names;
        this.end = end;
        this.text = new FunctionText(end);
        this.emitter = new FunctionEmitter(text, target, remainders, environment);
    }

    /** What is computed before any stage runs, in the order in which the actions stand. */
    private sealed interface Planned {
        record Calls(List<CpuModule.Call> calls, List<List<Reg>> offsets, Reg chunks)
                implements Planned {}

        record Loop(
                List<Planned> condition, CpuModule.Address predicate, Reg at, List<Planned> body)
                implements Planned {}

        record Choice(CpuModule.Switch node, Reg at, List<List<Planned>> branches)
                implements Planned {}
    }

    String emit() {
        List<Planned> planned = plan(entry.actions());
        TargetFunc arithmetic = builder.finish(entry.name(), Location.UNKNOWN, null);
        emitter.emit(arithmetic.body());
        if (planned.isEmpty()) {
            text.line("ret void");
            return text.toString();
        }
        List<StageScheduler.Flow> flow = new ArrayList<>();
        if (!indivisible && !(planned.getFirst() instanceof Planned.Calls)) {
            // Only the end of a stage looks at predicates.
            stages.add(new StageScheduler.Stage("", "1", 1));
            flow.add(new StageScheduler.Run(0));
        }
        flow.addAll(flow(planned));
        StageScheduler scheduler = new StageScheduler(flow, stages, target.isX86());
        if (indivisible) {
            return text + scheduler.singleThreaded();
        }
        if (target.isX86()) {
            end.declare("void", "llvm.x86.sse2.pause", "");
        }
        return text + scheduler.blocks();
    }

    private List<Planned> plan(List<CpuModule.Action> actions) {
        List<Planned> planned = new ArrayList<>();
        List<CpuModule.Call> stage = new ArrayList<>();
        for (CpuModule.Action action : actions) {
            if (action instanceof CpuModule.Call call && !call.barrierBefore()) {
                stage.add(call);
                continue;
            }
            close(stage, planned);
            switch (action) {
                case CpuModule.Call call -> stage.add(call);
                case CpuModule.While(var condition, var predicate, var body) ->
                        planned.add(
                                new Planned.Loop(
                                        plan(condition), predicate, offset(predicate), plan(body)));
                case CpuModule.Switch choice ->
                        planned.add(
                                new Planned.Choice(
                                        choice,
                                        offset(choice.index()),
                                        choice.branches().stream().map(this::plan).toList()));
            }
        }
        close(stage, planned);
        return planned;
    }

    private Reg offset(CpuModule.Address address) {
        return builder.dims().emit(address.offset());
    }

    private void close(List<CpuModule.Call> stage, List<Planned> planned) {
        if (!stage.isEmpty()) {
            List<List<Reg>> offsets =
                    stage.stream()
                            .map(call -> call.buffers().stream().map(this::offset).toList())
                            .toList();
            planned.add(new Planned.Calls(List.copyOf(stage), offsets, chunks(stage)));
            stage.clear();
        }
    }

    /**
     * How many chunks a stage is done in: none smaller than is worth taking, some more than there
     * are threads so that a slow one does not hold up the rest.
     */
    private Reg chunks(List<CpuModule.Call> stage) {
        Dim work = Dim.of(0);
        int pieces = 1;
        for (CpuModule.Call call : stage) {
            work = work.plus(call.work());
            pieces = call.chain() == null ? pieces : call.chain().pieces();
        }
        indivisible &= work.isConstant() && work.constant() < 2 * WORK_PER_CHUNK;
        if (work.isConstant() && work.constant() < 2 * WORK_PER_CHUNK) {
            return builder.index(1);
        }
        if (most == null) {
            most =
                    builder.imul(
                            builder.special(Inst.Source.THREADS), builder.index(CHUNKS_PER_THREAD));
        }
        Reg worth = builder.dims().emit(work.floorDiv(WORK_PER_CHUNK));
        return builder.apply(Prim.SMAX, builder.smin(worth, most), builder.index(pieces));
    }

    // ---- text ----

    private List<StageScheduler.Flow> flow(List<Planned> planned) {
        List<StageScheduler.Flow> flow = new ArrayList<>();
        for (Planned part : planned) {
            flow.add(
                    switch (part) {
                        case Planned.Calls calls -> {
                            stages.add(stage(calls));
                            yield new StageScheduler.Run(stages.size() - 1);
                        }
                        case Planned.Loop loop -> {
                            String predicate = address(loop.predicate(), loop.at());
                            yield new StageScheduler.Loop(
                                    flow(loop.condition()), predicate, flow(loop.body()));
                        }
                        case Planned.Choice choice -> {
                            String index = address(choice.node().index(), choice.at());
                            yield new StageScheduler.Choice(
                                    index,
                                    choice.node().isBool(),
                                    choice.branches().stream().map(this::flow).toList());
                        }
                    });
        }
        return flow;
    }

    private StageScheduler.Stage stage(Planned.Calls planned) {
        CpuModule.Chain chain = planned.calls().getFirst().chain();
        StringBuilder lines = new StringBuilder();
        if (chain != null) {
            lines.append(PASSING.replace("$ROWS", Long.toString(chain.rows())));
        }
        int moved = 0;
        for (int i = 0; i < planned.calls().size(); i++) {
            CpuModule.Call call = planned.calls().get(i);
            StringBuilder args = new StringBuilder();
            for (int j = 0; j < call.buffers().size(); j++) {
                CpuModule.Address place = call.buffers().get(j);
                String address = address(place, planned.offsets().get(i).get(j));
                if (place.passingRow() > 0) {
                    String by = "%by." + moved + ".$U";
                    String at = "%at." + moved++ + ".$U";
                    lines.append("  ").append(by).append(" = mul i64 %moved.$U, ");
                    lines.append(place.passingRow()).append("\n  ").append(at);
                    lines.append(" = getelementptr i8, ptr ").append(address).append(", i64 ");
                    lines.append(by).append('\n');
                    address = at;
                }
                args.append(", ptr ").append(address);
            }
            lines.append("  call void @").append(names.get(call.function()));
            lines.append("(ptr %context, i64 %chunk., i64 %chunks., ptr %symbols");
            lines.append(args).append(")\n");
        }
        return new StageScheduler.Stage(
                lines.toString(),
                emitter.value(planned.chunks()),
                chain == null ? 1 : chain.pieces());
    }

    /**
     * How many rows from its own place a chunk's part of a passing array lies: at the thread's
     * number instead of the chunk's, where there is room for a part of each thread.
     */
    private static final String PASSING =
            """
              %up.$U = add i64 %chunks., $ROWS
              %above.$U = sub i64 %up.$U, 1
              %part.$U = udiv i64 %above.$U, %chunks.
              %room.$U = mul i64 %part.$U, %threads
              %has.room.$U = icmp ule i64 %room.$U, $ROWS
              %places.$U = sub i64 %thread, %chunk.
              %far.$U = mul i64 %places.$U, %part.$U
              %moved.$U = select i1 %has.room.$U, i64 %far.$U, i64 0
            """;

    private String address(CpuModule.Address address, Reg offset) {
        String cell = text.value("getelementptr ptr, ptr %buffers, i64 " + address.slot());
        String base = text.value("load ptr, ptr " + cell + ", align 8");
        return address.offset().equals(Dim.of(0))
                ? base
                : text.value("getelementptr i8, ptr " + base + ", i64 " + emitter.value(offset));
    }
}
