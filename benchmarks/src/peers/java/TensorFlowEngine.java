import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.tensorflow.Result;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.SessionFunction;
import org.tensorflow.TensorFlow;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.types.TFloat32;

/** TensorFlow's SavedModel behind the protocol of EngineProcess. Arguments: folder, model, batch, threads, suffix. */
public class TensorFlowEngine {
    public static void main(String[] args) throws Exception {
        int batch = Integer.parseInt(args[2]);
        int threads = Integer.parseInt(args[3]);
        ConfigProto config = ConfigProto.newBuilder()
                .setIntraOpParallelismThreads(threads)
                .setInterOpParallelismThreads(1)
                .build();
        SavedModelBundle bundle = SavedModelBundle.loader(Path.of(args[0], args[1] + args[4]).toString())
                .withConfigProto(config)
                .withTags("serve")
                .load();
        SessionFunction function = bundle.function("serving_default");
        Shape shape = args[1].equals("mlp") ? Shape.of(batch, 784) : Shape.of(batch, 28, 28, 1);
        float[] data = new float[batch * 784];
        for (int i = 0; i < data.length; i++) {
            data[i] = (i * 7919L % 1000) / 1000f;
        }
        TFloat32 x = TFloat32.tensorOf(shape, DataBuffers.of(data));
        String name = function.signature().inputNames().iterator().next();
        String output = function.signature().outputNames().iterator().next();
        StringBuilder ready = new StringBuilder("ready tensorflow" + args[4] + " " + TensorFlow.version());
        try (Result result = function.call(Map.of(name, x))) {
            TFloat32 y = (TFloat32) result.get(output).orElseThrow();
            for (int i = 0; i < 10; i++) {
                ready.append(' ').append(y.getFloat(0, i));
            }
        }
        System.out.println(ready);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        for (String line; (line = in.readLine()) != null; ) {
            long[] times = new long[100_000];
            int count = 0;
            long end = System.nanoTime() + (long) (Double.parseDouble(line) * 1e9);
            for (long now = System.nanoTime(); now < end && count < times.length; count++) {
                function.call(Map.of(name, x)).close();
                long next = System.nanoTime();
                times[count] = next - now;
                now = next;
            }
            Arrays.sort(times, 0, count);
            System.out.println(times[count / 2] + " " + count);
        }
    }
}
