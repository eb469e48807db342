package org.keratin.cuda;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keratin.cuda.map.GpuMapper;
import org.keratin.cuda.map.GpuTarget;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.StepProgram;
import org.keratin.kernel.Action;
import org.keratin.kernel.Invocation;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.KernelProgram;
import org.keratin.kernel.target.Inst;
import org.keratin.kernel.target.TargetFunc;
import org.keratin.llvm.CompileRequest;
import org.keratin.llvm.CompileService;
import org.keratin.llvm.GpuModule;
import org.keratin.llvm.LlvmTarget;
import org.keratin.passes.PassManager;
import org.keratin.passes.Pipelines;
import org.keratin.passes.kernels.KernelLowering;
import org.keratin.passes.kernels.TileTarget;

/**
 * From a step program to PTX, one stage a method: tile-level kernels, GPU functions, LLVM IR, PTX.
 */
final class GpuCompiler {
    /** A warp's load of 4-byte elements: weights are packed in panels of its width. */
    private static final int WARP_BYTES = 4 * GpuTarget.WARP;

    /** What every GPU since 8.0 has at least: shared memory of a block, level 2 of the device. */
    private static final long SHARED_BYTES = 48 << 10;

    private static final long L2_BYTES = 4 << 20;

    private final StepProgram program;
    private final Numerics numerics;
    private @Nullable StepProgram optimized;
    private @Nullable KernelProgram kernels;
    private @Nullable Map<Kernel, TargetFunc> functions;

    GpuCompiler(StepProgram program, Numerics numerics) {
        this.program = program;
        this.numerics = numerics;
    }

    /** After the pipeline of module passes: core ops only. */
    StepProgram optimized() {
        StepProgram made = optimized;
        if (made == null) {
            made = Pipelines.optimize(program, numerics, PassManager.Options.NONE);
            optimized = made;
        }
        return made;
    }

    /** Tile level: fused kernels, buffers, schedule. */
    KernelProgram kernels() {
        KernelProgram made = kernels;
        if (made == null) {
            made =
                    KernelLowering.lower(
                            optimized(),
                            new TileTarget(
                                    WARP_BYTES,
                                    SHARED_BYTES,
                                    L2_BYTES,
                                    1,
                                    numerics,
                                    Set.of(),
                                    false));
            kernels = made;
        }
        return made;
    }

    /** Target level: a function for each kernel, those of {@code prepare} first. */
    Map<Kernel, TargetFunc> functions() {
        Map<Kernel, TargetFunc> made = functions;
        if (made == null) {
            made = new LinkedHashMap<>();
            GpuTarget target = new GpuTarget(numerics == Numerics.STRICT);
            for (List<Action> list : List.of(kernels().prepare(), kernels().step())) {
                for (Invocation invocation : Action.invocations(list)) {
                    made.computeIfAbsent(
                            invocation.kernel(), kernel -> GpuMapper.map(kernel, target));
                }
            }
            functions = made;
        }
        return made;
    }

    GpuModule module() {
        return new GpuModule(
                program.module().name(), kernels().symbols(), List.copyOf(functions().values()));
    }

    /** PTX that begins with its launches as remarks. */
    String ptx(LlvmTarget target, CompileService service) {
        GpuModule module = module();
        CompileRequest request =
                CompileRequest.object(program.module().name(), module.emit(target), target)
                        .as(CompileRequest.Kind.ASSEMBLY);
        return launches(module) + new String(service.compile(request), StandardCharsets.UTF_8);
    }

    private String launches(GpuModule module) {
        Map<Kernel, String> names = new LinkedHashMap<>();
        List<String> all = module.kernelNames();
        for (Kernel kernel : functions().keySet()) {
            names.put(kernel, all.get(names.size()));
        }
        StringBuilder text = new StringBuilder();
        launches(text, "prepare", kernels().prepare(), names);
        launches(text, "step", kernels().step(), names);
        return text.toString();
    }

    private void launches(
            StringBuilder text, String entry, List<Action> actions, Map<Kernel, String> names) {
        for (Action action : actions) {
            switch (action) {
                case Invocation invocation -> launch(text, entry, invocation, names);
                case Action.While loop -> {
                    text.append("// ").append(entry).append(": while {\n");
                    launches(text, entry, loop.condition(), names);
                    text.append("// ").append(entry).append(": } ").append(name(loop.predicate()));
                    text.append(" do {\n");
                    launches(text, entry, loop.body(), names);
                    text.append("// ").append(entry).append(": }\n");
                }
                case Action.Switch choice -> {
                    text.append("// ").append(entry).append(": switch ");
                    text.append(name(choice.index())).append('\n');
                    for (List<Action> branch : choice.branches()) {
                        text.append("// ").append(entry).append(": {\n");
                        launches(text, entry, branch, names);
                        text.append("// ").append(entry).append(": }\n");
                    }
                }
            }
        }
    }

    private String name(int buffer) {
        return oneLine(kernels().buffers().get(buffer).name());
    }

    private void launch(
            StringBuilder text, String entry, Invocation invocation, Map<Kernel, String> names) {
        TargetFunc function = functions().get(invocation.kernel());
        Inst.Launch launch = function == null ? null : function.launch();
        if (launch == null) {
            throw new IllegalStateException(
                    "kernel " + invocation.kernel().name() + " has no launch");
        }
        List<String> arguments = new ArrayList<>();
        invocation.buffers().forEach(id -> arguments.add(kernels().buffers().get(id).name()));
        arguments.addAll(kernels().symbols());
        text.append("// ")
                .append(entry)
                .append(": ")
                .append(names.get(invocation.kernel()))
                .append(" <<<(");
        text.append(launch.gridX())
                .append(", ")
                .append(launch.gridY())
                .append(", ")
                .append(launch.gridZ());
        text.append("), (")
                .append(launch.blockX())
                .append(", ")
                .append(launch.blockY())
                .append(")>>> (");
        text.append(arguments.stream().map(GpuCompiler::oneLine).collect(Collectors.joining(", ")))
                .append(")\n");
    }

    private static String oneLine(String name) {
        return name.replace('\n', ' ').replace('\r', ' ');
    }
}
