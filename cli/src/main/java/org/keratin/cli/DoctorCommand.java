package org.keratin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.keratin.ir.spi.Backend;
import org.keratin.runtime.bundle.BundleCache;
import org.keratin.runtime.cuda.CudaProbe;
import picocli.CommandLine.Command;

/** Tells what was found on this machine, what is missing, and how to get it. */
@Command(name = "doctor", description = "Tells what was found on this machine and what is missing.")
final class DoctorCommand implements Callable<Integer> {
    @Override
    public Integer call() throws IOException {
        row("keratin", Version.KERATIN);
        row(
                "jdk",
                Runtime.version()
                        + ", "
                        + System.getProperty("java.vendor")
                        + ", "
                        + System.getProperty("java.home"));
        row("platform", HostPlatform.describe());
        row("cpu", HostPlatform.cpu());
        row("cpu features", HostPlatform.features());
        row(
                "memory",
                Runtime.getRuntime().maxMemory() / (1 << 20)
                        + " MiB heap at most; "
                        + HostPlatform.physicalMemory() / (1 << 20)
                        + " MiB in the machine");
        for (String name : List.of("interpreter", "cpu", "cuda-emulated", "cuda")) {
            row("backend " + name, backend(name));
            Backend.installed(name)
                    .map(Backend::facts)
                    .orElse(List.of())
                    .forEach(fact -> row("", fact));
        }
        row("cuda driver", CudaProbe.ofHost().describe());
        row("cache", cache());
        return Main.DONE;
    }

    private static String backend(String name) {
        return Backend.installed(name)
                .map(Backend::unavailable)
                .map(why -> why.isEmpty() ? "usable" : "not usable: " + why)
                .orElse("not part of this build");
    }

    private static String cache() throws IOException {
        Path folder = BundleCache.userFolder();
        if (!Files.isDirectory(folder)) {
            return folder + ", not made yet";
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            long bytes = 0;
            for (Path file : files) {
                bytes += Files.size(file);
            }
            return folder
                    + ", "
                    + files.size()
                    + " files, "
                    + (bytes + (1 << 20) - 1) / (1 << 20)
                    + " MiB";
        }
    }

    private static void row(String what, String found) {
        System.out.printf("%-22s %s%n", what, found);
    }
}
