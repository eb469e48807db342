package org.keratin;

import org.jspecify.annotations.Nullable;
import org.keratin.runtime.DType;

/**
 * Where in the stack of layer calls (or builds) this thread is.
 *
 * @param path the path of the innermost layer, {@code model/dense}
 * @param training whether the call trains; null while only building
 * @param autocast the dtype to which float variables are cast when read, null for none
 */
record Frame(String path, @Nullable Boolean training, @Nullable DType autocast) {
    private static final ScopedValue<Frame> CURRENT = ScopedValue.newInstance();

    static @Nullable Frame current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }

    static <R> R call(Frame frame, java.util.function.Supplier<R> body) {
        return ScopedValue.where(CURRENT, frame).call(body::get);
    }

    /** The path of a layer called here: its name behind the caller's path. */
    static String pathOf(String name) {
        Frame frame = current();
        return frame == null || frame.path.isEmpty() ? name : frame.path + "/" + name;
    }
}
