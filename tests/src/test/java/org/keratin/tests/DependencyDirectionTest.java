package org.keratin.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dependencies point one way, in the modules' declarations and in the build files alike. */
class DependencyDirectionTest {
    private static final Pattern REQUIRES =
            Pattern.compile("requires\\s+(?:static\\s+|transitive\\s+)*([\\w.]+);");
    private static final Pattern DEPENDENCY =
            Pattern.compile(
                    "<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>(?:\\s*<classifier>[^<]+</classifier>)?"
                        + "(?:\\s*<scope>([^<]+)</scope>)?");

    /**
     * What a module's code may name: its Java module, the Java modules it may require, the
     * artifacts it may need.
     */
    private record Border(String module, Set<String> mayRequire, Set<String> mayNeed) {}

    private static final Map<String, Border> BORDERS =
            Map.of(
                    "runtime",
                    new Border("org.keratin.runtime", Set.of(), Set.of()),
                    "ir",
                    new Border(
                            "org.keratin.ir",
                            Set.of("org.keratin.runtime"),
                            Set.of("keratin-runtime")),
                    "passes",
                    new Border(
                            "org.keratin.passes",
                            Set.of("org.keratin.runtime", "org.keratin.ir"),
                            Set.of("keratin-runtime", "keratin-ir")),
                    "codegen-llvm",
                    new Border(
                            "org.keratin.llvm",
                            Set.of(
                                    "org.keratin.runtime",
                                    "org.keratin.ir",
                                    "org.keratin.passes",
                                    "org.bytedeco.javacpp",
                                    "org.bytedeco.llvm"),
                            Set.of("keratin-passes", "javacpp", "llvm")),
                    "codegen-cpu",
                    new Border(
                            "org.keratin.cpu",
                            Set.of(
                                    "org.keratin.runtime",
                                    "org.keratin.ir",
                                    "org.keratin.passes",
                                    "org.keratin.llvm"),
                            Set.of("keratin-codegen-llvm")),
                    "codegen-cuda",
                    new Border(
                            "org.keratin.cuda",
                            Set.of(
                                    "org.keratin.runtime",
                                    "org.keratin.ir",
                                    "org.keratin.passes",
                                    "org.keratin.llvm"),
                            Set.of("keratin-codegen-llvm")),
                    "frontend",
                    new Border(
                            "org.keratin",
                            Set.of(
                                    "org.keratin.runtime",
                                    "org.keratin.ir",
                                    "org.keratin.passes",
                                    "com.fasterxml.jackson.core",
                                    "io.jhdf"),
                            Set.of("keratin-passes", "jackson-core", "jhdf")),
                    "cli",
                    new Border(
                            "org.keratin.cli",
                            Set.of(
                                    "org.keratin",
                                    "org.keratin.runtime",
                                    "org.keratin.ir",
                                    "org.keratin.passes",
                                    "info.picocli",
                                    "com.fasterxml.jackson.databind"),
                            Set.of("keratin-frontend", "picocli", "jackson-databind")));

    static List<String> folders() {
        return List.copyOf(new TreeSet<>(BORDERS.keySet()));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void requiresOnlyWhatIsBelow(String folder) throws Exception {
        Border border = BORDERS.get(folder);
        String text = Files.readString(file(folder, "src/main/java/module-info.java"));
        assertEquals(
                1, text.split("module " + Pattern.quote(border.module()) + " \\{", -1).length - 1);
        List<String> wrong = new ArrayList<>();
        Matcher requires = REQUIRES.matcher(text);
        while (requires.find()) {
            String name = requires.group(1);
            boolean ofJdk = name.startsWith("java.") || name.startsWith("jdk.");
            if (!ofJdk && !name.equals("org.jspecify") && !border.mayRequire().contains(name)) {
                wrong.add(name);
            }
        }
        assertEquals(List.of(), wrong, folder + " must not require these");
    }

    @ParameterizedTest
    @MethodSource("folders")
    void needsOnlyWhatIsBelow(String folder) throws Exception {
        Border border = BORDERS.get(folder);
        String text =
                Files.readString(file(folder, "pom.xml"))
                        .replaceAll("(?s)<build>.*</build>|<!--.*?-->", "");
        List<String> wrong = new ArrayList<>();
        Matcher dependency = DEPENDENCY.matcher(text);
        while (dependency.find()) {
            String scope = dependency.group(3);
            boolean compiled = scope == null || scope.equals("compile");
            if (compiled
                    && !dependency.group(2).equals("keratin-parent")
                    && !border.mayNeed().contains(dependency.group(2))) {
                wrong.add(dependency.group(2));
            }
        }
        assertEquals(List.of(), wrong, folder + " must not need these to compile");
    }

    private static Path file(String folder, String path) {
        return JavaProcess.ROOT.resolve(folder).resolve(path);
    }
}
