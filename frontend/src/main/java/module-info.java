/** The Keras API: layers, ops, models, training, saving. */
module org.keratin {
    requires static org.jspecify;
    requires transitive org.keratin.passes;
    requires com.fasterxml.jackson.core;
    requires io.jhdf;

    exports org.keratin;
    exports org.keratin.activations;
    exports org.keratin.initializers;
    exports org.keratin.layers;
    exports org.keratin.losses;
    exports org.keratin.metrics;
    exports org.keratin.ops;
    exports org.keratin.optimizers;
    exports org.keratin.progress;
    exports org.keratin.random;
    exports org.keratin.saving;
    exports org.keratin.summary;
    exports org.keratin.verify;
}
