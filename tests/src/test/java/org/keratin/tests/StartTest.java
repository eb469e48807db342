package org.keratin.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The command line starts and finds the backends on the class path and on the module path. */
class StartTest {
    private static final String MAIN = "org.keratin.cli.Main";

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
                                "--enable-native-access=org.keratin.runtime,org.keratin.cli",
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
    }
}
