package org.keratin.llvm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keratin.kernel.target.Inst;
import org.keratin.kernel.target.Reg;
import org.keratin.kernel.target.VType;

/** Instructions of the target level as the body of one LLVM function. */
final class FunctionEmitter {
    /** What differs between a CPU and a GPU function. */
    interface Environment {
        /** An i64 that holds a special value. */
        String special(FunctionText text, Inst.Source source, @Nullable String symbol);

        void barrier(FunctionText text);

        /** The values of an intrinsic's results. */
        List<String> intrinsic(FunctionText text, Inst.Intrinsic intrinsic, List<String> args);
    }

    /** Loops that carry as many vectors are register tiles. */
    private static final int TILE_VECTORS = 8;

    private final FunctionText text;
    private final Environment environment;
    private final PrimEmitter prims;
    private final DotEmitter dots;
    private final MemoryEmitter memory;
    private final Map<Reg, String> values = new HashMap<>();

    FunctionEmitter(
            FunctionText text,
            LlvmTarget target,
            RemainderFunctions remainders,
            Environment environment) {
        this.text = text;
        this.environment = environment;
        this.prims = new PrimEmitter(text, target, remainders);
        this.dots = new DotEmitter(text, target, prims);
        this.memory = new MemoryEmitter(text, target.isGpu());
    }

    MemoryEmitter memory() {
        return memory;
    }

    /** The LLVM value of a register. */
    String value(Reg reg) {
        String value = values.get(reg);
        if (value == null) {
            throw new IllegalStateException("register " + reg + " is used before it is defined");
        }
        return value;
    }

    private List<String> values(List<Reg> regs) {
        List<String> all = new ArrayList<>();
        for (Reg reg : regs) {
            all.add(value(reg));
        }
        return all;
    }

    private void define(Reg reg, String value) {
        if (values.put(reg, value) != null) {
            throw new IllegalStateException("register " + reg + " is defined twice");
        }
    }

    void emit(List<Inst> insts) {
        for (Inst inst : insts) {
            emit(inst);
        }
    }

    private void emit(Inst inst) {
        switch (inst) {
            case Inst.Const(Reg out, long bits) -> define(out, LlvmTypes.literal(out.type(), bits));
            case Inst.Lanes(Reg out) -> define(out, lanes(out.type()));
            case Inst.Splat(Reg out, Reg scalar) ->
                    define(
                            out,
                            scalar.type().isScalar()
                                    ? splat(out.type(), value(scalar))
                                    : repeat(out.type(), scalar));
            case Inst.Dot dot ->
                    define(
                            dot.out(),
                            dots.emit(dot, value(dot.a()), value(dot.b()), value(dot.acc())));
            case Inst.Extract(Reg out, Reg vector, int lane) ->
                    define(
                            out,
                            vector.type().lanes() == 1
                                    ? value(vector)
                                    : text.value(
                                            "extractelement "
                                                    + of(vector)
                                                    + " "
                                                    + value(vector)
                                                    + ", i64 "
                                                    + lane));
            case Inst.Shuffle shuffle -> define(shuffle.out(), shuffle(shuffle));
            case Inst.Apply(Reg out, var prim, List<Reg> args) -> {
                List<VType> types = new ArrayList<>();
                args.forEach(arg -> types.add(arg.type()));
                define(out, prims.apply(prim, out.type(), types, values(args)));
            }
            case Inst.Special(Reg out, Inst.Source source, String symbol) ->
                    define(out, environment.special(text, source, symbol));
            case Inst.Load(Reg out, var mem, Reg offset, Reg mask, int alignment) ->
                    define(
                            out,
                            memory.load(out.type(), mem, value(offset), optional(mask), alignment));
            case Inst.Gather(Reg out, var mem, Reg offsets, Reg mask) ->
                    define(out, memory.gather(out.type(), mem, value(offsets), optional(mask)));
            case Inst.Store(var mem, Reg offset, Reg stored, Reg mask, int alignment) ->
                    memory.store(
                            stored.type(),
                            value(stored),
                            mem,
                            value(offset),
                            optional(mask),
                            alignment);
            case Inst.Scatter(var mem, Reg offsets, Reg stored, Reg mask) ->
                    memory.scatter(
                            stored.type(), value(stored), mem, value(offsets), optional(mask));
            case Inst.Prefetch(var mem, Reg offset, int level) ->
                    memory.prefetch(mem, value(offset), level);
            case Inst.For loop -> loop(loop);
            case Inst.If branch -> branch(branch);
            case Inst.Barrier _ -> environment.barrier(text);
            case Inst.Intrinsic intrinsic -> {
                List<String> results =
                        environment.intrinsic(text, intrinsic, values(intrinsic.args()));
                for (int i = 0; i < results.size(); i++) {
                    define(intrinsic.out().get(i), results.get(i));
                }
            }
            case Inst.Comment(String remark) ->
                    remark.lines().forEach(line -> text.line("; " + line));
        }
    }

    private @Nullable String optional(@Nullable Reg reg) {
        return reg == null ? null : value(reg);
    }

    private static String of(Reg reg) {
        return LlvmTypes.of(reg.type());
    }

    private static String lanes(VType type) {
        String element = LlvmTypes.element(type.dtype());
        List<String> each = new ArrayList<>();
        for (int lane = 0; lane < type.lanes(); lane++) {
            each.add(element + " " + lane);
        }
        return type.lanes() == 1 ? "0" : "<" + String.join(", ", each) + ">";
    }

