package org.keratin.llvm;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.llvm.LLVM.LLVMContextRef;
import org.bytedeco.llvm.LLVM.LLVMDiagnosticHandler;
import org.bytedeco.llvm.LLVM.LLVMDiagnosticInfoRef;
import org.bytedeco.llvm.LLVM.LLVMErrorRef;
import org.bytedeco.llvm.LLVM.LLVMMemoryBufferRef;
import org.bytedeco.llvm.LLVM.LLVMModuleRef;
import org.bytedeco.llvm.LLVM.LLVMPassBuilderOptionsRef;
import org.bytedeco.llvm.LLVM.LLVMTargetDataRef;
import org.bytedeco.llvm.LLVM.LLVMTargetMachineRef;
import org.bytedeco.llvm.LLVM.LLVMTargetRef;
import org.bytedeco.llvm.global.LLVM;

/**
 * LLVM in this process: text in, code out. Any number of threads may compile at once, each module
 * in a context of its own; nothing native outlives a call.
 *
 * <p>A construct that LLVM cannot select aborts the process: see {@link CompileService} for the
 * border.
 */
public final class LlvmCompiler {
    private LlvmCompiler() {}

    /**
     * Parses, verifies, optimises and emits one module.
     *
     * @return the object's bytes, or the text in UTF-8
     * @throws CompileException with LLVM's message (line and column for a syntax error), naming the
     *     module
     */
    public static byte[] compile(CompileRequest request) {
        Llvm.initialize(request.target());
        try (Session session = new Session(request)) {
            return session.run();
        }
    }

    /** {@link #compile} for a relocatable object at O2. */
    public static byte[] object(String module, String ir, LlvmTarget target) {
        return compile(CompileRequest.object(module, ir, target));
    }

    /** Assembly, or PTX for a GPU target, at O2. */
    public static String assembly(String module, String ir, LlvmTarget target) {
        CompileRequest request =
                CompileRequest.object(module, ir, target).as(CompileRequest.Kind.ASSEMBLY);
        return new String(compile(request), StandardCharsets.UTF_8);
    }

    /**
     * LLVM's own handler ends the process on an error (bad inline assembly, an unsupported
     * construct); this one collects them by session. One instance for all: JavaCPP has a fixed
     * number of native callbacks.
     */
    private static final class Diagnostics extends LLVMDiagnosticHandler {
        static final Diagnostics INSTANCE = new Diagnostics();
        private static final Map<Long, List<String>> ERRORS = new ConcurrentHashMap<>();

        @Override
        public void call(LLVMDiagnosticInfoRef info, Pointer session) {
            if (LLVM.LLVMGetDiagInfoSeverity(info) != LLVM.LLVMDSError) {
                return;
            }
            BytePointer text = LLVM.LLVMGetDiagInfoDescription(info);
            List<String> errors = ERRORS.get(session.address());
            if (errors != null) {
                errors.add(text.getString());
            }
            LLVM.LLVMDisposeMessage(text);
        }
    }

    /** One compilation and all that it holds of LLVM. */
    private static final class Session implements AutoCloseable {
        private static final AtomicLong NEXT = new AtomicLong(1);

        private final CompileRequest request;
        private final long id = NEXT.getAndIncrement();
        private final List<String> errors = new ArrayList<>();
        private final LLVMModuleRef module = new LLVMModuleRef();
        private final LLVMTargetMachineRef machine;
        private final LLVMContextRef context;
        private final LLVMPassBuilderOptionsRef options;

        Session(CompileRequest request) {
            this.request = request;
            this.machine = machine(request);
            this.context = LLVM.LLVMContextCreate();
            this.options = LLVM.LLVMCreatePassBuilderOptions();
            Diagnostics.ERRORS.put(id, errors);
            LLVM.LLVMContextSetDiagnosticHandler(
                    context,
                    Diagnostics.INSTANCE,
                    new Pointer() {
                        {
                            address = id;
                        }
                    });
        }

