package org.keratin.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keratin.runtime.NDArray;
import org.keratin.runtime.Npy;
import org.keratin.runtime.Npz;

/** Where results go: {@code [NAME=]FILE.npy} each, or one {@code FILE.npz} for all. */
final class OutputFiles {
    private final List<NamedPath> files = new ArrayList<>();

    /** Refuses what surely cannot be written before any work is done. */
    OutputFiles(List<String> values) {
        for (String value : values) {
            NamedPath file = NamedPath.parse(value);
            checkWritable("--output", file.path());
            files.add(file);
        }
    }

    /** Refuses a file that surely cannot be written. */
    static void checkWritable(String option, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw CommandException.badInput(option + " " + file + ": it is a folder; name a file");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw CommandException.badInput(
                    option
                            + " "
                            + file
                            + ": the folder "
                            + folder
                            + " does not exist; create it first");
        }
        Path target = Files.exists(file) ? file : folder;
        if (!Files.isWritable(target)) {
            throw CommandException.badInput(
                    option + " " + file + ": " + target + " cannot be written");
        }
    }

    /** Refuses a wrong number of files or unknown names. */
    void check(List<String> names) {
        if (files.size() == 1 && files.getFirst().isNpz() && files.getFirst().name().isEmpty()) {
            return;
        }
        if (files.size() != names.size()) {
            throw CommandException.badInput(
                    "--output: the model has "
                            + (names.size() == 1 ? "one output (" : names.size() + " outputs (")
                            + String.join(", ", names)
                            + "), received "
                            + files.size()
                            + " files; one .npz takes them all");
        }
        for (NamedPath file : files) {
            if (file.isNpz()) {
                throw CommandException.badInput(
                        "--output " + file.path() + ": an .npz takes all outputs; give it alone");
            }
            if (!file.name().isEmpty() && !names.contains(file.name())) {
                throw CommandException.badInput(
                        "--output: the model has no output '"
                                + file.name()
                                + "'; it has "
                                + String.join(", ", names));
            }
        }
    }

    void write(List<String> names, List<NDArray> arrays) {
        if (files.getFirst().isNpz()) {
            Map<String, NDArray> entries = new LinkedHashMap<>();
            for (int i = 0; i < arrays.size(); i++) {
                entries.put(names.get(i), arrays.get(i));
            }
            Npz.write(files.getFirst().path(), entries);
            return;
        }
        for (int i = 0; i < files.size(); i++) {
            NamedPath file = files.get(i);
            int output = file.name().isEmpty() ? i : names.indexOf(file.name());
            Npy.write(file.path(), arrays.get(output));
        }
    }
}
