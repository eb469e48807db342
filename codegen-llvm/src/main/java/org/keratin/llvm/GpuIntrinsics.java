package org.keratin.llvm;

import static org.keratin.llvm.FunctionText.arg;

import java.util.List;
import org.keratin.kernel.target.Inst;
import org.keratin.kernel.target.Reg;
import org.keratin.runtime.DType;

/**
 * The declared intrinsics of the GPU. Names follow PTX:
 *
 * <ul>
 *   <li>{@code shfl.sync.down|bfly|idx|up (value, lane)}: the value of another lane of the warp,
 *       all lanes taking part; a FLOAT32 or INT32 value, an INT32 distance, mask or lane.
 * </ul>
 */
final class GpuIntrinsics {
    private GpuIntrinsics() {}

    static List<String> emit(FunctionText text, Inst.Intrinsic intrinsic, List<String> args) {
        return switch (intrinsic.name()) {
            case "shfl.sync.down", "shfl.sync.bfly", "shfl.sync.idx", "shfl.sync.up" ->
                    List.of(shuffle(text, intrinsic.name(), intrinsic.args().getFirst(), args));
            default ->
                    throw new IllegalStateException(
                            "no intrinsic " + intrinsic.name() + " on a GPU");
        };
    }

    private static String shuffle(FunctionText text, String name, Reg value, List<String> args) {
        boolean real = value.type().dtype() == DType.FLOAT32;
        String type = real ? "float" : "i32";
        String function = "llvm.nvvm." + name + (real ? ".f32" : ".i32");
        // The last operand packs the segment's bounds: the whole warp; for `up` the lower bound is
        // lane 0.
        String bounds = name.endsWith("up") ? "0" : "31";
        return text.call(
                type,
                function,
                arg("i32", "-1"),
                arg(type, args.get(0)),
                arg("i32", args.get(1)),
                arg("i32", bounds));
    }
}