        private static LLVMTargetMachineRef machine(CompileRequest request) {
            LlvmTarget target = request.target();
            LLVMTargetRef ref = new LLVMTargetRef();
            try (BytePointer triple = new BytePointer(target.triple());
                    BytePointer error = new BytePointer((Pointer) null)) {
                if (LLVM.LLVMGetTargetFromTriple(triple, ref, error) != 0) {
                    throw new CompileException(
                            "LLVM has no target " + target.triple() + ": " + take(error));
                }
            }
            return LLVM.LLVMCreateTargetMachine(
                    ref,
                    target.triple(),
                    target.cpu(),
                    target.features(),
                    request.level().codeGenLevel(),
                    target.isGpu() ? LLVM.LLVMRelocDefault : LLVM.LLVMRelocPIC,
                    LLVM.LLVMCodeModelDefault);
        }

        byte[] run() {
            parse();
            optimize();
            return switch (request.kind()) {
                case OBJECT -> emit(LLVM.LLVMObjectFile);
                case ASSEMBLY -> emit(LLVM.LLVMAssemblyFile);
            };
        }

        private void parse() {
            byte[] text = request.ir().getBytes(StandardCharsets.UTF_8);
            try (BytePointer bytes = new BytePointer(text);
                    BytePointer name = new BytePointer(request.module());
                    BytePointer error = new BytePointer((Pointer) null)) {
                LLVMMemoryBufferRef buffer =
                        LLVM.LLVMCreateMemoryBufferWithMemoryRangeCopy(bytes, text.length, name);
                if (LLVM.LLVMParseIRInContext(context, buffer, module, error) != 0) {
                    throw failure("is not valid LLVM IR", take(error));
                }
            }
            LLVM.LLVMSetTarget(module, request.target().triple());
            LLVMTargetDataRef layout = LLVM.LLVMCreateTargetDataLayout(machine);
            LLVM.LLVMSetModuleDataLayout(module, layout);
            LLVM.LLVMDisposeTargetData(layout);
            try (BytePointer error = new BytePointer((Pointer) null)) {
                boolean broken =
                        LLVM.LLVMVerifyModule(module, LLVM.LLVMReturnStatusAction, error) != 0;
                String message = take(error);
                if (broken) {
                    throw failure("does not verify", message);
                }
            }
        }

        private void optimize() {
            int vectorize = request.vectorize() ? 1 : 0;
            LLVM.LLVMPassBuilderOptionsSetLoopVectorization(options, vectorize);
            LLVM.LLVMPassBuilderOptionsSetSLPVectorization(options, vectorize);
            LLVM.LLVMPassBuilderOptionsSetLoopInterleaving(options, vectorize);
            LLVMErrorRef error =
                    LLVM.LLVMRunPasses(module, request.level().pipeline(), machine, options);
            if (error != null && !error.isNull()) {
                BytePointer message = LLVM.LLVMGetErrorMessage(error);
                String text = message.getString();
                LLVM.LLVMDisposeErrorMessage(message);
                throw failure("does not optimise", text);
            }
            checkDiagnostics();
        }

        private byte[] emit(int kind) {
            LLVMMemoryBufferRef buffer = new LLVMMemoryBufferRef();
            try (BytePointer error = new BytePointer((Pointer) null)) {
                if (LLVM.LLVMTargetMachineEmitToMemoryBuffer(machine, module, kind, error, buffer)
                        != 0) {
                    throw failure("does not compile for " + request.target().name(), take(error));
                }
            }
            try {
                checkDiagnostics();
                byte[] bytes = new byte[Math.toIntExact(LLVM.LLVMGetBufferSize(buffer))];
                LLVM.LLVMGetBufferStart(buffer).get(bytes);
                return bytes;
            } finally {
                LLVM.LLVMDisposeMemoryBuffer(buffer);
            }
        }

        private void checkDiagnostics() {
            if (!errors.isEmpty()) {
                throw failure(
                        "does not compile for " + request.target().name(),
                        String.join("; ", errors));
            }
        }

        private CompileException failure(String what, String why) {
            return new CompileException(
                    "LLVM module '" + request.module() + "' " + what + ": " + why.strip());
        }

        /** Copies and frees a message that LLVM made. */
        private static String take(BytePointer message) {
            if (message.isNull()) {
                return "";
            }
            String text = message.getString();
            LLVM.LLVMDisposeMessage(message);
            message.setNull();
            return text;
        }

        @Override
        public void close() {
            if (!module.isNull()) {
                LLVM.LLVMDisposeModule(module);
            }
            LLVM.LLVMDisposePassBuilderOptions(options);
            LLVM.LLVMDisposeTargetMachine(machine);
            LLVM.LLVMContextDispose(context);
            Diagnostics.ERRORS.remove(id);
        }
    }
}
