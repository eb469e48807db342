import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** ONNX Runtime behind the protocol of EngineProcess. Arguments: folder, model, batch, threads. */
public class OrtEngine {
    public static void main(String[] args) throws Exception {
        int batch = Integer.parseInt(args[2]);
        int threads = Integer.parseInt(args[3]);
        OrtEnvironment env = OrtEnvironment.getEnvironment();
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(threads);
        options.setInterOpNumThreads(1);
        options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
        OrtSession session = env.createSession(Path.of(args[0], args[1] + ".onnx").toString(), options);
        long[] shape = args[1].equals("mlp") ? new long[] {batch, 784} : new long[] {batch, 28, 28, 1};
        FloatBuffer x = ByteBuffer.allocateDirect(4 * batch * 784).order(ByteOrder.nativeOrder()).asFloatBuffer();
        for (int i = 0; i < x.capacity(); i++) {
            x.put(i, (i * 7919L % 1000) / 1000f);
        }
        FloatBuffer y = ByteBuffer.allocateDirect(4 * batch * 10).order(ByteOrder.nativeOrder()).asFloatBuffer();
        OnnxTensor input = OnnxTensor.createTensor(env, x, shape);
        OnnxTensor output = OnnxTensor.createTensor(env, y, new long[] {batch, 10});
        Map<String, OnnxTensor> inputs = Map.of("x", input);
        Map<String, OnnxTensor> outputs = Map.of("y", output);
        session.run(inputs, outputs).close();
        StringBuilder ready = new StringBuilder("ready onnxruntime " + env.getVersion());
        for (int i = 0; i < 10; i++) {
            ready.append(' ').append(y.get(i));
        }
        System.out.println(ready);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        for (String line; (line = in.readLine()) != null; ) {
            long[] times = new long[100_000];
            int count = 0;
            long end = System.nanoTime() + (long) (Double.parseDouble(line) * 1e9);
            for (long now = System.nanoTime(); now < end && count < times.length; count++) {
                session.run(inputs, outputs).close();
                long next = System.nanoTime();
                times[count] = next - now;
                now = next;
            }
            Arrays.sort(times, 0, count);
            System.out.println(times[count / 2] + " " + count);
        }
    }
}
