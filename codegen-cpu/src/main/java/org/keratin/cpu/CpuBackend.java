package org.keratin.cpu;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.text.Printer;
import org.keratin.llvm.CompileService;
import org.keratin.llvm.Llvm;
import org.keratin.llvm.LlvmTarget;
import org.keratin.llvm.SharedLinker;
import org.keratin.passes.PassManager;
import org.keratin.passes.kernels.Support;
import org.keratin.runtime.bundle.Bundle;
import org.keratin.runtime.bundle.BundleCache;
import org.keratin.runtime.bundle.BundleExecutable;

/**
 * Compiles step programs for the CPU we run on; compiled bundles are kept in the user's cache
 * folder.
 */
public final class CpuBackend implements Backend {
    /** For {@link java.util.ServiceLoader}. */
    public CpuBackend() {}

    @Override
    public String name() {
        return "cpu";
    }

    @Override
    public String unavailable() {
        LlvmTarget target = LlvmTarget.host();
        return target.runsHere()
                ? ""
                : "backend 'cpu' is set to "
                        + target.name()
                        + ", which this processor does not run; unset KERATIN_CPU";
    }

    @Override
    public List<String> facts() {
        String missing = Llvm.missing();
        if (missing != null) {
            return List.of(missing);
        }
        String linker = SharedLinker.missing();
        return List.of(
                "LLVM " + Llvm.version() + ", code for " + LlvmTarget.host().name(),
                linker == null ? "bundles are linked" : "bundles stay unlinked: " + linker);
    }

    @Override
    public List<Unsupported> unsupported(StepProgram program) {
        return Support.check(program);
    }

    @Override
    public Executable compile(StepProgram program, CompileOptions options) {
        LlvmTarget target = LlvmTarget.host();
        List<String> report = new ArrayList<>();
        BundleExecutable code;
        if (options.cache()) {
            BundleCache cache = BundleCache.ofUser();
            String key = key(program, target, options);
            Optional<Bundle> cached = cache.get(key);
            if (cached.isPresent()) {
                report.add("from the cache: " + cache.fileOf(key));
                code = BundleExecutable.load(cached.get());
            } else {
                Bundle bundle = make(program, target, options, report);
                cache.put(key, bundle);
                code = BundleExecutable.load(bundle);
            }
        } else {
            code = BundleExecutable.load(make(program, target, options, report));
        }
        code.bundle()
                .locations()
                .forEach(
                        (kernel, layer) ->
                                report.add("kernel " + kernel + ": layer '" + layer + "'"));
        BundleExecutable chosen =
                code.withThreads(options.threads()).withSeed(options.seed(), options.calls());
        return new CpuExecutable(program, chosen, report);
    }

    private static Bundle make(
            StepProgram program, LlvmTarget target, CompileOptions options, List<String> report) {
        long start = System.nanoTime();
        Bundle bundle =
                new CpuCompiler(
                                program,
                                target,
                                options.numerics(),
                                options.threads(),
                                CompileService.chosen(),
                                PassManager.Options.NONE)
                        .bundle();
        report.add(
                "compiled for "
                        + target.name()
                        + " in "
                        + (System.nanoTime() - start) / 1_000_000
                        + " ms"
                        + (bundle.code().linked() ? "" : ", unlinked: " + SharedLinker.missing()));
        return bundle;
    }

    /** All that the code depends on; values of variables are not part of it. */
    private static String key(StepProgram program, LlvmTarget target, CompileOptions options) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            StringBuilder text = new StringBuilder();
            text.append(Bundle.VERSION).append('\n').append(BuildId.VALUE).append('\n');
            text.append(target).append('\n').append(options.numerics()).append('\n');
            text.append(CacheSizes.ofHost()).append('\n').append(options.threads()).append('\n');
            program.params().forEach(param -> text.append(param).append('\n'));
            program.results().forEach(result -> text.append(result).append('\n'));
            text.append(Printer.print(program.module()));
            return HexFormat.of()
                    .formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
