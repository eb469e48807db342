/** The Keras API: layers, ops, models, training, saving. */
module org.keratin {
    requires static org.jspecify;
    requires transitive org.keratin.passes;
    requires com.fasterxml.jackson.databind;
    requires io.jhdf;
}
