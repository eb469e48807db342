package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.keratin.ir.IrException;

/**
 * Which dimension of input, kernel and output plays which part in a convolution. Its text form is
 * upstream's: {@code [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]}.
 */
public record ConvDims(
        int inputBatch,
        int inputFeature,
        List<Integer> inputSpatial,
        int kernelInput,
        int kernelOutput,
        List<Integer> kernelSpatial,
        int outputBatch,
        int outputFeature,
        List<Integer> outputSpatial) {
    public ConvDims {
        inputSpatial = List.copyOf(inputSpatial);
        kernelSpatial = List.copyOf(kernelSpatial);
        outputSpatial = List.copyOf(outputSpatial);
        distinct(inputBatch, inputFeature, inputSpatial, "convolution_c13");
        distinct(kernelInput, kernelOutput, kernelSpatial, "convolution_c18");
        distinct(outputBatch, outputFeature, outputSpatial, "convolution_c20");
    }

    private static void distinct(int first, int second, List<Integer> spatial, String label) {
        List<Integer> all = new ArrayList<>(List.of(first, second));
        all.addAll(spatial);
        Rules.distinct(all, all.size(), label);
    }

    /**
     * Channels last, kernel {@code [spatial…, in, out]}: {@code [b, 0, f]x[0, i, o]->[b, 0, f]} for
     * one dimension.
     */
    public static ConvDims channelsLast(int spatial) {
        List<Integer> middle = new ArrayList<>();
        List<Integer> front = new ArrayList<>();
        for (int i = 0; i < spatial; i++) {
            middle.add(i + 1);
            front.add(i);
        }
        return new ConvDims(
                0, spatial + 1, middle, spatial, spatial + 1, front, 0, spatial + 1, middle);
    }

    public int spatial() {
        return inputSpatial.size();
    }

    /** Reads the text form, with or without {@code #stablehlo.conv<…>} around it. */
    public static ConvDims parse(String text) {
        String[] parts =
                text.replace("#stablehlo.conv<", "")
                        .replaceAll(">$", "")
                        .split("]\\s*(x|->)\\s*\\[");
        if (parts.length != 3) {
            throw new IrException(
                    "convolution dimension numbers look like [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1,"
                            + " f], received "
                            + text);
        }
        String[] input = parts[0].replace("[", "").split(",");
        String[] kernel = parts[1].split(",");
        String[] output = parts[2].replace("]", "").split(",");
        return new ConvDims(
                find(input, "b", 13, text),
                find(input, "f", 13, text),
                spatial(input, 13, text),
                find(kernel, "i", 18, text),
                find(kernel, "o", 18, text),
                spatial(kernel, 18, text),
                find(output, "b", 20, text),
                find(output, "f", 20, text),
                spatial(output, 20, text));
    }

    private static int find(String[] names, String name, int constraint, String text) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].strip().equals(name)) {
                return i;
            }
        }
        throw new IrException(
                "convolution_c"
                        + constraint
                        + ": dimension numbers lack '"
                        + name
                        + "', received "
                        + text);
    }

    private static List<Integer> spatial(String[] names, int constraint, String text) {
        List<Integer> dims = new ArrayList<>();
        for (int i = 0; i < names.length - 2; i++) {
            dims.add(find(names, Integer.toString(i), constraint, text));
        }
        return dims;
    }

    @Override
    public String toString() {
        return text(inputBatch, "b", inputFeature, "f", inputSpatial)
                + "x"
                + text(kernelInput, "i", kernelOutput, "o", kernelSpatial)
                + "->"
                + text(outputBatch, "b", outputFeature, "f", outputSpatial);
    }

    private static String text(
            int first, String firstName, int second, String secondName, List<Integer> spatial) {
        List<String> names = new ArrayList<>(Collections.nCopies(spatial.size() + 2, ""));
        names.set(first, firstName);
        names.set(second, secondName);
        for (int i = 0; i < spatial.size(); i++) {
            names.set(spatial.get(i), Integer.toString(i));
        }
        return names.toString();
    }
}
