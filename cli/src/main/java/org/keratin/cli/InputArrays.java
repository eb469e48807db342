package org.keratin.cli;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keratin.runtime.NDArray;
import org.keratin.runtime.Npy;
import org.keratin.runtime.Npz;

/**
 * Arrays given on the command line as {@code [NAME=]FILE.npy} or {@code FILE.npz}, whose entries
 * are names.
 *
 * @param option the option, for messages
 * @param byName named arrays
 * @param inOrder arrays without a name, in order
 */
record InputArrays(String option, Map<String, NDArray> byName, List<NDArray> inOrder) {
    static InputArrays read(String option, List<String> values) {
        InputArrays arrays = new InputArrays(option, new LinkedHashMap<>(), new ArrayList<>());
        for (String value : values) {
            NamedPath named = NamedPath.parse(value);
            if (!Files.isRegularFile(named.path())) {
                throw CommandException.badInput(option + " " + named.path() + ": no such file");
            }
            if (named.isNpz()) {
                Npz.read(named.path()).forEach(arrays::add);
            } else if (named.name().isEmpty()) {
                arrays.inOrder.add(Npy.read(named.path()));
            } else {
                arrays.add(named.name(), Npy.read(named.path()));
            }
        }
        return arrays;
    }

    static InputArrays of(String option, Map<String, NDArray> byName) {
        return new InputArrays(option, byName, List.of());
    }

    private void add(String name, NDArray array) {
        if (byName.put(name, array) != null) {
            throw CommandException.badInput(option + ": '" + name + "' is given twice");
        }
    }

    /**
     * One array for each name, in the names' order.
     *
     * @param fallback {@code arg0}, {@code x0} and so on are accepted as names, by this prefix
     */
    List<NDArray> inOrderOf(List<String> names, String fallback) {
        if (!inOrder.isEmpty() && !byName.isEmpty()) {
            throw CommandException.badInput(option + ": give names to all files or to none");
        }
        if (byName.isEmpty()) {
            if (inOrder.size() != names.size()) {
                throw CommandException.badInput(
                        option
                                + ": the model takes "
                                + describe(names)
                                + ", received "
                                + inOrder.size()
                                + (inOrder.size() == 1 ? " array" : " arrays"));
            }
            return inOrder;
        }
        boolean numbered = !byName.keySet().stream().allMatch(names::contains);
        List<NDArray> arrays = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            NDArray array = byName.get(numbered ? fallback + i : names.get(i));
            if (array == null && names.size() == 1 && byName.size() == 1) {
                array = byName.get(fallback);
            }
            if (array == null) {
                throw CommandException.badInput(
                        option
                                + ": the model takes "
                                + describe(names)
                                + ", received "
                                + String.join(", ", byName.keySet()));
            }
            arrays.add(array);
        }
        if (byName.size() > names.size()) {
            throw CommandException.badInput(
                    option
                            + ": the model takes "
                            + describe(names)
                            + ", received "
                            + String.join(", ", byName.keySet()));
        }
        return arrays;
    }

    private static String describe(List<String> names) {
        return names.size() == 1
                ? "one array (" + names.getFirst() + ")"
                : names.size() + " arrays (" + String.join(", ", names) + ")";
    }
}
