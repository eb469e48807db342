package org.keratin.ir;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Functions by name, in order. Immutable. */
public final class Module {
    private final String name;
    private final Map<String, Func> funcs;
    private final Map<String, Attr> attributes;
    private final List<String> declarations;
    private final Location location;

    public Module(String name, Collection<Func> funcs, Map<String, Attr> attributes) {
        this(name, funcs, attributes, List.of(), Location.UNKNOWN);
    }

    /**
     * @param declarations other dialects' operations beside the functions, as their text: {@code
     *     sdy.mesh @mesh = <["x"=2]>}; kept and reprinted
     */
    public Module(
            String name,
            Collection<Func> funcs,
            Map<String, Attr> attributes,
            List<String> declarations,
            Location location) {
        this.name = name;
        this.declarations = List.copyOf(declarations);
        this.location = location;
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
        this(name, List.of(main), Map.of());
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

    /** Other dialects' operations beside the functions, as their text. */
    public List<String> declarations() {
        return declarations;
    }

    public Location location() {
        return location;
    }

    /** This module with other functions. */
    public Module withFuncs(Collection<Func> others) {
        return new Module(name, others, attributes, declarations, location);
    }

    /** This module with each function replaced; the same instance where all are the same. */
    public Module map(UnaryOperator<Func> change) {
        List<Func> others = new ArrayList<>(funcs.size());
        boolean changed = false;
        for (Func func : funcs.values()) {
            Func other = change.apply(func);
            others.add(other);
            changed |= other != func;
        }
        return changed ? withFuncs(others) : this;
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
        return withFuncs(copy.values());
    }
}
