package org.keratin.layers;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.CallContext;
import org.keratin.LayerConfig;
import org.keratin.Shape;
import org.keratin.Structure;
import org.keratin.Tensor;
import org.keratin.Variable;
import org.keratin.initializers.Initializer;
import org.keratin.initializers.Initializers;
import org.keratin.ops.NumpyOps;
import org.keratin.runtime.DType;

/** Rows of a table by index. */
public final class Embedding extends BaseLayer<Embedding> {
    private final int inputDim;
    private final int outputDim;
    private Initializer embeddingsInitializer = Initializers.get("uniform");
    private boolean maskZero;
    private @Nullable Variable embeddings;

    /**
     * @param inputDim the number of rows
     * @param outputDim the size of a row
     */
    public Embedding(int inputDim, int outputDim) {
        this.inputDim = inputDim;
        this.outputDim = outputDim;
    }

    public Embedding embeddingsInitializer(Initializer value) {
        embeddingsInitializer = value;
        return this;
    }

    /** Whether index 0 stands for a step that does not count. */
    public Embedding maskZero(boolean value) {
        maskZero = value;
        return this;
    }

    public static Embedding fromConfig(LayerConfig c) {
        return new Embedding(c.integer("input_dim"), c.integer("output_dim"))
                .embeddingsInitializer(
                        ConfigParts.initializer(c, "embeddings_initializer", "uniform"))
                .maskZero(c.bool("mask_zero", false))
                .common(c);
    }

    @Override
    public Map<String, @Nullable Object> getConfig() {
        Map<String, @Nullable Object> config = super.getConfig();
        config.put("input_dim", inputDim);
        config.put("output_dim", outputDim);
        config.put("embeddings_initializer", embeddingsInitializer.toConfig());
        config.put("mask_zero", maskZero);
        return config;
    }

    @Override
    public boolean supportsMasking() {
        return maskZero;
    }

    /** The table does not depend on the input's shape. */
    @Override
    public void build(Shape input) {
        embeddings =
                addWeight(
                        w ->
                                w.name("embeddings")
                                        .shape(inputDim, outputDim)
                                        .initializer(embeddingsInitializer));
    }

    @Override
    public Tensor call(Tensor x, CallContext c) {
        Tensor indices =
                x.dtype() == DType.INT32 || x.dtype() == DType.INT64
                        ? x
                        : NumpyOps.cast(x, DType.INT32);
        return NumpyOps.cast(
                NumpyOps.take(ConfigParts.built(this, embeddings).value(), indices, 0),
                computeDtype());
    }

    @Override
    public Structure<Tensor> computeMask(Structure<Tensor> inputs, Structure<Tensor> previous) {
        return maskZero
                ? Structure.of(
                        NumpyOps.notEqual(inputs.value(), NumpyOps.zerosLike(inputs.value())))
                : new Structure.None<>();
    }
}
