package org.keratin.llvm;

import java.util.List;
import org.keratin.runtime.bundle.StepContext;

/**
 * Prints how the threads of a step share its stages out.
 *
 * <p>A stage is a run of kernel calls that need nothing of each other; it is done in chunks, and
 * whoever is free takes the next one. One ticket in the context block holds the current stage
 * (upper half) and its next chunk (lower half); who finishes a stage's last chunk begins the next
 * stage. So a thread that the system has taken off its core holds up nobody unless it holds a
 * chunk, and one that comes late joins where the others are. The chunks of a stage, and with them
 * all results, do not depend on who takes them.
 */
final class StageScheduler {
    private StageScheduler() {}

    /**
     * The blocks after the entry block's arithmetic.
     *
     * @param calls for each stage the text of its calls, with {@code %thread} and {@code %threads}
     *     as chunk and chunks
     * @param chunks for each stage the register or number of its chunks where there is more than
     *     one thread
     */
    static String blocks(List<String> calls, List<String> chunks, boolean isX86) {
        StringBuilder out = new StringBuilder();
        out.append(
                "  %alone = icmp eq i64 %threads, 1\n"
                        + "  br i1 %alone, label %solo, label %claim\n"
                        + "solo:\n");
        for (String call : calls) {
            out.append(call.replace("%chunk.", "0").replace("%chunks.", "1"));
        }
        out.append("  ret void\nclaim:\n");
        out.append("  %ticket = getelementptr i8, ptr %context, i64 ")
                .append(StepContext.TICKET)
                .append("\n  %drawn = atomicrmw add ptr %ticket, i64 1 acq_rel, align 8\n");
        out.append("  %stage = lshr i64 %drawn, 32\n  %chunk = and i64 %drawn, 4294967295\n");
        out.append("  switch i64 %stage, label %leave [");
        for (int i = 0; i < calls.size(); i++) {
            out.append(" i64 ").append(i).append(", label %stage.").append(i);
        }
        out.append(" ]\n");
        for (int i = 0; i < calls.size(); i++) {
            out.append("stage.")
                    .append(i)
                    .append(":\n  %has.")
                    .append(i)
                    .append(" = icmp ult i64 %chunk, ");
            out.append(chunks.get(i))
                    .append("\n  br i1 %has.")
                    .append(i)
                    .append(", label %work.")
                    .append(i);
            out.append(", label %idle\nwork.").append(i).append(":\n");
            out.append(
                    calls.get(i).replace("%chunk.", "%chunk").replace("%chunks.", chunks.get(i)));
            out.append("  br label %finish\n");
        }
        out.append("finish:\n  %count = phi i64");
        for (int i = 0; i < calls.size(); i++) {
            out.append(i == 0 ? " " : ", ")
                    .append("[ ")
                    .append(chunks.get(i))
                    .append(", %work.")
                    .append(i)
                    .append(" ]");
        }
        out.append('\n');
        out.append(
                FINISH.replace("$DONE", Long.toString(StepContext.CHUNKS_DONE))
                        .replace("$YIELD", Long.toString(StepContext.YIELD))
                        .replace(
                                "$PAUSE",
                                isX86
                                        ? "call void @llvm.x86.sse2.pause()"
                                        : "call void asm sideeffect \"yield\", \"\"()"));
        return out.toString();
    }

    private static final String FINISH =
            """
              %done = getelementptr i8, ptr %context, i64 $DONE
              %before = atomicrmw add ptr %done, i64 1 acq_rel, align 8
              %after = add i64 %before, 1
              %last = icmp eq i64 %after, %count
              br i1 %last, label %advance, label %claim
            advance:
              store atomic i64 0, ptr %done monotonic, align 8
              %next = add i64 %stage, 1
              %fresh = shl i64 %next, 32
              store atomic i64 %fresh, ptr %ticket release, align 8
              br label %claim
            idle:
              br label %wait
            wait:
              %spins = phi i32 [ 0, %idle ], [ %more, %again ]
              %now = load atomic i64, ptr %ticket acquire, align 8
              %there = lshr i64 %now, 32
              %same = icmp eq i64 %there, %stage
              br i1 %same, label %rest, label %claim
            rest:
              $PAUSE
              %more = add i32 %spins, 1
              %part = urem i32 %more, 1000
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
            """;
}
