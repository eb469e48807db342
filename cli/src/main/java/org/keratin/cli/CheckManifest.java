package org.keratin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tiers of test modules: a MANIFEST.tsv in a folder above them, with the columns path, chunk
 * and tier.
 */
final class CheckManifest {
    static final String MANDATORY = "mandatory";

    private static final String FILE = "MANIFEST.tsv";
    private final Map<Path, Map<String, String>> tiersByFolder = new HashMap<>();

    /** The tier of a case: mandatory where no manifest says otherwise. */
    String tier(Path file, int chunk) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        for (Path folder = absolute.getParent(); folder != null; folder = folder.getParent()) {
            Map<String, String> tiers = tiers(folder);
            if (tiers != null) {
                String relative = folder.relativize(absolute).toString().replace('\\', '/');
                // Files of one case may have no number.
                String whole = tiers.getOrDefault(relative + "#-", MANDATORY);
                return tiers.getOrDefault(relative + "#" + chunk, whole);
            }
        }
        return MANDATORY;
    }

    private @Nullable Map<String, String> tiers(Path folder) throws IOException {
        Map<String, String> known = tiersByFolder.get(folder);
        if (known == null) {
            Path manifest = folder.resolve(FILE);
            if (!Files.isRegularFile(manifest)) {
                return null;
            }
            known = read(manifest);
            tiersByFolder.put(folder, known);
        }
        return known;
    }

    private static Map<String, String> read(Path manifest) throws IOException {
        List<String> lines = Files.readAllLines(manifest);
        List<String> columns = lines.isEmpty() ? List.of() : List.of(lines.getFirst().split("\t"));
        int path = columns.indexOf("path");
        int chunk = columns.indexOf("chunk");
        int tier = columns.indexOf("tier");
        if (path < 0 || chunk < 0 || tier < 0) {
            throw CommandException.badInput(
                    manifest
                            + ": the first line must name the columns path, chunk and tier,"
                            + " separated by tabs");
        }
        Map<String, String> tiers = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t", -1);
            if (fields.length > Math.max(path, Math.max(chunk, tier))) {
                tiers.put(fields[path] + "#" + fields[chunk], fields[tier]);
            }
        }
        return tiers;
    }
}
