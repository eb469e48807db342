package org.keratin;

/** Process-wide settings, as {@code keras.config}. */
public final class Config {
    private static volatile DTypePolicy policy = DTypePolicy.FLOAT32;
    private static volatile String backend = "";

    private Config() {}

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
