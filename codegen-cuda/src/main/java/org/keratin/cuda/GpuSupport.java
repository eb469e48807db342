package org.keratin.cuda;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.spi.Backend.Unsupported;
import org.keratin.ir.spi.StepProgram;
import org.keratin.passes.SupportCheck;

/**
 * What GPU kernels do not compute, beside what no backend compiles: the floats of 8 bits and less.
 */
final class GpuSupport {
    private GpuSupport() {}

    static List<Unsupported> unsupported(StepProgram program) {
        return SupportCheck.check(program, GpuSupport::refused);
    }

    private static @Nullable String refused(Node node) {
        boolean small =
                Stream.concat(node.types().stream(), node.operands().stream().map(Value::type))
                        .anyMatch(GpuSupport::isSmallFloat);
        return small ? node.op().name() : null;
    }

    private static boolean isSmallFloat(Type type) {
        return type instanceof TensorType tensor
                && tensor.dtype().isFloat()
                && tensor.dtype().bits() <= 8;
    }
}
