package org.keratin.llvm;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Location;
import org.keratin.kernel.target.Inst;
import org.keratin.kernel.target.Mem;
import org.keratin.kernel.target.Reg;
import org.keratin.kernel.target.TargetBuilder;
import org.keratin.kernel.target.TargetFunc;
import org.keratin.runtime.Dim;
import org.keratin.runtime.bundle.StepContext;

/** Prints a {@link CpuModule} as LLVM IR. */
final class CpuModuleEmitter implements FunctionEmitter.Environment {
    private static final String ARGUMENTS = "ptr %context, i64 %thread, i64 %threads, ptr %symbols";

    private final CpuModule module;
    private final LlvmTarget target;
    private final SortedSet<String> declarations = new TreeSet<>();
    private final RemainderFunctions remainders = new RemainderFunctions(false);
    private final List<String> names;
    private boolean usesBarrier;

    CpuModuleEmitter(CpuModule module, LlvmTarget target) {
        this.module = module;
        this.target = target;
        this.names = SymbolNames.of(module.functions().stream().map(TargetFunc::name).toList());
    }

    String emit() {
        StringBuilder out = new StringBuilder();
        out.append("; ").append(module.name()).append(" for ").append(target.name()).append('\n');
        out.append("target triple = \"").append(target.triple()).append("\"\n");
        for (int i = 0; i < module.functions().size(); i++) {
            out.append('\n').append(function(module.functions().get(i), names.get(i)));
        }
        for (CpuModule.Entry entry : module.entries()) {
            out.append('\n').append(entry(entry));
        }
        out.append(remainders.definitions(declarations));
        if (usesBarrier) {
            out.append('\n').append(barrier());
            if (target.isX86()) {
                declarations.add("declare void @llvm.x86.sse2.pause()");
            }
        }
        out.append('\n');
        declarations.forEach(line -> out.append(line).append('\n'));
        out.append("\nattributes #0 = { nounwind \"prefer-vector-width\"=\"")
                .append(target.vectorBits());
        out.append("\" \"min-legal-vector-width\"=\"").append(target.vectorBits()).append("\" }\n");
        out.append("attributes #1 = { noinline nounwind \"prefer-vector-width\"=\"")
                .append(target.vectorBits());
        out.append("\" \"min-legal-vector-width\"=\"").append(target.vectorBits()).append("\" }\n");
        return out.toString();
    }

    private String barrier() {
        return BARRIER.replace("$COUNT", Long.toString(StepContext.BARRIER_COUNT))
                .replace("$GENERATION", Long.toString(StepContext.BARRIER_GENERATION))
                .replace("$YIELD", Long.toString(StepContext.YIELD))
                .replace(
                        "$PAUSE",
                        target.isX86()
                                ? "call void @llvm.x86.sse2.pause()"
                                : "call void asm sideeffect \"yield\", \"\"()");
    }

    /**
     * Kernels stay functions of their own: a profile names the layer, and a call costs less than it
     * can show.
     */
    private String function(TargetFunc function, String name) {
        FunctionText text = new FunctionText(declarations);
        FunctionEmitter emitter = new FunctionEmitter(text, target, remainders, this);
        boolean shares = hasBarrier(function.body());
        StringBuilder head = new StringBuilder();
        if (function.location().isKnown()) {
            head.append("; layer ")
                    .append(function.location().name().replace('\n', ' '))
                    .append('\n');
        }
        head.append("define internal void @").append(name).append('(').append(ARGUMENTS);
        for (Mem param : function.params()) {
            // Where threads meet inside, they may read what others wrote: then no pointer is the
            // only way to its data.
            head.append(", ptr ").append(param.readOnly() || !shares ? "noalias " : "");
            head.append(param.readOnly() ? "readonly " : "").append(MemoryEmitter.base(param));
        }
        head.append(") #1 {\nentry:\n");
        for (Mem local : function.locals()) {
            if (local.space() != Mem.Space.LOCAL) {
                throw new CompileException(
                        "kernel '"
                                + function.name()
                                + "' uses "
                                + local.space()
                                + " memory on a CPU");
            }
            text.line(
                    MemoryEmitter.base(local)
                            + " = alloca ["
                            + local.elements()
                            + " x "
                            + LlvmTypes.stored(local.dtype())
                            + "], align 64");
        }
        try {
            emitter.emit(function.body());
        } catch (IllegalStateException e) {
            throw new CompileException("kernel '" + function.name() + "': " + e.getMessage(), e);
        }
        return head + text.toString() + "  ret void\n}\n";
    }

    private static boolean hasBarrier(List<Inst> insts) {
        for (Inst inst : insts) {
            boolean found =
                    switch (inst) {
                        case Inst.Barrier _ -> true;
                        case Inst.For loop -> hasBarrier(loop.body());
                        case Inst.If branch ->
                                hasBarrier(branch.then()) || hasBarrier(branch.otherwise());
                        default -> false;
                    };
            if (found) {
                return true;
            }
        }
        return false;
    }

