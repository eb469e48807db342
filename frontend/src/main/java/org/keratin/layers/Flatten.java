package org.keratin.layers;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.CallContext;
import org.keratin.LayerConfig;
import org.keratin.Structure;
import org.keratin.Tensor;
import org.keratin.ops.NumpyOps;
import org.keratin.runtime.Dim;

/** All but the batch in one dimension. */
public final class Flatten extends BaseLayer<Flatten> {
    private boolean channelsFirst;

    /** {@code "channels_last"} or {@code "channels_first"}. */
    public Flatten dataFormat(String value) {
        channelsFirst = Spatial.channelsFirst(value);
        return this;
    }

    public static Flatten fromConfig(LayerConfig c) {
        return new Flatten().dataFormat(ConfigParts.dataFormat(c)).common(c);
    }

    @Override
    public Map<String, @Nullable Object> getConfig() {
        Map<String, @Nullable Object> config = super.getConfig();
        config.put("data_format", Spatial.name(channelsFirst));
        return config;
    }

    @Override
    protected void checkInputs(Structure<? extends Tensor> inputs) {
        InputChecks.single(this, inputs).minRank(1);
    }

    @Override
    public Tensor call(Tensor x, CallContext c) {
        Tensor t = x;
        if (channelsFirst && x.rank() > 1) {
            int[] axes = new int[x.rank()];
            for (int i = 1; i < axes.length; i++) {
                axes[i] = i == axes.length - 1 ? 1 : i + 1;
            }
            t = NumpyOps.transpose(x, axes);
        }
        Dim rest = Dim.of(1);
        for (Dim dim : t.dims().subList(1, t.rank())) {
            rest = rest.times(dim);
        }
        return NumpyOps.reshapeTo(t, List.of(t.dims().getFirst(), rest));
    }
}
