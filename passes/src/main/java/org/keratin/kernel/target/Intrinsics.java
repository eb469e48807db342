package org.keratin.kernel.target;

import java.util.List;

/** The meaning of the declared intrinsics, on the lanes of one block in order (warps of 32). */
final class Intrinsics {
    private static final int WARP = 32;

    private Intrinsics() {}

    static List<long[]> apply(Inst.Intrinsic intrinsic, List<long[]> args, int members) {
        return switch (intrinsic.name()) {
            // shfl.sync.bfly: lane i gets the value of lane i xor args[1]
            case "shfl.bfly" -> {
                long[] value = args.get(0);
                long[] distance = args.get(1);
                long[] out = new long[members];
                for (int m = 0; m < members; m++) {
                    int from = m / WARP * WARP + (m % WARP ^ (int) distance[m]);
                    out[m] = from < members ? value[from] : value[m];
                }
                yield List.of(out);
            }
            default -> throw new IllegalArgumentException("the intrinsic " + intrinsic.name() + " has no meaning here");
        };
    }
}
