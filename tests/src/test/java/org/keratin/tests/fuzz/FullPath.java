package org.keratin.tests.fuzz;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.keratin.cpu.CpuCompiler;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.text.ParseException;
import org.keratin.ir.text.Parser;
import org.keratin.ir.text.Printer;
import org.keratin.ir.verify.Verifier;
import org.keratin.llvm.ChildCompileService;
import org.keratin.llvm.CompileException;
import org.keratin.llvm.CompileService;
import org.keratin.llvm.LlvmTarget;
import org.keratin.passes.PassManager;
import org.keratin.passes.Pipelines;
import org.keratin.passes.SupportCheck;
import org.keratin.passes.kernels.Support;

/**
 * The way of a text from the file to the object code: parser, printer and back, verifier, passes,
 * kernels, LLVM IR, and the object file in the child process.
 */
final class FullPath {
    /** How far to go; each stage contains those before it. */
    enum Stage {
        TEXT,
        PASSES,
        LLVM,
        OBJECT
    }

    private static final Duration OBJECT_TIME = Duration.ofSeconds(60);
    private static final long OBJECT_MEMORY = 1L << 30;

    private static final CompileService CHILD = new ChildCompileService(OBJECT_TIME, OBJECT_MEMORY);

    private FullPath() {}

    /** How far a text came. */
    static final class Reached {
        @Nullable Module verified;
        boolean parsed;
        boolean optimized;
        boolean llvm;
        boolean object;

        /** Why a verified module went no further; empty where it went all the way. */
        String refusal = "";
    }

    /** {@link #take(String, Stage, Reached)} for who does not ask how far it went. */
    static String take(String text, Stage last) {
        return take(text, last, new Reached());
    }

    /**
     * Takes a text as far as it goes.
     *
     * @param reached is told how far
     * @return why it was refused, in one line; empty where it went all the way
     * @throws AssertionError if a refusal is not one line, or a printed module does not read back
     * @throws RuntimeException of any other kind: a defect
     */
    static String take(String text, Stage last, Reached reached) {
        Module module;
        try {
            module = Parser.parse(text, "fuzz.mlir");
        } catch (ParseException e) {
            return oneLine(e);
        }
        reached.parsed = true;
        List<Verifier.Problem> problems = Verifier.problems(module);
        if (!problems.isEmpty()) {
            return oneLine(new IrException(problems.getFirst().toString()));
        }
        reached.verified = module;
        roundTrip(module);
        if (last == Stage.TEXT || module.funcs().isEmpty()) {
            return "";
        }
        reached.refusal = lowered(module, last, reached);
        return reached.refusal;
    }

    private static String lowered(Module module, Stage last, Reached reached) {
        try {
            return compile(module, last, reached);
        } catch (IrException e) {
            return oneLine(e);
        } catch (CompileException e) {
            if (String.valueOf(e.getMessage()).contains("process died")) {
                throw e;
            }
            return oneLine(e);
        }
    }

    private static void roundTrip(Module module) {
        String printed = Printer.print(module);
        String again;
        try {
            again = Printer.print(Parser.parse(printed, "printed.mlir"));
        } catch (ParseException e) {
            throw new AssertionError("what was printed is not read: " + e.getMessage(), e);
        }
        if (!again.equals(printed)) {
            throw new AssertionError("a printed module prints differently once it is read");
        }
    }

    private static String compile(Module module, Stage last, Reached reached) {
        module.entry();
        for (Value.Arg arg : module.entry().body().args()) {
            Type type = arg.type();
            if (!(type instanceof TensorType)) {
                return "an argument is no tensor";
            }
        }
        StepProgram program = StepProgram.of(module);
        StepProgram optimized = Pipelines.optimize(program, Numerics.STRICT);
        Verifier.verify(optimized.module());
        Pipelines.optimize(program, Numerics.FAST);
        reached.optimized = true;
        if (last == Stage.PASSES) {
            return "";
        }
        if (!SupportCheck.check(program).isEmpty() || !Support.unsupported(optimized).isEmpty()) {
            return "not compiled";
        }
        CpuCompiler compiler =
                new CpuCompiler(
                        program,
                        LlvmTarget.host(),
                        Numerics.STRICT,
                        1,
                        CHILD,
                        PassManager.Options.NONE);
        compiler.llvm();
        reached.llvm = true;
        if (last == Stage.OBJECT) {
            compiler.object();
            reached.object = true;
        }
        return "";
    }

    private static String oneLine(RuntimeException e) {
        String message = String.valueOf(e.getMessage());
        if (message.isBlank() || message.lines().count() != 1) {
            throw new AssertionError("a refusal must be one line, not: " + message, e);
        }
        if (message.toLowerCase(Locale.ROOT).contains("nullpointer")) {
            throw new AssertionError(message, e);
        }
        return message;
    }
}
