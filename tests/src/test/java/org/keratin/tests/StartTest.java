package org.keratin.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Loader;
import org.junit.jupiter.api.Test;

/** The command line starts and finds the backends on the class path and on the module path. */
class StartTest {
    private static final String MAIN = "org.keratin.cli.Main";

    /**
     * On the module path nothing requires the jars with the native libraries, so they are named.
     */
    private static final String NATIVE_MODULES =
            Stream.of("org.bytedeco.llvm.", "org.bytedeco.javacpp.")
                    .map(name -> name + Loader.getPlatform().replace('-', '.'))
                    .collect(Collectors.joining(","));

    @Test
    void startsOnTheClassPath() throws Exception {
        finds(
                JavaProcess.java(
                        List.of(
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                String.join(File.pathSeparator, JavaProcess.libraries()),
                                MAIN,
                                "doctor")));
    }

    @Test
    void startsOnTheModulePath() throws Exception {
        finds(
                JavaProcess.java(
                        List.of(
                                "--enable-native-access=org.keratin.runtime,org.keratin.cli,"
                                        + "org.bytedeco.javacpp,org.bytedeco.llvm",
                                "--add-modules",
                                NATIVE_MODULES,
                                "-p",
                                String.join(File.pathSeparator, JavaProcess.libraries()),
                                "-m",
                                "org.keratin.cli/" + MAIN,
                                "doctor")));
    }

    private static void finds(JavaProcess.Outcome doctor) {
        assertEquals(0, doctor.status(), doctor.err());
        assertEquals("", doctor.err());
        assertTrue(doctor.out().contains("tier "), doctor.out());
        assertTrue(doctor.out().matches("(?s).*backend interpreter +usable.*"), doctor.out());
        assertTrue(doctor.out().contains("LLVM 20.1.7, code for "), doctor.out());
    }
}