    private String entry(CpuModule.Entry entry) {
        TargetBuilder builder = new TargetBuilder(List.of());
        List<List<Reg>> offsets = new ArrayList<>();
        for (CpuModule.Call call : entry.calls()) {
            offsets.add(
                    call.buffers().stream()
                            .map(address -> builder.dims().emit(address.offset()))
                            .toList());
        }
        TargetFunc arithmetic = builder.finish(entry.name(), Location.UNKNOWN, null);
        FunctionText text = new FunctionText(declarations);
        FunctionEmitter emitter = new FunctionEmitter(text, target, remainders, this);
        emitter.emit(arithmetic.body());
        for (int i = 0; i < entry.calls().size(); i++) {
            CpuModule.Call call = entry.calls().get(i);
            if (call.barrierBefore()) {
                barrier(text);
            }
            StringBuilder arguments = new StringBuilder(ARGUMENTS);
            for (int j = 0; j < call.buffers().size(); j++) {
                CpuModule.Address address = call.buffers().get(j);
                String cell = text.value("getelementptr ptr, ptr %buffers, i64 " + address.slot());
                String base = text.value("load ptr, ptr " + cell + ", align 8");
                String start =
                        address.offset().equals(Dim.of(0))
                                ? base
                                : text.value(
                                        "getelementptr i8, ptr "
                                                + base
                                                + ", i64 "
                                                + emitter.value(offsets.get(i).get(j)));
                arguments.append(", ptr ").append(start);
            }
            text.line("call void @" + names.get(call.function()) + "(" + arguments + ")");
        }
        return "define void @"
                + SymbolNames.sanitize(entry.name())
                + "("
                + ARGUMENTS
                + ", ptr %buffers) #0 {\nentry:\n"
                + text
                + "  ret void\n}\n";
    }

    @Override
    public String special(FunctionText text, Inst.Source source, @Nullable String symbol) {
        return switch (source) {
            case THREAD -> "%thread";
            case THREADS -> "%threads";
            case SYMBOL -> {
                int index = module.symbols().indexOf(symbol);
                if (index < 0) {
                    throw new IllegalStateException(
                            "no dimension symbol " + symbol + " among " + module.symbols());
                }
                String cell = text.value("getelementptr i64, ptr %symbols, i64 " + index);
                yield text.value("load i64, ptr " + cell + ", align 8, !invariant.load !{}");
            }
            case BLOCK_X, BLOCK_Y, BLOCK_Z, GRID_X, LANE_X, LANE_Y, BLOCK_DIM_X, BLOCK_DIM_Y ->
                    throw new IllegalStateException(source + " does not exist on a CPU");
        };
    }

    @Override
    public void barrier(FunctionText text) {
        usesBarrier = true;
        text.line("call void @keratin.barrier(ptr %context, i64 %threads)");
    }

    @Override
    public List<String> intrinsic(FunctionText text, Inst.Intrinsic intrinsic, List<String> args) {
        throw new IllegalStateException("no intrinsic " + intrinsic.name() + " on a CPU");
    }

    /**
     * The last to arrive starts the next generation; the others wait for it, and leave the core now
     * and then.
     */
    private static final String BARRIER =
            """
            define internal void @keratin.barrier(ptr %context, i64 %threads) noinline nounwind {
            entry:
              %alone = icmp eq i64 %threads, 1
              br i1 %alone, label %leave, label %arrive
            arrive:
              %counter = getelementptr i8, ptr %context, i64 $COUNT
              %generation = getelementptr i8, ptr %context, i64 $GENERATION
              %now = load atomic i32, ptr %generation monotonic, align 4
              %before = atomicrmw add ptr %counter, i32 1 acq_rel, align 4
              %count = trunc i64 %threads to i32
              %arrived = add i32 %before, 1
              %last = icmp eq i32 %arrived, %count
              br i1 %last, label %release, label %wait
            release:
              store atomic i32 0, ptr %counter monotonic, align 4
              %next = add i32 %now, 1
              store atomic i32 %next, ptr %generation release, align 4
              br label %leave
            wait:
              %spins = phi i32 [ 0, %arrive ], [ %more, %again ]
              %seen = load atomic i32, ptr %generation acquire, align 4
              %same = icmp eq i32 %seen, %now
              br i1 %same, label %rest, label %leave
            rest:
              $PAUSE
              %more = add i32 %spins, 1
              %part = urem i32 %more, 2000
              %long = icmp eq i32 %part, 0
              br i1 %long, label %tired, label %again
            tired:
              %cell = getelementptr i8, ptr %context, i64 $YIELD
              %yield = load ptr, ptr %cell, align 8
              %none = icmp eq ptr %yield, null
              br i1 %none, label %again, label %give
            give:
              call void %yield()
              br label %again
            again:
              br label %wait
            leave:
              ret void
            }
            """;
}
