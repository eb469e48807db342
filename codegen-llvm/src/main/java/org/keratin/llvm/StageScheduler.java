package org.keratin.llvm;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.keratin.runtime.bundle.StepContext;

/**
 * Prints how the threads of a step share its stages out.
 *
 * <p>A stage is a run of kernel calls that need nothing of each other; it is done in chunks, and
 * whoever is free takes the next one. One ticket in the context block holds a number that changes
 * with every stage begun, the current stage and its next chunk; who finishes a stage's last chunk
 * looks at predicates where the way divides, and begins the next stage. So a thread that the system
 * has taken off its core holds up nobody unless it holds a chunk, and one that comes late joins
 * where the others are. The chunks of a stage, and with them all results, do not depend on who
 * takes them.
 *
 * <p>A loop or choice whose stages have one chunk each is one stage of one chunk: plain branches,
 * and no ticket until it ends. The same blocks serve a step that is alone on one thread.
 */
final class StageScheduler {
    /**
     * @param calls the text of its calls, with {@code %chunk.} and {@code %chunks.} as chunk and
     *     chunks, and {@code $U} in names
     * @param chunks the register or number of its chunks where there is more than one thread
     * @param pieces its chunks where there is one thread
     */
    record Stage(String calls, String chunks, int pieces) {}

    /** What runs: stages, loops and choices. */
    sealed interface Flow permits Run, Loop, Choice {}

    record Run(int stage) implements Flow {}

    /**
     * @param predicate the address of a byte
     */
    record Loop(List<Flow> condition, String predicate, List<Flow> body) implements Flow {}

    /**
     * @param index the address of a byte if {@code isBool}, else of an i32
     */
    record Choice(String index, boolean isBool, List<List<Flow>> branches) implements Flow {}

    private static final int CHUNK_BITS = 20;
    private static final int STAGE_BITS = 24;
    private static final long CHUNK_MASK = (1L << CHUNK_BITS) - 1;
    private static final long STAGE_MASK = (1L << STAGE_BITS) - 1;

    private final List<Flow> flow;
    private final List<Stage> stages;
    private final boolean isX86;

    /**
     * The loops and choices in the order of their solo blocks; each is a stage behind the others.
     */
    private final List<Flow> controls = new ArrayList<>();

    private final Map<Flow, Integer> numbers = new IdentityHashMap<>();

    /** How deep each control lies in others; at most one of a depth is being run by a thread. */
    private final List<Integer> depths = new ArrayList<>();

    private int deepest = -1;

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder jumps = new StringBuilder();
    private int labels;

    /** Whether a stage may enter the blocks of loops and choices, too. */
    private boolean shared = true;

    /**
     * @param flow begins with stage 0, as the ticket does
     */
    StageScheduler(List<Flow> flow, List<Stage> stages, boolean isX86) {
        this.flow = flow;
        this.stages = stages;
        this.isX86 = isX86;
        collect(flow, 0);
    }

    private void collect(List<Flow> actions, int depth) {
        for (Flow action : actions) {
            switch (action) {
                case Run _ -> {}
                case Loop loop -> {
                    add(loop, depth);
                    collect(loop.condition(), depth + 1);
                    collect(loop.body(), depth + 1);
                }
                case Choice choice -> {
                    add(choice, depth);
                    choice.branches().forEach(b -> collect(b, depth + 1));
                }
            }
        }
    }

    /**
     * The blocks where no stage has more than one chunk, so that threads cannot help: the first one
     * does all, the others leave at once.
     */
    String singleThreaded() {
        out.append("  %first = icmp eq i64 %thread, 0\n");
        out.append("  br i1 %first, label %solo, label %leave\nsolo:\n");
        shared = false;
        solo(flow);
        out.append("  br label %leave\nleave:\n  ret void\n");
        return out.toString();
    }

    /** The blocks after the entry block's arithmetic. */
    String blocks() {
        for (int i = 0; i <= deepest; i++) {
            out.append("  %from.").append(i).append(" = alloca i1\n");
        }
        smallness();
        out.append("  %alone = icmp eq i64 %threads, 1\n");
        out.append("  br i1 %alone, label %solo, label %claim\nsolo:\n");
        solo(flow);
        out.append("  ret void\n");
        claim();
        return out.toString();
    }

