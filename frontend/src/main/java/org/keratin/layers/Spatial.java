package org.keratin.layers;

import java.util.Arrays;
import java.util.List;

/** Arguments of layers over height and width. */
final class Spatial {
    private Spatial() {}

    /** Two positive numbers, or one for both. */
    static int[] pair(int[] values, String name) {
        int[] pair = values.length == 1 ? new int[] {values[0], values[0]} : values.clone();
        if (pair.length != 2 || pair[0] < 1 || pair[1] < 1) {
            throw new IllegalArgumentException(
                    "The `"
                            + name
                            + "` argument must be an integer or a tuple of 2 integers,"
                            + " each at least 1. Received: "
                            + name
                            + "="
                            + list(values));
        }
        return pair;
    }

    static boolean channelsFirst(String dataFormat) {
        return switch (dataFormat) {
            case "channels_first" -> true;
            case "channels_last" -> false;
            default ->
                    throw new IllegalArgumentException(
                            "The `data_format` argument must be one of {'channels_first',"
                                    + " 'channels_last'}. Received: data_format="
                                    + dataFormat);
        };
    }

    static String name(boolean channelsFirst) {
        return channelsFirst ? "channels_first" : "channels_last";
    }

    static List<Integer> list(int[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
