package org.keratin.llvm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Location;
import org.keratin.kernel.target.Inst;
import org.keratin.kernel.target.Mem;
import org.keratin.kernel.target.Prim;
import org.keratin.kernel.target.Reg;
import org.keratin.kernel.target.TargetBuilder;
import org.keratin.kernel.target.TargetFunc;
import org.keratin.runtime.Dim;

/** Prints a {@link CpuModule} as LLVM IR. */
final class CpuModuleEmitter implements FunctionEmitter.Environment {
    private static final String ARGUMENTS = "ptr %context, i64 %thread, i64 %threads, ptr %symbols";

    /** Elementary operations (about 16 a nanosecond) below which a chunk is not worth taking. */
    private static final long WORK_PER_CHUNK = 1 << 16;

    private static final long CHUNKS_PER_THREAD = 4;

    private final CpuModule module;
    private final LlvmTarget target;
    private final ModuleText end = new ModuleText();
    private final RemainderFunctions remainders = new RemainderFunctions(false);
    private final List<String> names;

    CpuModuleEmitter(CpuModule module, LlvmTarget target) {
        this.module = module;
        this.target = target;
        // Entries are exported and keep their names; a kernel of the same name gets another.
        List<String> wanted = new ArrayList<>();
        module.entries().forEach(entry -> wanted.add(entry.name()));
        module.functions().forEach(function -> wanted.add(function.name()));
        this.names = SymbolNames.of(wanted).subList(module.entries().size(), wanted.size());
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
        out.append(remainders.definitions(end)).append('\n').append(end);
        out.append("\nattributes #0 = { nounwind \"prefer-vector-width\"=\"")
                .append(target.vectorBits());
        out.append("\" \"min-legal-vector-width\"=\"").append(target.vectorBits()).append("\" }\n");
        out.append("attributes #1 = { noinline nounwind \"prefer-vector-width\"=\"")
                .append(target.vectorBits());
        out.append("\" \"min-legal-vector-width\"=\"").append(target.vectorBits()).append("\" }\n");
        return out.toString();
    }

    /**
     * Kernels stay functions of their own: a profile names the layer, and a call costs less than it
     * can show.
     */
    private String function(TargetFunc function, String name) {
        FunctionText text = new FunctionText(end);
        FunctionEmitter emitter = new FunctionEmitter(text, target, remainders, this);
        StringBuilder head = new StringBuilder();
        if (function.location().isKnown()) {
            head.append("; layer ")
                    .append(function.location().name().replace('\n', ' '))
                    .append('\n');
        }
        head.append("define internal void @").append(name).append('(').append(ARGUMENTS);
        for (Mem param : function.params()) {
            head.append(", ptr noalias ");
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

    private String entry(CpuModule.Entry entry) {
        TargetBuilder builder = new TargetBuilder(List.of());
        List<List<Reg>> offsets = new ArrayList<>();
        for (CpuModule.Call call : entry.calls()) {
            offsets.add(
                    call.buffers().stream()
                            .map(address -> builder.dims().emit(address.offset()))
                            .toList());
        }
        List<Reg> chunks = chunks(entry, builder);
        TargetFunc arithmetic = builder.finish(entry.name(), Location.UNKNOWN, null);
        FunctionText text = new FunctionText(end);
        FunctionEmitter emitter = new FunctionEmitter(text, target, remainders, this);
        emitter.emit(arithmetic.body());
        List<String> stageCalls = new ArrayList<>();
        List<String> stageChunks = new ArrayList<>();
        for (int i = 0; i < entry.calls().size(); i++) {
            CpuModule.Call call = entry.calls().get(i);
            StringBuilder arguments =
                    new StringBuilder("ptr %context, i64 %chunk., i64 %chunks., ptr %symbols");
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
            String line = "  call void @" + names.get(call.function()) + "(" + arguments + ")\n";
            if (call.barrierBefore() || stageCalls.isEmpty()) {
                stageCalls.add(line);
                stageChunks.add(emitter.value(chunks.get(i)));
            } else {
                stageCalls.add(stageCalls.removeLast() + line);
            }
        }
        if (stageCalls.isEmpty()) {
            text.line("ret void");
        } else if (target.isX86()) {
            end.declare("void", "llvm.x86.sse2.pause", "");
        }
        return "define void @"
                + SymbolNames.sanitize(entry.name())
                + "("
                + ARGUMENTS
                + ", ptr %buffers) #0 {\nentry:\n"
                + text
                + (stageCalls.isEmpty()
                        ? ""
                        : StageScheduler.blocks(stageCalls, stageChunks, target.isX86()))
                + "}\n";
    }

    /**
     * How many chunks each call's stage is done in: none smaller than is worth taking, some more
     * than there are threads so that a slow one does not hold up the rest. The first call of a
     * stage decides, by the work of them all.
     */
    private static List<Reg> chunks(CpuModule.Entry entry, TargetBuilder b) {
        List<Reg> chunks = new ArrayList<>();
        for (int i = 0; i < entry.calls().size(); i++) {
            Dim work = entry.calls().get(i).work();
            for (int j = i + 1;
                    j < entry.calls().size() && !entry.calls().get(j).barrierBefore();
                    j++) {
                work = work.plus(entry.calls().get(j).work());
            }
            Reg most = b.imul(b.special(Inst.Source.THREADS), b.index(CHUNKS_PER_THREAD));
            Reg worth = b.dims().emit(work.floorDiv(WORK_PER_CHUNK));
            chunks.add(b.apply(Prim.SMAX, b.smin(worth, most), b.index(1)));
        }
        return chunks;
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
        throw new IllegalStateException("threads of a CPU meet between kernels, never inside one");
    }

    @Override
    public List<String> intrinsic(FunctionText text, Inst.Intrinsic intrinsic, List<String> args) {
        throw new IllegalStateException("no intrinsic " + intrinsic.name() + " on a CPU");
    }
}