    private int number(Flow control) {
        Integer number = numbers.get(control);
        if (number == null) {
            throw new IllegalStateException("an unknown loop or choice");
        }
        return number;
    }

    private void add(Flow control, int depth) {
        numbers.put(control, controls.size());
        controls.add(control);
        depths.add(depth);
        deepest = Math.max(deepest, depth);
    }

    /** Which controls have one chunk in each of their stages. */
    private void smallness() {
        for (int i = controls.size() - 1; i >= 0; i--) {
            List<String> parts = new ArrayList<>();
            switch (controls.get(i)) {
                case Run _ -> {}
                case Loop loop -> {
                    parts.addAll(parts(loop.condition()));
                    parts.addAll(parts(loop.body()));
                }
                case Choice choice -> choice.branches().forEach(b -> parts.addAll(parts(b)));
            }
            String all = "true";
            for (String part : parts) {
                String next = "%both." + labels++;
                out.append("  ").append(next).append(" = and i1 ").append(all).append(", ");
                out.append(part).append('\n');
                all = next;
            }
            out.append("  %small.").append(i).append(" = and i1 true, ").append(all).append('\n');
        }
    }

    private List<String> parts(List<Flow> actions) {
        List<String> parts = new ArrayList<>();
        for (Flow action : actions) {
            if (action instanceof Run(int stage)) {
                String one = "%one." + labels++;
                out.append("  ").append(one).append(" = icmp eq i64 ");
                out.append(stages.get(stage).chunks()).append(", 1\n");
                parts.add(one);
            } else {
                parts.add("%small." + number(action));
            }
        }
        return parts;
    }

    // ---- one thread ----

    /** Continues an open block, and ends in one. */
    private void solo(List<Flow> actions) {
        for (Flow action : actions) {
            switch (action) {
                case Run(int stage) -> soloRun(stage);
                case Loop loop -> soloLoop(loop);
                case Choice choice -> soloChoice(choice);
            }
        }
    }

    private void soloRun(int stage) {
        int pieces = stages.get(stage).pieces();
        if (pieces == 1) {
            out.append(calls(stage, "0", "1"));
            return;
        }
        int number = labels++;
        out.append(
                PIECES.replace("$N", Integer.toString(number))
                        .replace("$PIECES", Integer.toString(pieces))
                        .replace("$CALLS", calls(stage, "%piece." + number, "" + pieces)));
    }

    private String calls(int stage, String chunk, String chunks) {
        return stages.get(stage)
                .calls()
                .replace("%chunk.", chunk)
                .replace("%chunks.", chunks)
                .replace("$U", Integer.toString(labels++));
    }

    /** The block that a control begins with; who came is remembered: the flow or a stage. */
    private void enter(int number) {
        if (shared) {
            remember(number, true);
        } else {
            out.append("  br label %enter.").append(number).append('\n');
        }
        out.append("enter.").append(number).append(":\n");
    }

    private void remember(int number, boolean within) {
        out.append("  store i1 ").append(within).append(", ptr %from.");
        out.append(depths.get(number)).append("\n  br label %enter.").append(number).append('\n');
    }

    private void leave(int number) {
        if (!shared) {
            out.append("left.").append(number).append(":\n");
            return;
        }
        out.append("left.").append(number).append(":\n  %within.").append(number);
        out.append(" = load i1, ptr %from.").append(depths.get(number));
        out.append("\n  br i1 %within.");
        out.append(number).append(", label %on.").append(number).append(", label %finish\non.");
        out.append(number).append(":\n");
    }

    private void soloLoop(Loop loop) {
        int number = number(loop);
        enter(number);
        out.append("  br label %turn.").append(number).append("\nturn.").append(number);
        out.append(":\n");
        solo(loop.condition());
        String more = test(out, loop.predicate());
        out.append("  br i1 ").append(more).append(", label %body.").append(number);
        out.append(", label %left.").append(number).append("\nbody.").append(number);
        out.append(":\n");
        solo(loop.body());
        out.append("  br label %turn.").append(number).append('\n');
        leave(number);
    }

