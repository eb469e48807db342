package org.keratin.ir.spi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** The backends of this process, looked for once. */
final class InstalledBackends {
    static final List<Backend> ALL = find();

    private InstalledBackends() {}

    private static List<Backend> find() {
        Map<String, Backend> byName = new LinkedHashMap<>();
        ServiceLoader.load(Backend.class, Backend.class.getClassLoader())
                .forEach(backend -> byName.putIfAbsent(backend.name(), backend));
        return List.copyOf(byName.values());
    }
}
