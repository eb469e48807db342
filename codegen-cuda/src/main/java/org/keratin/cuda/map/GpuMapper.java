package org.keratin.cuda.map;

import org.jspecify.annotations.Nullable;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.target.TargetFunc;

/**
 * map-to-gpu: picks the mapping of a kernel. Every kernel has one, because each can run with one
 * thread a point.
 *
 * <p>A grid may be empty where a size is 0; a launcher then has nothing to launch.
 */
public final class GpuMapper {
    private GpuMapper() {}

    public static TargetFunc map(Kernel kernel, GpuTarget target) {
        if (kernel.kind() == Kernel.Kind.CONTRACTION) {
            @Nullable ContractionForm form = ContractionForm.of(kernel);
            if (form != null) {
                return ContractionMapper.map(kernel, form);
            }
        }
        return RowMapper.wants(kernel) ? RowMapper.map(kernel, target) : PointMapper.map(kernel);
    }
}
