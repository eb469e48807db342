package org.keratin.llvm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.kernel.target.Inst;
import org.keratin.kernel.target.Mem;
import org.keratin.kernel.target.TargetFunc;

/** Prints a {@link CpuModule} as LLVM IR. */
final class CpuModuleEmitter implements FunctionEmitter.Environment {
    private static final String ARGUMENTS = "ptr %context, i64 %thread, i64 %threads, ptr %symbols";

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
        String body = new EntryEmitter(entry, target, names, end, remainders, this).emit();
        return "define void @"
                + SymbolNames.sanitize(entry.name())
                + "("
                + ARGUMENTS
                + ", ptr %buffers) #0 {\nentry:\n"
                + body
                + "}\n";
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
