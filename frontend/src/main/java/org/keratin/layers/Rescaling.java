package org.keratin.layers;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.CallContext;
import org.keratin.LayerConfig;
import org.keratin.Tensor;
import org.keratin.ops.NumpyOps;

/** {@code x * scale + offset}; both are a number, or one for each feature. */
public final class Rescaling extends BaseLayer<Rescaling> {
    private final double[] scale;
    private final double[] offset;
    private final boolean scalarScale;
    private final boolean scalarOffset;

    public Rescaling(double scale) {
        this(scale, 0);
    }

    public Rescaling(double scale, double offset) {
        this(new double[] {scale}, true, new double[] {offset}, true);
    }

    /** One scale and one offset for each feature. */
    public Rescaling(double[] scale, double[] offset) {
        this(scale.clone(), false, offset.clone(), false);
    }

    private Rescaling(double[] scale, boolean scalarScale, double[] offset, boolean scalarOffset) {
        this.scale = scale;
        this.scalarScale = scalarScale;
        this.offset = offset;
        this.scalarOffset = scalarOffset;
    }

    public static Rescaling fromConfig(LayerConfig c) {
        double[] offset = c.has("offset") ? ConfigParts.numbers(c, "offset") : new double[] {0};
        return new Rescaling(
                        ConfigParts.numbers(c, "scale"),
                        c.get("scale") instanceof Number,
                        offset,
                        !c.has("offset") || c.get("offset") instanceof Number)
                .common(c);
    }

    @Override
    public Map<String, @Nullable Object> getConfig() {
        Map<String, @Nullable Object> config = super.getConfig();
        config.put("scale", plain(scale, scalarScale));
        config.put("offset", plain(offset, scalarOffset));
        return config;
    }

    private static Object plain(double[] values, boolean scalar) {
        return scalar ? values[0] : List.of(java.util.Arrays.stream(values).boxed().toArray());
    }

    @Override
    public boolean supportsMasking() {
        return true;
    }

    @Override
    public Tensor call(Tensor x, CallContext c) {
        Tensor y = NumpyOps.cast(x, computeDtype());
        return NumpyOps.add(
                NumpyOps.multiply(y, tensor(scale, scalarScale)), tensor(offset, scalarOffset));
    }

    private Tensor tensor(double[] values, boolean scalar) {
        org.keratin.runtime.NDArray array =
                org.keratin.runtime.NDArray.allocate(
                        computeDtype(), scalar ? new long[0] : new long[] {values.length});
        for (int i = 0; i < values.length; i++) {
            array.setDouble(i, values[i]);
        }
        return Tensor.of(array);
    }
}
