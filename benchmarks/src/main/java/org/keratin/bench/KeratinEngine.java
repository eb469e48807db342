package org.keratin.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.keratin.CompiledModel;
import org.keratin.Keras;

/**
 * Keratin behind the protocol of {@link EngineProcess}. Arguments: folder, model, batch, threads.
 */
public final class KeratinEngine {
    private KeratinEngine() {}

    public static void main(String[] args) throws IOException {
        int batch = Integer.parseInt(args[2]);
        int threads = Integer.parseInt(args[3]);
        CompiledModel model =
                Keras.load(Path.of(args[0], args[1] + ".keras")).compiled(o -> o.threads(threads));
        MemorySegment x = Arena.global().allocate(4L * batch * 784, 64);
        for (int i = 0; i < batch * 784; i++) {
            x.setAtIndex(ValueLayout.JAVA_FLOAT, i, (i * 7919L % 1000) / 1000f);
        }
        MemorySegment y = Arena.global().allocate(4L * batch * 10, 64);
        Map<String, MemorySegment> inputs = Map.of(model.inputNames().getFirst(), x);
        Map<String, MemorySegment> outputs = Map.of(model.outputNames().getFirst(), y);
        model.run(inputs, outputs);
        StringBuilder ready = new StringBuilder("ready keratin 0.1.0");
        for (int i = 0; i < 10; i++) {
            ready.append(' ').append(y.getAtIndex(ValueLayout.JAVA_FLOAT, i));
        }
        System.out.println(ready);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        for (String line; (line = in.readLine()) != null; ) {
            long[] times = new long[100_000];
            int count = 0;
            long end = System.nanoTime() + (long) (Double.parseDouble(line) * 1e9);
            for (long now = System.nanoTime(); now < end && count < times.length; count++) {
                model.run(inputs, outputs);
                long next = System.nanoTime();
                times[count] = next - now;
                now = next;
            }
            Arrays.sort(times, 0, count);
            System.out.println(times[count / 2] + " " + count);
        }
    }
}
