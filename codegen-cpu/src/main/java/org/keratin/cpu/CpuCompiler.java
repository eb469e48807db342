package org.keratin.cpu;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.cpu.map.CpuTarget;
import org.keratin.cpu.map.KernelMapper;
import org.keratin.cpu.map.KernelWork;
import org.keratin.cpu.map.RowChain;
import org.keratin.ir.Func;
import org.keratin.ir.Module;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.StepProgram;
import org.keratin.kernel.Action;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Buffer;
import org.keratin.kernel.GroupProduct;
import org.keratin.kernel.Invocation;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.KernelProgram;
import org.keratin.kernel.Param;
import org.keratin.kernel.Stmt;
import org.keratin.kernel.target.TargetFunc;
import org.keratin.llvm.CompileRequest;
import org.keratin.llvm.CompileService;
import org.keratin.llvm.CpuModule;
import org.keratin.llvm.LlvmTarget;
import org.keratin.llvm.SharedLinker;
import org.keratin.passes.PassContext;
import org.keratin.passes.PassManager;
import org.keratin.passes.Pipelines;
import org.keratin.passes.kernels.KernelLowering;
import org.keratin.passes.kernels.TileTarget;
import org.keratin.passes.legalize.PlainConvolutions;
import org.keratin.passes.legalize.RefineDynamic;
import org.keratin.passes.legalize.WideContractions;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;
import org.keratin.runtime.bundle.Bundle;
import org.keratin.runtime.bundle.BundleBuffer;
import org.keratin.runtime.bundle.BundleCode;
import org.keratin.runtime.bundle.BundleSignature;
import org.keratin.runtime.bundle.BundleTarget;
import org.keratin.runtime.bundle.TensorSpec;

/**
 * From a step program to a bundle, one stage a method: tile-level kernels, target-level functions,
 * LLVM IR, object, shared object. Each stage's result can be printed ({@code compile --emit}).
 */
public final class CpuCompiler {
    private static final String PREPARE = "prepare";
    private static final String STEP = "step";
    private static final int ALIGNMENT = 64;

    private final StepProgram program;
    private final LlvmTarget target;
    private final Numerics numerics;
    private final int threads;
    private final CompileService service;
    private final PassManager.Options passes;
    private @Nullable StepProgram optimized;
    private @Nullable KernelProgram kernels;
    private @Nullable CpuModule module;

    /**
     * @param threads the most threads of a step, which the lowering may count on
     * @param passes what to print, time or leave out of the module passes
     */
    public CpuCompiler(
            StepProgram program,
            LlvmTarget target,
            Numerics numerics,
            int threads,
            CompileService service,
            PassManager.Options passes) {
        this.program = program;
        this.passes = passes;
        this.target = target;
        this.numerics = numerics;
        this.service = service;
        this.threads = threads;
    }

    /** After the pipeline of module passes: core ops only. */
    public StepProgram optimized() {
        StepProgram made = optimized;
        if (made == null) {
            made = tiled(Pipelines.optimize(program, numerics, passes));
            optimized = made;
        }
        return made;
    }

    /** Contractions in the types and forms of our tiles. */
    private StepProgram tiled(StepProgram standard) {
        PassContext context = PassContext.of(numerics, standard);
        Module wide = new WideContractions(products()).run(standard.module(), context);
        Module module = new PlainConvolutions().run(wide, context);
        return module == standard.module()
                ? standard
                : new StepProgram(module, standard.params(), standard.results());
    }

    /** Tile level: fused kernels, buffers, schedule. */
    public KernelProgram kernels() {
        KernelProgram made = kernels;
        if (made == null) {
            CacheSizes caches = CacheSizes.ofHost();
            TileTarget tile =
                    new TileTarget(
                            target.vectorBits() / 8,
                            caches.l1(),
                            caches.l2(),
                            threads,
                            numerics,
                            products(),
                            true);
            made = KernelLowering.lower(optimized(), tile);
            kernels = made;
        }
        return made;
    }

    /** Target level: every kernel once, and the two entries. */
    public CpuModule module() {
        CpuModule made = module;
        if (made == null) {
            made = map(kernels());
            module = made;
        }
        return made;
    }

    /** The target's multiplications of groups that these numerics allow. */
    private Set<GroupProduct> products() {
        Set<GroupProduct> products = EnumSet.noneOf(GroupProduct.class);
        products.addAll(target.products());
        if (numerics == Numerics.STRICT) {
            products.remove(GroupProduct.BFLOATS);
        }
        return products;
    }

