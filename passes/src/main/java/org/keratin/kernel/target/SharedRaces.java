package org.keratin.kernel.target;

/**
 * Finds races in one shared memory of a block. Here the lanes run in lockstep, on a GPU warps run
 * as they like: between two barriers an element that one lane writes may be touched by no other
 * lane.
 */
final class SharedRaces {
    private static final int MANY = -1;

    private final String what;
    private final int[] writer;
    private final int[] reader;
    private final long[] written;
    private final long[] read;
    private long phase = 1;

    SharedRaces(String function, Mem mem) {
        this.what = "function " + function + ": shared memory " + mem.name();
        int size = Math.toIntExact(mem.elements());
        this.writer = new int[size];
        this.reader = new int[size];
        this.written = new long[size];
        this.read = new long[size];
    }

    /** A barrier, or another block. */
    void nextPhase() {
        phase++;
    }

    void read(int lane, int element) {
        if (written[element] == phase && writer[element] != lane) {
            throw race(element, "read", lane);
        }
        reader[element] = read[element] == phase && reader[element] != lane ? MANY : lane;
        read[element] = phase;
    }

    void write(int lane, int element) {
        boolean readByOther = read[element] == phase && reader[element] != lane;
        boolean writtenByOther = written[element] == phase && writer[element] != lane;
        if (readByOther || writtenByOther) {
            throw race(element, "written", lane);
        }
        writer[element] = lane;
        written[element] = phase;
    }

    private IllegalStateException race(int element, String how, int lane) {
        return new IllegalStateException(
                what
                        + "["
                        + element
                        + "] is "
                        + how
                        + " by lane "
                        + lane
                        + " and touched by another lane without a barrier between");
    }
}