    private void soloChoice(Choice choice) {
        int number = number(choice);
        enter(number);
        List<String> labelsOf = new ArrayList<>();
        for (int i = 0; i < choice.branches().size(); i++) {
            labelsOf.add("branch." + number + "." + i);
        }
        choose(out, choice, labelsOf);
        for (int i = 0; i < choice.branches().size(); i++) {
            out.append(labelsOf.get(i)).append(":\n");
            solo(choice.branches().get(i));
            out.append("  br label %left.").append(number).append('\n');
        }
        leave(number);
    }

    private String test(StringBuilder text, String predicate) {
        String byteAt = "%byte." + labels;
        String set = "%set." + labels++;
        text.append("  ").append(byteAt).append(" = load i8, ptr ").append(predicate);
        text.append(", align 1\n  ").append(set).append(" = icmp ne i8 ").append(byteAt);
        text.append(", 0\n");
        return set;
    }

    private void choose(StringBuilder text, Choice choice, List<String> targets) {
        if (choice.isBool()) {
            String set = test(text, choice.index());
            text.append("  br i1 ").append(set).append(", label %").append(targets.get(0));
            text.append(", label %").append(targets.get(1)).append('\n');
            return;
        }
        String at = "%index." + labels++;
        text.append("  ").append(at).append(" = load i32, ptr ").append(choice.index());
        text.append(", align 4\n  switch i32 ").append(at).append(", label %");
        text.append(targets.getLast()).append(" [");
        for (int i = 0; i < targets.size() - 1; i++) {
            text.append(" i32 ").append(i).append(", label %").append(targets.get(i));
        }
        text.append(" ]\n");
    }

    // ---- several threads ----