    private CpuModule map(KernelProgram lowered) {
        CpuTarget cpu =
                new CpuTarget(
                        target.vectorBits() / 8,
                        target.vectorBits() == 512 || !target.isX86() ? 32 : 16,
                        numerics == Numerics.STRICT,
                        products());
        Mapping mapping = new Mapping(lowered, cpu);
        List<CpuModule.Entry> entries = new ArrayList<>();
        if (!lowered.prepare().isEmpty()) {
            entries.add(new CpuModule.Entry(PREPARE, mapping.actions(lowered.prepare())));
        }
        entries.add(new CpuModule.Entry(STEP, mapping.actions(lowered.step())));
        return new CpuModule(
                program.module().name(), lowered.symbols(), mapping.functions, entries);
    }

    /** Beyond so many kernels those that do the same are one function, named by the first. */
    private static final int MANY_KERNELS = 256;

    /** What a kernel does, without its name and place. */
    private record Form(Kernel.Kind kind, List<Param> params, List<Axis> axes, List<Stmt> body) {
        static Form of(Kernel kernel) {
            return new Form(kernel.kind(), kernel.params(), kernel.axes(), kernel.body());
        }
    }

    /** Collects the functions of a module while its entries are made. */
    private static final class Mapping {
        final Map<Object, Integer> numbers = new LinkedHashMap<>();
        final List<TargetFunc> functions = new ArrayList<>();
        private final KernelProgram program;
        private final CpuTarget cpu;
        private final boolean shared;
        private final RowChain chain;

        Mapping(KernelProgram program, CpuTarget cpu) {
            this.program = program;
            this.cpu = cpu;
            this.shared = Action.invocations(program.step()).size() > MANY_KERNELS;
            this.chain = new RowChain(program, cpu, CacheSizes.ofHost().l2());
        }

        List<CpuModule.Action> actions(List<Action> actions) {
            List<CpuModule.Action> mapped = new ArrayList<>();
            List<Invocation> row = new ArrayList<>();
            for (Action action : actions) {
                if (action instanceof Invocation invocation) {
                    row.add(invocation);
                    continue;
                }
                calls(row, mapped);
                switch (action) {
                    case Invocation _ -> {}
                    case Action.While(var condition, int predicate, var body) ->
                            mapped.add(
                                    new CpuModule.While(
                                            actions(condition), address(predicate), actions(body)));
                    case Action.Switch(int index, var branches) ->
                            mapped.add(
                                    new CpuModule.Switch(
                                            address(index),
                                            program.buffers().get(index).dtype() == DType.BOOL,
                                            branches.stream().map(this::actions).toList()));
                }
            }
            calls(row, mapped);
            return mapped;
        }

        private void calls(List<Invocation> row, List<CpuModule.Action> mapped) {
            for (RowChain.Group group : chain.groups(row)) {
                CpuModule.Chain rows =
                        group.pieces() == 1
                                ? null
                                : new CpuModule.Chain(group.rows(), group.pieces());
                boolean barrier = group.barrierBefore();
                for (Invocation member : group.members()) {
                    mapped.add(
                            new CpuModule.Call(
                                    number(member.kernel()),
                                    member.buffers().stream().map(b -> address(b, group)).toList(),
                                    barrier,
                                    KernelWork.operations(member.kernel()),
                                    rows));
                    barrier = false;
                }
            }
            row.clear();
        }

        private int number(Kernel kernel) {
            Object key = shared ? Form.of(kernel) : kernel;
            Integer number = numbers.get(key);
            if (number == null) {
                number = functions.size();
                numbers.put(key, number);
                functions.add(KernelMapper.map(kernel, cpu));
            }
            return number;
        }

        private CpuModule.Address address(int buffer, RowChain.Group group) {
            return new CpuModule.Address(
                    buffer, Dim.of(0), group.passing().getOrDefault(buffer, 0L));
        }

        private static CpuModule.Address address(int buffer) {
            return new CpuModule.Address(buffer, Dim.of(0));
        }
    }

    /** LLVM IR as we emit it. */
    public String llvm() {
        return module().emit(target);
    }

