package org.keratin.llvm;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.Set;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.llvm.global.LLVM;
import org.jspecify.annotations.Nullable;

/**
 * The class path of the compiling child: just the jars or folders of this module and the preset,
 * found from the loaded classes, so that it is the same whether we were started on the class path,
 * the module path or by a test.
 */
final class ChildClassPath {
    private ChildClassPath() {}

    static String get() {
        Set<String> entries = new LinkedHashSet<>();
        add(entries, code(CompileChild.class));
        add(entries, code(LLVM.class));
        add(entries, code(Loader.class));
        String platform = Loader.getPlatform();
        add(
                entries,
                jar(LLVM.class.getResource("/org/bytedeco/llvm/" + platform + "/libjniLLVM.so")));
        add(
                entries,
                jar(
                        Loader.class.getResource(
                                "/org/bytedeco/javacpp/" + platform + "/libjnijavacpp.so")));
        entries.add(System.getProperty("java.class.path", ""));
        return String.join(System.getProperty("path.separator"), entries);
    }

    private static void add(Set<String> entries, @Nullable String entry) {
        if (entry != null) {
            entries.add(entry);
        }
    }

    private static @Nullable String code(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return source == null ? null : path(source.getLocation().toString());
    }

    private static @Nullable String jar(@Nullable URL resource) {
        if (resource == null || !resource.getProtocol().equals("jar")) {
            return null;
        }
        String spec = resource.toString();
        return path(spec.substring("jar:".length(), spec.indexOf("!/")));
    }

    private static @Nullable String path(String location) {
        try {
            URI uri = new URI(location);
            return "file".equals(uri.getScheme()) ? Path.of(uri).toString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
