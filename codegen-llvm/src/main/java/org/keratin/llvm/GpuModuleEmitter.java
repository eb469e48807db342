package org.keratin.llvm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.kernel.target.Inst;
import org.keratin.kernel.target.Mem;
import org.keratin.kernel.target.TargetFunc;

/** Prints a {@link GpuModule} as LLVM IR for the NVPTX backend. */
final class GpuModuleEmitter implements FunctionEmitter.Environment {
    private final GpuModule module;
    private final LlvmTarget target;
    private final ModuleText end = new ModuleText();
    private final RemainderFunctions remainders = new RemainderFunctions(true);

    GpuModuleEmitter(GpuModule module, LlvmTarget target) {
        this.module = module;
        this.target = target;
    }

    String emit() {
        List<String> names = module.kernelNames();
        StringBuilder out = new StringBuilder();
        out.append("; ").append(module.name()).append(" for ").append(target.name()).append('\n');
        out.append("target triple = \"").append(target.triple()).append("\"\n");
        List<String> annotations = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            TargetFunc function = module.functions().get(i);
            out.append('\n').append(kernel(function, names.get(i)));
            Inst.Launch launch = function.launch();
            if (launch == null) {
                throw new CompileException("kernel '" + function.name() + "' has no launch");
            }
            // Function attributes for this are ignored by this LLVM: it reads the metadata.
            annotations.add(
                    end.node(
                            "!{ptr @%s, !\"reqntidx\", i32 %d, !\"reqntidy\", i32 %d, !\"reqntidz\", i32 1}"
                                    .formatted(names.get(i), launch.blockX(), launch.blockY())));
        }
        out.append(remainders.definitions(end)).append('\n').append(end);
        out.append("\n!nvvm.annotations = !{").append(String.join(", ", annotations)).append("}\n");
        return out.toString();
    }

    private String kernel(TargetFunc function, String name) {
        FunctionText text = new FunctionText(end);
        FunctionEmitter emitter = new FunctionEmitter(text, target, remainders, this);
        StringBuilder globals = new StringBuilder();
        for (Mem local : function.locals()) {
            String type = "[" + local.elements() + " x " + LlvmTypes.stored(local.dtype()) + "]";
            if (local.space() == Mem.Space.SHARED) {
                String global = "@" + name + "_shared" + local.id();
                globals.append(global)
                        .append(" = internal addrspace(3) global ")
                        .append(type)
                        .append(" poison, align 128\n");
                text.line(
                        MemoryEmitter.base(local)
                                + " = getelementptr i8, ptr addrspace(3) "
                                + global
                                + ", i64 0");
            } else {
                text.line(MemoryEmitter.base(local) + " = alloca " + type + ", align 16");
            }
        }
        List<String> parameters = new ArrayList<>();
        for (Mem param : function.params()) {
            parameters.add(
                    "ptr addrspace(1) "
                            + (param.readOnly() ? "noalias readonly " : "")
                            + "align 16 "
                            + MemoryEmitter.base(param));
        }
        for (int i = 0; i < module.symbols().size(); i++) {
            parameters.add("i64 %symbol" + i);
        }
        try {
            emitter.emit(function.body());
        } catch (IllegalStateException e) {
            throw new CompileException("kernel '" + function.name() + "': " + e.getMessage(), e);
        }
        String layer =
                function.location().isKnown()
                        ? "; layer " + function.location().name().replace('\n', ' ') + "\n"
                        : "";
        return globals
                + layer
                + "define ptx_kernel void @"
                + name
                + "("
                + String.join(", ", parameters)
                + ") nounwind {\nentry:\n"
                + text
                + "  ret void\n}\n";
    }

    @Override
    public String special(FunctionText text, Inst.Source source, @Nullable String symbol) {
        return switch (source) {
            case SYMBOL -> {
                int index = module.symbols().indexOf(symbol);
                if (index < 0) {
                    throw new IllegalStateException(
                            "no dimension symbol " + symbol + " among " + module.symbols());
                }
                yield "%symbol" + index;
            }
            case BLOCK_X -> register(text, "ctaid.x");
            case BLOCK_Y -> register(text, "ctaid.y");
            case BLOCK_Z -> register(text, "ctaid.z");
            case GRID_X -> register(text, "nctaid.x");
            case LANE_X -> register(text, "tid.x");
            case LANE_Y -> register(text, "tid.y");
            case BLOCK_DIM_X -> register(text, "ntid.x");
            case BLOCK_DIM_Y -> register(text, "ntid.y");
            case THREAD, THREADS ->
                    throw new IllegalStateException(source + " does not exist on a GPU");
        };
    }

    private static String register(FunctionText text, String name) {
        String function = "llvm.nvvm.read.ptx.sreg." + name;
        return text.value("zext i32 " + text.call("i32", function) + " to i64");
    }

    @Override
    public void barrier(FunctionText text) {
        text.run("llvm.nvvm.barrier0");
    }

    @Override
    public List<String> intrinsic(FunctionText text, Inst.Intrinsic intrinsic, List<String> args) {
        return GpuIntrinsics.emit(text, intrinsic, args);
    }
}
