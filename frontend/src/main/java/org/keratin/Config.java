package org.keratin;

import java.util.function.Consumer;

/** Process-wide settings, as {@code keras.config}. */
public final class Config {
    private static volatile DTypePolicy policy = DTypePolicy.FLOAT32;
    private static volatile String backend = "";

    private static volatile Consumer<String> warnings =
            text -> System.err.println("UserWarning: " + text);

    private Config() {}

    /** Where warnings go; by default to the error stream. */
    public static void setWarnings(Consumer<String> receiver) {
        warnings = receiver;
    }

    static void warn(String text) {
        warnings.accept(text);
    }

    public static DTypePolicy dtypePolicy() {
        return policy;
    }

    /** The dtype policy of layers made from now on: {@code float32}, {@code mixed_bfloat16}, … */
    public static void setDtypePolicy(String name) {
        policy = DTypePolicy.of(name);
    }

    /** The backend of models compiled from now on: interpreter, cpu, cuda-emulated or cuda. */
    public static void setBackend(String name) {
        backend = Backends.known(name);
    }

    /** What was set; empty where the environment and the machine decide. */
    static String backend() {
        return backend;
    }
}
