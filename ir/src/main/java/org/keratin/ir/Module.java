package org.keratin.ir;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Functions by name, in order. Immutable. */
public final class Module {
    private final String name;
    private final Map<String, Func> funcs;
    private final Map<String, Attr> attributes;

    public Module(String name, Collection<Func> funcs, Map<String, Attr> attributes) {
        this.name = name;
        Map<String, Func> byName = new LinkedHashMap<>();
        for (Func func : funcs) {
            if (byName.put(func.name(), func) != null) {
                throw new IrException("function @" + func.name() + " is defined twice");
            }
        }
        this.funcs = Collections.unmodifiableMap(byName);
        this.attributes = attributes;
    }

    public Module(String name, Func main) {
        this(name, java.util.List.of(main), Map.of());
    }

    /** The module's symbol name, empty where it has none. */
    public String name() {
        return name;
    }

    public Collection<Func> funcs() {
        return funcs.values();
    }

    public @Nullable Func find(String funcName) {
        return funcs.get(funcName);
    }

    public Func func(String funcName) {
        Func func = funcs.get(funcName);
        if (func == null) {
            throw new IrException(
                    "there is no function @" + funcName + "; the module has " + funcs.keySet());
        }
        return func;
    }

    /** The entry: {@code main}, else the only function. */
    public Func entry() {
        Func main = funcs.get("main");
        if (main != null) {
            return main;
        }
        if (funcs.size() == 1) {
            return funcs.values().iterator().next();
        }
        throw new IrException("no entry: name one of " + funcs.keySet() + " @main");
    }

    public Map<String, Attr> attributes() {
        return attributes;
    }

    /**
     * This module with the function of the same name replaced; the same instance where it is the
     * same function.
     */
    public Module with(Func func) {
        if (funcs.get(func.name()) == func) {
            return this;
        }
        Map<String, Func> copy = new LinkedHashMap<>(funcs);
        copy.put(func.name(), func);
        return new Module(name, copy.values(), attributes);
    }
}