    private String splat(VType type, String scalar) {
        if (type.lanes() == 1) {
            return scalar;
        }
        String element = LlvmTypes.element(type.dtype());
        if (!scalar.startsWith("%")) {
            return LlvmTypes.splat(element, scalar);
        }
        String vector = LlvmTypes.of(type);
        String first =
                text.value(
                        "insertelement %s poison, %s %s, i64 0".formatted(vector, element, scalar));
        return text.value(
                "shufflevector %1$s %2$s, %1$s poison, <%3$d x i32> zeroinitializer"
                        .formatted(vector, first, type.lanes()));
    }

    /** A group again and again: as the integer that its bits are, which is one instruction. */
    private String repeat(VType type, Reg group) {
        int bits = group.type().lanes() * LlvmTypes.bits(type.dtype());
        String scalar = text.value("bitcast " + of(group) + " " + value(group) + " to i" + bits);
        int times = type.lanes() / group.type().lanes();
        String vector = "<" + times + " x i" + bits + ">";
        String first =
                text.value(
                        "insertelement %s poison, i%d %s, i64 0".formatted(vector, bits, scalar));
        String all =
                text.value(
                        "shufflevector %1$s %2$s, %1$s poison, <%3$d x i32> zeroinitializer"
                                .formatted(vector, first, times));
        return text.value("bitcast " + vector + " " + all + " to " + LlvmTypes.of(type));
    }

    private String shuffle(Inst.Shuffle shuffle) {
        int width = shuffle.a().type().lanes();
        String element = LlvmTypes.element(shuffle.a().type().dtype());
        String a = text.asVector(value(shuffle.a()), element, width);
        String b = text.asVector(value(shuffle.b()), element, width);
        String mask =
                shuffle.lanes().stream()
                        .map(lane -> "i32 " + lane)
                        .collect(Collectors.joining(", "));
        String shuffled =
                text.value(
                        "shufflevector <%1$d x %2$s> %3$s, <%1$d x %2$s> %4$s, <%5$d x i32> <%6$s>"
                                .formatted(width, element, a, b, shuffle.lanes().size(), mask));
        return shuffle.lanes().size() > 1
                ? shuffled
                : text.value("extractelement <1 x " + element + "> " + shuffled + ", i64 0");
    }

    private void loop(Inst.For loop) {
        int id = text.label();
        String head = "loop" + id;
        String body = "body" + id;
        String done = "done" + id;
        String before = text.block();
        String iv = "%i" + id;
        // The back edge's values are known after the body only, but phis stand first: name them
        // now.
        String ivNext = "%i" + id + ".next";
        text.line("br label %" + head);
        int carriedCount = loop.carried().size();
        List<String> phis = new ArrayList<>();
        for (int i = 0; i < carriedCount; i++) {
            phis.add("%c" + id + "." + i);
        }
        FunctionText.Mark mark = text.mark();
        text.block(head);
        define(loop.iv(), iv);
        for (int i = 0; i < carriedCount; i++) {
            define(loop.carried().get(i).inside(), phis.get(i));
        }
        String inRange = "%i" + id + ".in";
        text.line(inRange + " = icmp slt i64 " + iv + ", " + value(loop.upper()));
        text.line("br i1 " + inRange + ", label %" + body + ", label %" + done);
        text.block(body);
        emit(loop.body());
        String end = text.block();
        text.line(ivNext + " = add nsw i64 " + iv + ", " + value(loop.step()));
        String unrolling = isTile(loop) ? ", !llvm.loop " + text.module().rolledLoop() : "";
        text.line("br label %" + head + unrolling);
        List<String> phiLines = new ArrayList<>();
        phiLines.add(phi(iv, "i64", value(loop.lower()), before, ivNext, end));
        for (int i = 0; i < carriedCount; i++) {
            Inst.Carried carried = loop.carried().get(i);
            String init = value(carried.init());
            String next = value(carried.next());
            phiLines.add(phi(phis.get(i), of(carried.inside()), init, before, next, end));
        }
        text.insertAfterLabel(mark, phiLines);
        text.block(done);
        for (int i = 0; i < carriedCount; i++) {
            define(loop.carried().get(i).out(), phis.get(i));
        }
    }

    private void branch(Inst.If branch) {
        int id = text.label();
        boolean hasElse = !branch.otherwise().isEmpty();
        String before = text.block();
        text.line(
                "br i1 %s, label %%then%d, label %%%s%d"
                        .formatted(value(branch.condition()), id, hasElse ? "else" : "end", id));
        text.block("then" + id);
        emit(branch.then());
        String thenEnd = text.block();
        text.line("br label %end" + id);
        String otherEnd = before;
        if (hasElse) {
            text.block("else" + id);
            emit(branch.otherwise());
            otherEnd = text.block();
            text.line("br label %end" + id);
        }
        text.block("end" + id);
        for (Inst.Merge merge : branch.merges()) {
            String then = value(merge.then());
            String otherwise = value(merge.otherwise());
            define(
                    merge.out(),
                    text.value(
                            "phi %s [ %s, %%%s ], [ %s, %%%s ]"
                                    .formatted(
                                            of(merge.out()), then, thenEnd, otherwise, otherEnd)));
        }
    }

    /**
     * A register tile, unrolled by its mapping as far as registers go: LLVM would unroll a short
     * loop whole, share loads between its rounds, and spill the accumulators.
     */
    private static boolean isTile(Inst.For loop) {
        long vectors = loop.carried().stream().filter(c -> !c.inside().type().isScalar()).count();
        return vectors >= TILE_VECTORS;
    }

    private static String phi(
            String name, String type, String first, String before, String next, String end) {
        return "%s = phi %s [ %s, %%%s ], [ %s, %%%s ]"
                .formatted(name, type, first, before, next, end);
    }
}
