package org.keratin.llvm;

import java.util.concurrent.locks.ReentrantLock;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.llvm.global.LLVM;
import org.jspecify.annotations.Nullable;

/**
 * The native library: loading it once and initialising the code generators that are asked for.
 * Everything else in this package reaches LLVM only after {@link #require} or {@link #initialize}.
 */
public final class Llvm {
    private static final ReentrantLock LOCK = new ReentrantLock();
    private static boolean x86;
    private static boolean arm;
    private static boolean gpu;

    private Llvm() {}

    /** Whether LLVM loads on this machine; {@link #missing} says why not. */
    public static boolean available() {
        return Loaded.FAILURE == null;
    }

    /** What keeps LLVM from loading and how to get it, in one line; null when it loads. */
    public static @Nullable String missing() {
        Throwable failure = Loaded.FAILURE;
        if (failure == null) {
            return null;
        }
        String why = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        String platform = Loader.getPlatform();
        String modules =
                "org.bytedeco.llvm."
                        + platform.replace('-', '.')
                        + ",org.bytedeco.javacpp."
                        + platform.replace('-', '.');
        return "LLVM does not load ("
                + why.lines().findFirst().orElse("")
                + "): put org.bytedeco:llvm:20.1.7-1.5.12 and"
                + " org.bytedeco:javacpp:1.5.12, each with classifier "
                + platform
                + ", on the class path, or on the module"
                + " path with --add-modules "
                + modules;
    }

    /** LLVM's version, as in {@code 20.1.7}. */
    public static String version() {
        require();
        int[] major = new int[1];
        int[] minor = new int[1];
        int[] patch = new int[1];
        LLVM.LLVMGetVersion(major, minor, patch);
        return major[0] + "." + minor[0] + "." + patch[0];
    }

    /**
     * @throws CompileException when LLVM does not load
     */
    static void require() {
        String missing = missing();
        if (missing != null) {
            throw new CompileException(missing, Loaded.FAILURE);
        }
    }

    /** Makes the code generator of {@code target} known to LLVM, once a process. */
    static void initialize(LlvmTarget target) {
        require();
        LOCK.lock();
        try {
            if (target.isGpu() && !gpu) {
                LLVM.LLVMInitializeNVPTXTargetInfo();
                LLVM.LLVMInitializeNVPTXTarget();
                LLVM.LLVMInitializeNVPTXTargetMC();
                LLVM.LLVMInitializeNVPTXAsmPrinter();
                gpu = true;
            } else if (target.isX86() && !x86) {
                LLVM.LLVMInitializeX86TargetInfo();
                LLVM.LLVMInitializeX86Target();
                LLVM.LLVMInitializeX86TargetMC();
                LLVM.LLVMInitializeX86AsmParser();
                LLVM.LLVMInitializeX86AsmPrinter();
                x86 = true;
            } else if (!target.isGpu() && !target.isX86() && !arm) {
                LLVM.LLVMInitializeAArch64TargetInfo();
                LLVM.LLVMInitializeAArch64Target();
                LLVM.LLVMInitializeAArch64TargetMC();
                LLVM.LLVMInitializeAArch64AsmParser();
                LLVM.LLVMInitializeAArch64AsmPrinter();
                arm = true;
            }
        } finally {
            LOCK.unlock();
        }
    }

    private static final class Loaded {
        static final @Nullable Throwable FAILURE = load();

        private static @Nullable Throwable load() {
            // JavaCPP refuses allocations once the process holds four heaps of physical memory, and
            // our weights are
            // off-heap: no limit, unless the user has set one.
            defaultProperty("org.bytedeco.javacpp.maxbytes", "0");
            defaultProperty("org.bytedeco.javacpp.maxphysicalbytes", "0");
            try {
                Loader.load(LLVM.class);
                return null;
            } catch (LinkageError | RuntimeException e) {
                return e;
            }
        }

        private static void defaultProperty(String key, String value) {
            if (System.getProperty(key) == null) {
                System.setProperty(key, value);
            }
        }
    }
}
