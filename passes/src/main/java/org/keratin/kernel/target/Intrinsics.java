package org.keratin.kernel.target;

import java.util.List;

/** The meaning of the declared intrinsics, on the lanes of one block in order (warps of 32). */
final class Intrinsics {
    private static final int WARP = 32;

    private Intrinsics() {}

    static List<long[]> apply(Inst.Intrinsic intrinsic, List<long[]> args, int members) {
        long[] value = args.get(0);
        long[] operand = args.get(1);
        long[] out = new long[members];
        for (int m = 0; m < members; m++) {
            int lane = m % WARP;
            int by = (int) operand[m];
            int from =
                    switch (intrinsic.name()) {
                        // the lane whose number differs in the bits of the operand
                        case "shfl.sync.bfly" -> lane ^ by;
                        case "shfl.sync.down" -> lane + by;
                        case "shfl.sync.up" -> lane - by;
                        case "shfl.sync.idx" -> by;
                        default ->
                                throw new IllegalArgumentException(
                                        "the intrinsic "
                                                + intrinsic.name()
                                                + " has no meaning here");
                    };
            int member = m - lane + from;
            // a lane outside of the warp: the lane's own value
            out[m] = from >= 0 && from < WARP && member < members ? value[member] : value[m];
        }
        return List.of(out);
    }
}