    /** Assembly text after LLVM's passes. */
    public String assembly() {
        byte[] text = service.compile(request().as(CompileRequest.Kind.ASSEMBLY));
        return new String(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** An ELF object file. */
    public byte[] object() {
        return service.compile(request());
    }

    private CompileRequest request() {
        return CompileRequest.object(program.module().name(), llvm(), target);
    }

    /**
     * The bundle, linked where a linker works here, else with the object for the loader that is
     * registered.
     */
    public Bundle bundle() {
        byte[] object = object();
        boolean linked = SharedLinker.available();
        byte[] code = linked ? SharedLinker.link(program.module().name(), object) : object;
        return bundle(code, linked);
    }

    /** The bundle with linked code; fails where no linker works here. */
    public Bundle linkedBundle() {
        return bundle(SharedLinker.link(program.module().name(), object()), true);
    }

    /**
     * The bundle with the object itself: making it needs no linker, running it a registered loader.
     */
    public Bundle unlinkedBundle() {
        return bundle(object(), false);
    }

    private Bundle bundle(byte[] code, boolean linked) {
        KernelProgram lowered = kernels();
        int variables = program.count(StepProgram.Role.VARIABLE);
        ByteArrayOutputStream constants = new ByteArrayOutputStream();
        List<BundleBuffer> buffers = new ArrayList<>();
        for (Buffer buffer : lowered.buffers()) {
            buffers.add(
                    switch (buffer.kind()) {
                        case VARIABLE ->
                                bundled(
                                        buffer,
                                        BundleBuffer.Kind.VARIABLE,
                                        buffer.ordinal(),
                                        Dim.of(0));
                        // a state is a variable of the bundle that the step writes in place, after
                        // the others
                        case STATE ->
                                bundled(
                                        buffer,
                                        BundleBuffer.Kind.VARIABLE,
                                        variables + buffer.ordinal(),
                                        Dim.of(0));
                        case INPUT ->
                                bundled(
                                        buffer,
                                        BundleBuffer.Kind.INPUT,
                                        buffer.ordinal(),
                                        Dim.of(0));
                        case OUTPUT ->
                                bundled(
                                        buffer,
                                        BundleBuffer.Kind.OUTPUT,
                                        buffer.ordinal(),
                                        Dim.of(0));
                        case PREPARED ->
                                bundled(buffer, BundleBuffer.Kind.PREPARED, 0, buffer.offset());
                        case SCRATCH ->
                                bundled(buffer, BundleBuffer.Kind.SCRATCH, 0, buffer.offset());
                        case CONSTANT -> {
                            NDArray data = lowered.constants().get(buffer.id());
                            if (data == null) {
                                throw new IllegalStateException(
                                        "constant " + buffer.name() + " has no data");
                            }
                            long offset = append(constants, data);
                            yield bundled(buffer, BundleBuffer.Kind.CONSTANT, 0, Dim.of(offset));
                        }
                    });
        }
        Map<String, String> locations = new LinkedHashMap<>();
        for (TargetFunc func : module().functions()) {
            if (func.location().isKnown()) {
                locations.put(func.name(), func.location().name());
            }
        }
        boolean prepares = !lowered.prepare().isEmpty();
        return new Bundle(
                Bundle.VERSION,
                new BundleTarget(target.triple(), target.cpu(), target.requiredFeatures()),
                numerics == Numerics.STRICT ? "strict" : "fast",
                signature(),
                buffers,
                lowered.scratchBytes(),
                lowered.preparedBytes(),
                Dim.of(0),
                constants.toByteArray(),
                KernelWork.nanoseconds(lowered.step()),
                new BundleCode(linked, prepares ? PREPARE : "", STEP, code),
                locations);
    }

    private static BundleBuffer bundled(
            Buffer buffer, BundleBuffer.Kind kind, int ordinal, Dim offset) {
        return new BundleBuffer(
                buffer.name(), kind, ordinal, buffer.dtype(), buffer.byteSize(), offset);
    }

    private static long append(ByteArrayOutputStream constants, NDArray data) {
        while (constants.size() % ALIGNMENT != 0) {
            constants.write(0);
        }
        long offset = constants.size();
        constants.writeBytes(data.data().toArray(java.lang.foreign.ValueLayout.JAVA_BYTE));
        return offset;
    }

    private BundleSignature signature() {
        // the optimized function has names for sizes that the program leaves open
        Func entry = optimized().module().entry();
        List<TensorSpec> variables = new ArrayList<>();
        List<TensorSpec> states = new ArrayList<>();
        List<TensorSpec> inputs = new ArrayList<>();
        List<Value.Arg> args = entry.body().args();
        for (int i = 0; i < args.size(); i++) {
            StepProgram.Param param = optimized().params().get(i);
            TensorType type = args.get(i).tensorType();
            TensorSpec spec = new TensorSpec(param.name(), type.dtype(), type.dims());
            switch (param.role()) {
                case VARIABLE -> variables.add(spec);
                case STATE -> states.add(spec);
                case INPUT -> inputs.add(spec);
            }
        }
        variables.addAll(states);
        List<TensorSpec> outputs = new ArrayList<>();
        List<Value> results = entry.body().results();
        for (int i = 0; i < results.size(); i++) {
            StepProgram.Result result = program.results().get(i);
            if (result.updates() < 0) {
                TensorType type = results.get(i).tensorType();
                outputs.add(new TensorSpec(result.name(), type.dtype(), type.dims()));
            }
        }
        return new BundleSignature(
                kernels().symbols(),
                variables,
                inputs,
                outputs,
                List.of(),
                RefineDynamic.rules(entry));
    }
}
