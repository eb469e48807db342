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

/** The FMA peak of one core, measured now: 24 independent vector accumulators in registers. */
public final class FmaBurst {
    private static final int CHAINS = 24;
    private static final long ROUNDS = 200_000;

    private final MethodHandle burst;
    private final MemorySegment out;
    private final int lanes;

    public FmaBurst() {
        LlvmTarget host = LlvmTarget.host();
        lanes = host.vectorBits() / 32;
        byte[] object =
                CompileService.inProcess()
                        .compile(CompileRequest.object("burst", text(lanes), host));
        burst =
                Linker.nativeLinker()
                        .downcallHandle(
                                OrcCode.load("burst", object).find("burst").orElseThrow(),
                                FunctionDescriptor.ofVoid(
                                        ValueLayout.JAVA_LONG, ValueLayout.ADDRESS));
        out = Arena.ofAuto().allocate(64L * CHAINS, 64);
    }

    private static String text(int lanes) {
        String type = "<" + lanes + " x float>";
        String fma = "@llvm.fma.v" + lanes + "f32";
        StringBuilder text =
                new StringBuilder(
                        "define void @burst(i64 %n, ptr %out) {\nentry:\n  br label %l\nl:\n");
        text.append("  %i = phi i64 [0, %entry], [%next, %l]\n");
        for (int j = 0; j < CHAINS; j++) {
            text.append(
                    "  %a"
                            + j
                            + " = phi "
                            + type
                            + " [zeroinitializer, %entry], [%b"
                            + j
                            + ", %l]\n");
        }
        text.append("  %f = sitofp i64 %i to float\n");
        text.append("  %v0 = insertelement " + type + " poison, float %f, i32 0\n");
        text.append(
                "  %v = shufflevector "
                        + type
                        + " %v0, "
                        + type
                        + " poison, <"
                        + lanes
                        + " x i32> zeroinitializer\n");
        for (int j = 0; j < CHAINS; j++) {
            text.append(
                    "  %b"
                            + j
                            + " = call "
                            + type
                            + " "
                            + fma
                            + "("
                            + type
                            + " %v, "
                            + type
                            + " %v, "
                            + type
                            + " %a"
                            + j
                            + ")\n");
        }
        text.append(
                "  %next = add i64 %i, 1\n"
                        + "  %c = icmp slt i64 %next, %n\n"
                        + "  br i1 %c, label %l, label %e\n"
                        + "e:\n");
        for (int j = 0; j < CHAINS; j++) {
            text.append(
                    "  %p"
                            + j
                            + " = getelementptr "
                            + type
                            + ", ptr %out, i64 "
                            + j
                            + "\n  store "
                            + type
                            + " %b"
                            + j
                            + ", ptr %p"
                            + j
                            + "\n");
        }
        text.append(
                "  ret void\n}\ndeclare "
                        + type
                        + " "
                        + fma
                        + "("
                        + type
                        + ", "
                        + type
                        + ", "
                        + type
                        + ")\n");
        return text.toString();
    }

    /** GFLOP/s of one burst of about two milliseconds. */
    public double gflops() {
        long start = System.nanoTime();
        try {
            burst.invokeExact(ROUNDS, out);
        } catch (Throwable e) {
            throw new IllegalStateException("the burst failed", e);
        }
        return 2.0 * ROUNDS * CHAINS * lanes / (System.nanoTime() - start);
    }

    /** The best of several bursts: what the core does when nobody disturbs it. */
    public double peak() {
        double best = 0;
        for (int i = 0; i < 20; i++) {
            best = Math.max(best, gflops());
        }
        return best;
    }
}
