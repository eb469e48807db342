package org.keratin.llvm;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Location;
import org.keratin.kernel.Param;
import org.keratin.kernel.target.Mem;
import org.keratin.kernel.target.Reg;
import org.keratin.kernel.target.TargetBuilder;
import org.keratin.kernel.target.TargetFunc;
import org.keratin.kernel.target.VType;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.bundle.StepContext;

/** Compiles functions of the target level for this machine and calls them. */
final class FunctionRunner {
    private FunctionRunner() {}

    /** What a function computes of vectors. */
    interface Body {
        Reg emit(TargetBuilder builder, List<Reg> args);
    }

    /** A module whose entry {@code step} calls one function on the slots 0, 1, …. */
    static CpuModule module(TargetFunc function, List<String> symbols) {
        List<CpuModule.Address> addresses = new ArrayList<>();
        for (int i = 0; i < function.params().size(); i++) {
            addresses.add(new CpuModule.Address(i, Dim.of(0)));
        }
        CpuModule.Call call = new CpuModule.Call(0, addresses, false);
        return new CpuModule(
                "test",
                symbols,
                List.of(function),
                List.of(new CpuModule.Entry("step", List.of(call))));
    }

    /** {@code out[i] = body(in0[i], in1[i], …)} for i in [0, n), {@code lanes} at a time. */
    static TargetFunc elementwise(
            String name, List<DType> inputs, DType output, int lanes, Body body) {
        List<Param> params = new ArrayList<>();
        List<Dim> shape = List.of(Dim.symbol("n"));
        for (int i = 0; i < inputs.size(); i++) {
            params.add(new Param("x" + i, inputs.get(i), shape, Param.Access.READ));
        }
        params.add(new Param("y", output, shape, Param.Access.WRITE));
        TargetBuilder b = new TargetBuilder(params);
        b.loop(
                b.index(0),
                b.symbol("n"),
                b.index(lanes),
                iv -> {
                    List<Reg> args = new ArrayList<>();
                    for (int i = 0; i < inputs.size(); i++) {
                        Mem mem = b.param(i);
                        args.add(b.load(mem, iv, lanes, null, mem.dtype().byteSize()));
                    }
                    Reg result = body.emit(b, args);
                    if (!result.type().equals(new VType(output, lanes))) {
                        throw new IllegalArgumentException("the body gives " + result.type());
                    }
                    b.store(b.param(inputs.size()), iv, result, null, output.byteSize());
                });
        return b.finish(name, Location.layer("test"), null);
    }

    /** The entry {@code step} of compiled code. */
    static MethodHandle step(OrcCode code) {
        ValueLayout address = ValueLayout.ADDRESS;
        ValueLayout number = ValueLayout.JAVA_LONG;
        return Linker.nativeLinker()
                .downcallHandle(
                        code.findOrThrow("step"),
                        FunctionDescriptor.ofVoid(address, number, number, address, address));
    }

    static MethodHandle compile(CpuModule module, LlvmTarget target) {
        return step(
                OrcCode.load(
                        module.name(),
                        LlvmCompiler.object(module.name(), module.emit(target), target)));
    }

    /** Runs a step on one thread. */
    static void call(MethodHandle step, List<Long> symbols, List<MemorySegment> buffers) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment context = arena.allocate(StepContext.SIZE, 64);
            call(step, context, 0, 1, symbols, buffers);
        }
    }

    static void call(
            MethodHandle step,
            MemorySegment context,
            long thread,
            long threads,
            List<Long> symbols,
            List<MemorySegment> buffers) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment values = arena.allocate(Math.max(8, 8L * symbols.size()), 8);
            for (int i = 0; i < symbols.size(); i++) {
                values.setAtIndex(ValueLayout.JAVA_LONG, i, symbols.get(i));
            }
            MemorySegment table = arena.allocate(Math.max(8, 8L * buffers.size()), 8);
            for (int i = 0; i < buffers.size(); i++) {
                table.setAtIndex(ValueLayout.ADDRESS, i, buffers.get(i));
            }
            step.invokeExact(context, thread, threads, values, table);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /**
     * Runs an elementwise function over {@code n} elements of each input and returns the output's
     * memory.
     */
    static MemorySegment map(
            MethodHandle step, long n, int outputBytes, List<MemorySegment> inputs) {
        List<MemorySegment> buffers = new ArrayList<>(inputs);
        MemorySegment out = Arena.ofAuto().allocate(n * outputBytes, 64);
        buffers.add(out);
        call(step, List.of(n), buffers);
        return out;
    }
}
