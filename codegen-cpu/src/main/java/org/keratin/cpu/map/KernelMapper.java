package org.keratin.cpu.map;

import org.keratin.kernel.Kernel;
import org.keratin.kernel.target.TargetFunc;

/** map-to-cpu: picks the mapping of a kernel. */
public final class KernelMapper {
    private KernelMapper() {}

    public static TargetFunc map(Kernel kernel, CpuTarget target) {
        if (kernel.kind() == Kernel.Kind.CONTRACTION) {
            TargetFunc tiled = ContractionMapper.map(kernel, target);
            if (tiled != null) {
                return tiled;
            }
        }
        if (kernel.kind() == Kernel.Kind.IRREGULAR) {
            return IrregularMapper.map(kernel, target);
        }
        TransposeMapper turned = TransposeMapper.of(kernel, target);
        return turned != null ? turned.map() : LoopMapper.map(kernel, target);
    }
}
