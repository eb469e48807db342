package org.keratin.saving;

import io.jhdf.HdfFile;
import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import io.jhdf.api.Node;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * Arrays of an HDF5 file by path ({@code layers/dense/vars/0}). Links are refused; sizes are
 * checked before reading.
 */
final class WeightsFile {
    private static final String REMEDY = "Save the model again in Keras 3";
    private static final Map<Class<?>, DType> DTYPES =
            Map.of(
                    float.class, DType.FLOAT32,
                    double.class, DType.FLOAT64,
                    byte.class, DType.INT8,
                    short.class, DType.INT16,
                    int.class, DType.INT32,
                    long.class, DType.INT64,
                    boolean.class, DType.BOOL);

    static {
        // jHDF logs through slf4j, which otherwise complains on stderr that nobody listens
        if (System.getProperty("slf4j.internal.verbosity") == null) {
            System.setProperty("slf4j.internal.verbosity", "ERROR");
        }
    }

    private final String file;
    private final Group root;
    private final long fileSize;

    private WeightsFile(String file, Group root, long fileSize) {
        this.file = file;
        this.root = root;
        this.fileSize = fileSize;
    }

    static WeightsFile of(String file, byte[] content) {
        try {
            return new WeightsFile(file, HdfFile.fromBytes(content), content.length);
        } catch (RuntimeException | StackOverflowError e) {
            throw new ModelFileException(
                    file,
                    "'model.weights.h5' is no HDF5 file that can be read" + reason(e),
                    REMEDY,
                    e);
        }
    }

    /** How many arrays there are in a group; none where there is no such group. */
    int count(String path) {
        return guarded(
                path, () -> find(path) instanceof Group group ? group.getChildren().size() : 0);
    }

    /** The shape of an array, which is not read. */
    long[] shape(String path) {
        return guarded(
                path,
                () -> {
                    int[] dims = dataset(path).getDimensions();
                    long[] shape = new long[dims.length];
                    for (int i = 0; i < dims.length; i++) {
                        shape[i] = dims[i];
                    }
                    return shape;
                });
    }

    /** Reads an array, of the file's own dtype. */
    NDArray read(String path) {
        return guarded(path, () -> read(path, dataset(path)));
    }

    private Dataset dataset(String path) {
        if (find(path) instanceof Dataset dataset) {
            return dataset;
        }
        throw new ModelFileException(file, "the weights have no array '" + path + "'", REMEDY);
    }

    private @Nullable Node find(String path) {
        Node at = root;
        for (String part : path.split("/")) {
            if (!(at instanceof Group group)) {
                return null;
            }
            Node child = group.getChildren().get(part);
            if (child == null) {
                return null;
            }
            if (child.isLink()) {
                throw new ModelFileException(
                        file,
                        "the weights hold a link at '" + path + "', and Keras writes no links",
                        "Do not trust this file");
            }
            at = child;
        }
        return at;
    }

    /** A damaged file may make the reader fail in any way. */
    private <R> R guarded(String path, Supplier<R> body) {
        try {
            return body.get();
        } catch (ModelFileException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new ModelFileException(
                    file, "the weights are damaged at '" + path + "'" + reason(e), REMEDY, e);
        }
    }

    private static String reason(Throwable e) {
        String message = e.getMessage();
        return message == null || message.isBlank()
                ? " (" + e.getClass().getSimpleName() + ")"
                : " (" + message.replaceAll("\\s*\\R\\s*", " ") + ")";
    }

    private NDArray read(String path, Dataset dataset) {
        long[] shape = shape(path);
        long size = 1;
        for (long dim : shape) {
            size = Math.multiplyExact(size, dim);
        }
        // A contiguous array lies in the file; a chunked one may be compressed, within reason.
        long bytes = Math.multiplyExact(size, Math.max(1, dataset.getDataType().getSize()));
        if (bytes > Math.max(KerasArchive.ALWAYS_ALLOWED, fileSize * KerasArchive.MOST_INFLATION)) {
            throw new ModelFileException(
                    file,
                    "the array '"
                            + path
                            + "' says it has "
                            + bytes
                            + " bytes, the file has "
                            + fileSize,
                    REMEDY);
        }
        if (size == 0) {
            return NDArray.allocate(dtype(path, dataset.getJavaType()), shape);
        }
        Object flat = shape.length == 0 ? boxed(dataset.getData()) : dataset.getDataFlat();
        NDArray array = NDArray.allocate(dtype(path, flat.getClass().getComponentType()), shape);
        MemorySegment from =
                switch (flat) {
                    case float[] v -> MemorySegment.ofArray(v);
                    case double[] v -> MemorySegment.ofArray(v);
                    case byte[] v -> MemorySegment.ofArray(v);
                    case short[] v -> MemorySegment.ofArray(v);
                    case int[] v -> MemorySegment.ofArray(v);
                    case long[] v -> MemorySegment.ofArray(v);
                    case boolean[] v -> {
                        byte[] copy = new byte[v.length];
                        for (int i = 0; i < v.length; i++) {
                            copy[i] = (byte) (v[i] ? 1 : 0);
                        }
                        yield MemorySegment.ofArray(copy);
                    }
                    default -> throw unsupported(path, flat.getClass().getSimpleName());
                };
        if (from.byteSize() != array.byteSize()) {
            throw new ModelFileException(
                    file, "the array '" + path + "' is not of the size its shape says", REMEDY);
        }
        array.data().copyFrom(from);
        return array;
    }

    private static Object boxed(Object scalar) {
        return switch (scalar) {
            case Float v -> new float[] {v};
            case Double v -> new double[] {v};
            case Byte v -> new byte[] {v};
            case Short v -> new short[] {v};
            case Integer v -> new int[] {v};
            case Long v -> new long[] {v};
            case Boolean v -> new boolean[] {v};
            default -> scalar;
        };
    }

    private DType dtype(String path, @Nullable Class<?> element) {
        DType dtype = element == null ? null : DTYPES.get(element);
        if (dtype == null) {
            throw unsupported(path, element == null ? "unknown" : element.getSimpleName());
        }
        return dtype;
    }

    private ModelFileException unsupported(String path, String type) {
        return new ModelFileException(
                file,
                "the array '" + path + "' has an element type that is not read (" + type + ")",
                REMEDY);
    }
}
