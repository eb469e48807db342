package org.keratin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.keratin.ir.spi.Backend;

/**
 * A model has ops that the compiler does not support; the message is Keras's on TensorFlow, and
 * names every op; behind it stands why, where the op alone does not tell.
 */
public final class UnsupportedOperationsException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final AtomicLong GRAPHS = new AtomicLong();
    private final transient List<Backend.Unsupported> operations;

    UnsupportedOperationsException(String backend, List<Backend.Unsupported> operations) {
        super(message(backend, operations));
        this.operations = List.copyOf(operations);
    }

    /** The unsupported ops in op order. */
    public List<Backend.Unsupported> operations() {
        return operations;
    }

    private static String message(String backend, List<Backend.Unsupported> operations) {
        String device = backend.startsWith("cuda") ? "XLA_GPU_JIT" : "XLA_CPU_JIT";
        StringBuilder text =
                new StringBuilder(
                        "Detected unsupported operations when trying to compile graph"
                                + " __inference_one_step_on_data_"
                                + GRAPHS.incrementAndGet()
                                + "[] on "
                                + device
                                + ": ");
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < operations.size(); i++) {
            String op = operations.get(i).op();
            int count = counts.merge(op, 1, Integer::sum);
            String node = count == 1 ? op : op + "_" + (count - 1);
            text.append(i == 0 ? "" : ", ")
                    .append(op)
                    .append(" (No registered '")
                    .append(op)
                    .append("' OpKernel for ")
                    .append(device)
                    .append(" devices compatible with node {{node ")
                    .append(node)
                    .append("}}){{node ")
                    .append(node)
                    .append("}}");
        }
        for (Backend.Unsupported operation : operations) {
            String layer = operation.layer();
            text.append("\nThe op is created at: layer '")
                    .append(layer.substring(layer.lastIndexOf('/') + 1))
                    .append('\'');
        }
        for (Backend.Unsupported operation : operations) {
            if (!operation.why().isEmpty()) {
                text.append('\n').append(operation.why());
            }
        }
        return text.append(
                        "\nTo fix it: compile(c -> c.jitCompile(false)) or model.jitCompile(false)"
                                + " [--jit-compile false].")
                .toString();
    }
}