    private void claim() {
        int count = stages.size() + controls.size();
        out.append("claim:\n  %ticket = getelementptr i8, ptr %context, i64 ");
        out.append(StepContext.TICKET);
        out.append("\n  %drawn = atomicrmw add ptr %ticket, i64 1 acq_rel, align 8\n");
        out.append("  %place = lshr i64 %drawn, ").append(CHUNK_BITS);
        out.append("\n  %stage = and i64 %place, ").append(STAGE_MASK);
        out.append("\n  %chunk = and i64 %drawn, ").append(CHUNK_MASK);
        out.append("\n  switch i64 %stage, label %leave [");
        for (int i = 0; i < count; i++) {
            out.append(" i64 ").append(i).append(", label %stage.").append(i);
        }
        out.append(" ]\n");
        List<String> finished = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean control = i >= stages.size();
            String chunks = control ? "1" : stages.get(i).chunks();
            out.append("stage.").append(i).append(":\n  %has.").append(i);
            out.append(" = icmp ult i64 %chunk, ").append(chunks).append("\n  br i1 %has.");
            out.append(i).append(", label %work.").append(i).append(", label %idle\nwork.");
            out.append(i).append(":\n");
            if (control) {
                int number = i - stages.size();
                remember(number, false);
                finished.add("[ 1, %left." + number + " ]");
            } else {
                out.append(calls(i, "%chunk", chunks)).append("  br label %finish\n");
                finished.add("[ " + chunks + ", %work." + i + " ]");
            }
        }
        out.append("finish:\n  %count = phi i64 ");
        out.append(String.join(", ", finished)).append('\n');
        out.append(
                FINISH.replace("$DONE", Long.toString(StepContext.CHUNKS_DONE))
                        .replace("$TICKET", Long.toString(StepContext.TICKET))
                        .replace("$CHUNK", Integer.toString(CHUNK_BITS))
                        .replace("$MASK", Long.toString(STAGE_MASK)));
        out.append("  switch i64 %done.stage, label %leave [");
        for (int i = 0; i < count; i++) {
            out.append(" i64 ").append(i).append(", label %after.").append(i);
        }
        out.append(" ]\n");
        sequence(flow, "go.end");
        out.append(jumps);
        List<String> next = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            out.append("go.").append(i).append(":\n  br label %begin\n");
            next.add("[ " + i + ", %go." + i + " ]");
        }
        out.append("go.end:\n  br label %begin\n");
        next.add("[ " + STAGE_MASK + ", %go.end ]");
        out.append("begin:\n  %next = phi i64 ").append(String.join(", ", next)).append('\n');
        out.append(
                BEGIN.replace("$YIELD", Long.toString(StepContext.YIELD))
                        .replace("$CHUNK", Integer.toString(CHUNK_BITS))
                        .replace("$STAGE", Integer.toString(STAGE_BITS))
                        .replace(
                                "$PAUSE",
                                isX86
                                        ? "call void @llvm.x86.sse2.pause()"
                                        : "call void asm sideeffect \"yield\", \"\"()"));
    }

    /**
     * What follows each stage and control of a sequence.
     *
     * @param then the label behind the sequence
     * @return the label before it
     */
    private String sequence(List<Flow> actions, String then) {
        String next = then;
        for (Flow action : actions.reversed()) {
            int stage = action instanceof Run(int run) ? run : stages.size() + number(action);
            jumps.append("after.").append(stage).append(":\n  br label %").append(next);
            jumps.append('\n');
            next = action instanceof Run ? "go." + stage : decide(action, next);
        }
        return next;
    }

    private String decide(Flow control, String then) {
        int number = number(control);
        String head = "head." + number;
        jumps.append("decide.").append(number).append(":\n  br i1 %small.").append(number);
        jumps.append(", label %go.").append(stages.size() + number).append(", label %");
        jumps.append(head).append('\n');
        switch (control) {
            case Run _ -> throw new IllegalStateException("a stage decides nothing");
            case Loop loop -> {
                String first = sequence(loop.condition(), "test." + number);
                String body = sequence(loop.body(), head);
                jumps.append(head).append(":\n  br label %").append(first).append('\n');
                jumps.append("test.").append(number).append(":\n");
                String more = test(jumps, loop.predicate());
                jumps.append("  br i1 ").append(more).append(", label %").append(body);
                jumps.append(", label %").append(then).append('\n');
            }
            case Choice choice -> {
                List<String> targets =
                        choice.branches().stream().map(b -> sequence(b, then)).toList();
                jumps.append(head).append(":\n");
                choose(jumps, choice, targets);
            }
        }
        return "decide." + number;
    }

    /** The chunks of a stage one after the other. */
    private static final String PIECES =
            """
              br label %first.$N
            first.$N:
              br label %each.$N
            each.$N:
              %piece.$N = phi i64 [ 0, %first.$N ], [ %following.$N, %each.$N ]
            $CALLS  %following.$N = add i64 %piece.$N, 1
              %are.more.$N = icmp ult i64 %following.$N, $PIECES
              br i1 %are.more.$N, label %each.$N, label %past.$N
            past.$N:
            """;

    /** After a chunk; who did the last one goes on. */
    private static final String FINISH =
            """
              %done = getelementptr i8, ptr %context, i64 $DONE
              %before = atomicrmw add ptr %done, i64 1 acq_rel, align 8
              %after = add i64 %before, 1
              %last = icmp eq i64 %after, %count
              br i1 %last, label %advance, label %claim
            advance:
              %done.ticket = getelementptr i8, ptr %context, i64 $TICKET
              %done.drawn = load atomic i64, ptr %done.ticket monotonic, align 8
              %done.place = lshr i64 %done.drawn, $CHUNK
              %done.stage = and i64 %done.place, $MASK
            """;

    private static final String BEGIN =
            """
              store atomic i64 0, ptr %done monotonic, align 8
              %turns = lshr i64 %done.place, $STAGE
              %turn = add i64 %turns, 1
              %upper = shl i64 %turn, $STAGE
              %where = or i64 %upper, %next
              %fresh = shl i64 %where, $CHUNK
              store atomic i64 %fresh, ptr %done.ticket release, align 8
              br label %claim
            idle:
              br label %wait
            wait:
              %spins = phi i32 [ 0, %idle ], [ %more, %again ]
              %now = load atomic i64, ptr %ticket acquire, align 8
              %there = lshr i64 %now, $CHUNK
              %same = icmp eq i64 %there, %place
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
