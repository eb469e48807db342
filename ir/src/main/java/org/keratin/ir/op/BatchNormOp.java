package org.keratin.ir.op;

import java.util.LinkedHashMap;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Op;

/** What the three batch normalisations have in common: their attributes. */
public sealed interface BatchNormOp extends Op.Pure, Op.Derived
        permits BatchNormGrad, BatchNormInference, BatchNormTraining {
    /** Added to the variance. */
    float epsilon();

    /** The dimension of the features. */
    int featureIndex();

    /** Makes the op from its attributes. */
    interface Factory {
        Op of(float epsilon, int featureIndex);
    }

    static Op read(Map<String, Attr> attributes, Factory factory) {
        return factory.of(
                Attrs.readFloat(attributes, "epsilon"), Attrs.readInt(attributes, "feature_index"));
    }

    @Override
    default Map<String, Attr> attributes() {
        Map<String, Attr> attributes = new LinkedHashMap<>();
        attributes.put("epsilon", Attrs.f32(epsilon()));
        attributes.put("feature_index", Attrs.i64(featureIndex()));
        return attributes;
    }
}
