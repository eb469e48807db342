package org.keratin.ir.text;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Location;
import org.keratin.ir.Location.Origin;

/** Reads {@code loc(…)} in every form of MLIR. */
final class LocationReader {
    private final Cursor in;
    private final Aliases aliases;
    private final AttrReader attrs;

    LocationReader(Cursor in, Aliases aliases, AttrReader attrs) {
        this.in = in;
        this.aliases = aliases;
        this.attrs = attrs;
    }

    /**
     * {@code loc(…)} if it comes next, else {@code fallback}. A location that names no place has
     * that of {@code fallback}, for errors, and is printed as it was written.
     */
    Location read(Location fallback) {
        if (!in.at("loc(")) {
            return fallback;
        }
        Location location = whole();
        if (location.isKnown()) {
            return location;
        }
        Origin origin = location.origin();
        if (origin == null) {
            return fallback.isKnown() ? fallback.withOrigin(new Origin.Unwritten()) : location;
        }
        return fallback.withOrigin(origin);
    }

    /** The location that an alias stands for. */
    Location alias(String name, int at) {
        return aliases.read(name, at, Location.class, this::whole);
    }

    private Location whole() {
        in.expect("loc(");
        Location location = body();
        in.expect(")");
        return location;
    }

    private Location body() {
        in.enter();
        try {
            if (in.acceptWord("unknown")) {
                return Location.UNKNOWN;
            }
            if (in.acceptWord("callsite")) {
                return callSite();
            }
            if (in.acceptWord("fused")) {
                return fused();
            }
            if (in.at("loc(")) {
                return whole();
            }
            if (in.at("#")) {
                int start = in.pos();
                in.expect("#");
                return alias("#" + in.suffix("the name of a location"), start);
            }
            if (in.peek() != '"') {
                throw in.expected(
                        "a location (unknown, \"file\":1:2, \"name\"(…), callsite(…) or"
                                + " fused[…])");
            }
            return place();
        } finally {
            in.leave();
        }
    }

    private Location callSite() {
        in.expect("(");
        Location callee = body();
        in.expectWord("at");
        Location caller = body();
        in.expect(")");
        Location place = callee.isKnown() ? callee : caller;
        return place.withOrigin(new Origin.CallSite(callee, caller));
    }

    private Location fused() {
        String metadata = in.accept("<") ? attrs.kept('>') : "";
        List<Location> parts = new ArrayList<>();
        Location first = Location.UNKNOWN;
        in.expect("[");
        if (!in.accept("]")) {
            do {
                Location next = body();
                parts.add(next);
                first = first.isKnown() ? first : next;
            } while (in.accept(","));
            in.expect("]");
        }
        return first.withOrigin(new Origin.Fused(metadata, parts));
    }

    private Location place() {
        String name = in.string();
        if (in.accept(":")) {
            int line = number("a line");
            in.expect(":");
            Location location = new Location(name, line, number("a column"));
            if (!in.acceptWord("to")) {
                return location;
            }
            int endLine = in.atInteger() ? number("a line") : line;
            in.expect(":");
            return location.withOrigin(new Origin.Range(endLine, number("a column")));
        }
        Location layer = Location.layer(name);
        if (!in.accept("(")) {
            return layer;
        }
        Location child = body();
        in.expect(")");
        return (name.isEmpty() ? child : layer).withOrigin(new Origin.Named(name, child));
    }

    private int number(String what) {
        int start = in.pos();
        long value = in.integer(what);
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw in.errorAt(start, what + " must be between 0 and 2^31 - 1, not " + value);
        }
        return (int) value;
    }
}
