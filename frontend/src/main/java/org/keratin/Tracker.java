package org.keratin;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.naming.Names;
import org.keratin.random.SeedGenerator;

/** Finds the state of a layer: its fields of tracked types, and what it tracked by name. */
final class Tracker {
    private final Layer owner;
    private final Map<String, Object> named = new LinkedHashMap<>();
    private final List<Field> fields;
    private @Nullable Set<Object> lockedState;

    Tracker(Layer owner) {
        this.owner = owner;
        fields = fields(owner.getClass());
    }

    private static final ClassValue<List<Field>> FIELDS =
            new ClassValue<>() {
                @Override
                protected List<Field> computeValue(Class<?> type) {
                    List<Field> found = new ArrayList<>();
                    for (Class<?> c = type;
                            c != null
                                    && c != Layer.class
                                    && c != Model.class
                                    && c != Sequential.class;
                            c = c.getSuperclass()) {
                        List<Field> here = new ArrayList<>();
                        for (Field field : c.getDeclaredFields()) {
                            if (!Modifier.isStatic(field.getModifiers())
                                    && !field.isSynthetic()
                                    && mayHoldState(field)) {
                                open(c, field);
                                here.add(field);
                            }
                        }
                        found.addAll(0, here);
                    }
                    return List.copyOf(found);
                }
            };

    private static List<Field> fields(Class<?> type) {
        return FIELDS.get(type);
    }

    private static boolean mayHoldState(Field field) {
        Class<?> type = field.getType();
        return isState(type)
                || Collection.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type);
    }

    private static boolean isState(Class<?> type) {
        return Layer.class.isAssignableFrom(type)
                || Variable.class.isAssignableFrom(type)
                || SeedGenerator.class.isAssignableFrom(type);
    }

    private static void open(Class<?> type, Field field) {
        try {
            field.setAccessible(true);
        } catch (InaccessibleObjectException e) {
            throw new IllegalStateException(
                    "field "
                            + field.getName()
                            + " of "
                            + type.getName()
                            + " cannot be tracked: its module must open package "
                            + type.getPackageName()
                            + " to org.keratin, or the constructor must call track(\""
                            + field.getName()
                            + "\", …)",
                    e);
        }
    }

    void track(String name, Object state) {
        named.put(name, state);
    }

    /** Tracked fields by saved name. */
    Map<String, Object> children() {
        Map<String, Object> children = new LinkedHashMap<>();
        for (Field field : fields) {
            Object value;
            try {
                value = field.get(owner);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("field " + field + " cannot be read", e);
            }
            if (value != null && holdsState(value)) {
                SavedAs saved = field.getAnnotation(SavedAs.class);
                children.put(
                        saved != null ? saved.value() : Names.snakeCase(field.getName()), value);
            }
        }
        children.putAll(named);
        return children;
    }

    private static boolean holdsState(Object value) {
        return switch (value) {
            case Layer l -> true;
            case Variable v -> true;
            case SeedGenerator s -> true;
            case Collection<?> list -> list.stream().anyMatch(e -> e != null && holdsState(e));
            case Map<?, ?> map -> map.values().stream().anyMatch(e -> e != null && holdsState(e));
            default -> false;
        };
    }

    private static void flatten(@Nullable Object value, Set<Object> into) {
        switch (value) {
            case null -> {}
            case Collection<?> list -> list.forEach(e -> flatten(e, into));
            case Map<?, ?> map -> map.values().forEach(e -> flatten(e, into));
            case Layer layer -> into.add(layer);
            case Variable variable -> into.add(variable);
            case SeedGenerator generator -> into.add(generator);
            default -> {}
        }
    }

    private Set<Object> state() {
        Set<Object> state = new LinkedHashSet<>();
        children().values().forEach(value -> flatten(value, state));
        owner.extraLayers().forEach(state::add);
        return state;
    }

    private <T> List<T> of(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Object value : state()) {
            if (type.isInstance(value)) {
                found.add(type.cast(value));
            }
        }
        return found;
    }

    List<Layer> layers() {
        return of(Layer.class);
    }

    List<Variable> variables() {
        return of(Variable.class);
    }

    List<SeedGenerator> seedGenerators() {
        return of(SeedGenerator.class);
    }

    /** Gives paths to variables and seed generators that the constructor made. */
    void name(String path) {
        for (Map.Entry<String, Object> child : children().entrySet()) {
            if (child.getValue() instanceof SeedGenerator generator) {
                generator.state().setPath(path + "/" + child.getKey() + "/seed_generator_state");
            } else if (child.getValue() instanceof Variable variable
                    && !variable.path().contains("/")) {
                variable.setPath(path + "/" + variable.name());
            }
        }
    }

    void lock() {
        lockedState = state();
    }

    void checkLocked() {
        if (lockedState != null && !lockedState.containsAll(state())) {
            throw new IllegalStateException(LayerBuild.LOCKED);
        }
    }

    /** True if a class between {@code type} and {@link Layer} declares the method. */
    static boolean overrides(Class<?> type, String method, Class<?>... parameters) {
        for (Class<?> c = type; c != null && c != Layer.class; c = c.getSuperclass()) {
            try {
                c.getDeclaredMethod(method, parameters);
                return true;
            } catch (NoSuchMethodException e) {
                // look in the superclass
            }
        }
        return false;
    }
}
