package org.keratin.runtime.bundle;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ServiceLoader;
import org.keratin.runtime.cpu.CpuLevel;
import org.keratin.runtime.cpu.HostCpu;

/** Brings a bundle's code into the process. */
final class CodeLoader {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private CodeLoader() {}

    static ObjectCodeLoader.Loaded load(Bundle bundle) {
        BundleTarget target = bundle.target();
        String arch =
                target.triple().contains("-")
                        ? target.triple().substring(0, target.triple().indexOf('-'))
                        : target.triple();
        if (!arch.equals(HostCpu.architecture())) {
            throw new BundleException(
                    "the bundle is for "
                            + target.triple()
                            + ", but this machine is "
                            + HostCpu.architecture()
                            + remedy());
        }
        String missing = HostCpu.missing(target.features());
        if (!missing.isEmpty()) {
            throw new BundleException(
                    "the bundle needs processor features that this machine lacks: "
                            + missing
                            + remedy());
        }
        return bundle.code().linked()
                ? loadLinked(bundle.code().bytes())
                : loadObject(target.triple(), bundle.code().bytes());
    }

    private static String remedy() {
        return CpuLevel.best()
                .map(
                        target ->
                                "; compile the model for it with 'compile MODEL --emit bundle"
                                        + " --target "
                                        + target.targetName()
                                        + "'")
                .orElse("; run the model with --jit-compile false");
    }

    private static ObjectCodeLoader.Loaded loadObject(String triple, byte[] object) {
        for (ObjectCodeLoader loader : ServiceLoader.load(ObjectCodeLoader.class)) {
            if (loader.supports(triple)) {
                return loader.load("keratin", object);
            }
        }
        throw new BundleException(
                "the bundle's code is not linked, and no loader for such code is present; compile"
                        + " with 'compile --emit bundle', which links, or add keratin-codegen-cpu");
    }

    /**
     * The system loads shared objects from files: a private one, deleted as soon as it is mapped.
     */
    private static ObjectCodeLoader.Loaded loadLinked(byte[] library) {
        if (HostCpu.isKnown() && !isElf(library)) {
            throw new BundleException(
                    "the bundle's code is no shared object of this system; compile the model"
                            + " again");
        }
        Path folder = null;
        Path file = null;
        try {
            folder = Files.createTempDirectory("keratin", ownerOnly("rwx------"));
            file = Files.createFile(folder.resolve("step.so"), ownerOnly("rwx------"));
            Files.write(file, library);
            SymbolLookup lookup = SymbolLookup.libraryLookup(file, Arena.ofAuto());
            return new Library(lookup);
        } catch (IllegalArgumentException e) {
            throw new BundleException(
                    "the system cannot load the bundle's code from "
                            + folder
                            + " ("
                            + e.getMessage()
                            + "); where that folder forbids execution, name another with"
                            + " -Djava.io.tmpdir=FOLDER",
                    e);
        } catch (IOException e) {
            throw new BundleException(
                    "cannot write the bundle's code to the folder for temporary files ("
                            + e.getMessage()
                            + "); name another with -Djava.io.tmpdir=FOLDER",
                    e);
        } finally {
            delete(file);
            delete(folder);
        }
    }

    /**
     * Checked here because the JVM warns on its standard error about files that it cannot parse.
     */
    private static boolean isElf(byte[] library) {
        return library.length > 64
                && library[0] == 0x7f
                && library[1] == 'E'
                && library[2] == 'L'
                && library[3] == 'F';
    }

    private static FileAttribute<?>[] ownerOnly(String mode) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))
                }
                : new FileAttribute<?>[0];
    }

    private static void delete(@org.jspecify.annotations.Nullable Path path) {
        if (path != null) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                // A mapped file cannot be deleted on Windows; it is removed when the process ends.
                path.toFile().deleteOnExit();
            }
        }
    }

    private record Library(SymbolLookup lookup) implements ObjectCodeLoader.Loaded {
        @Override
        public MemorySegment find(String symbol) {
            return lookup.find(symbol)
                    .orElseThrow(
                            () ->
                                    new BundleException(
                                            "the bundle's code has no symbol '"
                                                    + symbol
                                                    + "'; compile the model again"));
        }
    }
}
