package org.keratin.bench;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.keratin.llvm.CompileRequest;
import org.keratin.llvm.CompileService;
import org.keratin.llvm.LlvmTarget;
import org.keratin.llvm.OrcCode;

/**
 * The time of moving bytes and doing nothing with them, measured now: one thread copies memory of
 * the size asked for, half of the bytes read and half written. The better of plain vector moves
 * (which leave the bytes in the caches) and the JVM's copy (which passes by them for large sizes).
 */
final class CopyBurst {
    private static final long LARGEST = 1L << 29;
    private static final String CODE =
            """
            define void @copy(ptr %from, ptr %to, i64 %bytes) {
            entry:
              br label %l
            l:
              %i = phi i64 [0, %entry], [%n, %l]
              %f = getelementptr i8, ptr %from, i64 %i
              %t = getelementptr i8, ptr %to, i64 %i
              %v = load <64 x i8>, ptr %f, align 64
              store <64 x i8> %v, ptr %t, align 64
              %n = add i64 %i, 64
              %c = icmp slt i64 %n, %bytes
              br i1 %c, label %l, label %e
            e:
              ret void
            }
            """;

    private final MemorySegment from = Arena.global().allocate(LARGEST / 2, 64).fill((byte) 1);
    private final MemorySegment to = Arena.global().allocate(LARGEST / 2, 64).fill((byte) 2);
    private final MethodHandle moves;

    CopyBurst() {
        byte[] object =
                CompileService.inProcess()
                        .compile(CompileRequest.object("copy", CODE, LlvmTarget.host()));
        moves =
                Linker.nativeLinker()
                        .downcallHandle(
                                OrcCode.load("copy", object).find("copy").orElseThrow(),
                                FunctionDescriptor.ofVoid(
                                        ValueLayout.ADDRESS,
                                        ValueLayout.ADDRESS,
                                        ValueLayout.JAVA_LONG));
    }

    /**
     * Nanoseconds for so many bytes read and written together, the best of several.
     *
     * @param bytes at most 2^29
     */
    double nanoseconds(double bytes) {
        long half = Math.clamp((long) (bytes / 2) / 64 * 64, 64, LARGEST / 2);
        long best = Long.MAX_VALUE;
        int turns = (int) Math.clamp((1L << 28) / half, 5, 50);
        for (int i = 0; i < turns; i++) {
            long start = System.nanoTime();
            MemorySegment.copy(from, 0, to, 0, half);
            best = Math.min(best, System.nanoTime() - start);
        }
        for (int i = 0; i < turns; i++) {
            long start = System.nanoTime();
            try {
                moves.invokeExact(from, to, half);
            } catch (Throwable e) {
                throw new IllegalStateException("the copy failed", e);
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }
}
