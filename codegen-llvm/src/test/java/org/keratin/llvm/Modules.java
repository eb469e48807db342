package org.keratin.llvm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** IR that several tests compile, and how to call it. */
final class Modules {
    /** z[i] = x[i] + y[i] for 16 floats at a time, n a multiple of 16. */
    static final String VECTOR_ADD =
            """
            define void @vector_add(ptr %x, ptr %y, ptr %z, i64 %n) {
            entry:
              br label %loop
            loop:
              %i = phi i64 [ 0, %entry ], [ %next, %loop ]
              %px = getelementptr float, ptr %x, i64 %i
              %py = getelementptr float, ptr %y, i64 %i
              %pz = getelementptr float, ptr %z, i64 %i
              %a = load <16 x float>, ptr %px, align 4
              %b = load <16 x float>, ptr %py, align 4
              %c = fadd <16 x float> %a, %b
              store <16 x float> %c, ptr %pz, align 4
              %next = add i64 %i, 16
              %more = icmp ult i64 %next, %n
              br i1 %more, label %loop, label %done
            done:
              ret void
            }
            """;

    /** LLVM has no such function on a GPU and aborts the process over it. */
    static final String ABORTS_ON_GPU =
            """
            declare float @llvm.sin.f32(float)
            define ptx_kernel void @k(ptr addrspace(1) %x) {
              %a = load float, ptr addrspace(1) %x, align 4
              %b = call float @llvm.sin.f32(float %a)
              store float %b, ptr addrspace(1) %x, align 4
              ret void
            }
            """;

    static final String GPU_SCALE =
            """
            declare i32 @llvm.nvvm.read.ptx.sreg.tid.x()
            define ptx_kernel void @scale(ptr addrspace(1) %x, float %f) {
              %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
              %p = getelementptr float, ptr addrspace(1) %x, i32 %t
              %a = load float, ptr addrspace(1) %p, align 4
              %b = fmul float %a, %f
              store float %b, ptr addrspace(1) %p, align 4
              ret void
            }
            """;

    private Modules() {}

    /** Calls {@link #VECTOR_ADD} on 64 floats and checks what it wrote. */
    static void checkVectorAdd(SymbolLookup code) throws Throwable {
        MethodHandle add =
                Linker.nativeLinker()
                        .downcallHandle(
                                code.findOrThrow("vector_add"),
                                FunctionDescriptor.ofVoid(
                                        ValueLayout.ADDRESS,
                                        ValueLayout.ADDRESS,
                                        ValueLayout.ADDRESS,
                                        ValueLayout.JAVA_LONG));
        try (Arena arena = Arena.ofConfined()) {
            int n = 64;
            float[] expected = new float[n];
            MemorySegment x = arena.allocate(n * 4L, 64);
            MemorySegment y = arena.allocate(n * 4L, 64);
            MemorySegment z = arena.allocate(n * 4L, 64);
            for (int i = 0; i < n; i++) {
                x.setAtIndex(ValueLayout.JAVA_FLOAT, i, i * 0.5f);
                y.setAtIndex(ValueLayout.JAVA_FLOAT, i, 100 - i);
                expected[i] = i * 0.5f + (100 - i);
            }
            add.invokeExact(x, y, z, (long) n);
            assertArrayEquals(expected, z.toArray(ValueLayout.JAVA_FLOAT));
        }
    }
}
