package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.List;

/** Which families a style draws from; what stands there twice is drawn twice as often. */
final class Families {
    /** Those with gradients. */
    static final List<Family> SMOOTH =
            List.of(
                    SmoothElementwise::elementwise,
                    SmoothElementwise::elementwise,
                    SmoothElementwise::elementwise,
                    SmoothElementwise::elementwise,
                    SmoothElementwise::conversion,
                    Movement::any,
                    Movement::any,
                    Movement::any,
                    Reductions::simple,
                    Contractions::any,
                    Contractions::any,
                    Layers::any);

    private static final List<Family> EXACT = exact();

    /** With what only the interpreter runs. */
    private static final List<Family> INTERPRETED = interpreted();

    private Families() {}

    static List<Family> of(Generator.Style style) {
        return switch (style) {
            case EXACT -> EXACT;
            case NARROW -> INTERPRETED;
            case SMOOTH -> SMOOTH;
        };
    }

    private static List<Family> exact() {
        List<Family> families = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            families.add(Elementwise::any);
            families.add(Movement::any);
        }
        families.addAll(
                List.of(
                        Elementwise::conversion,
                        Elementwise::conversion,
                        Elementwise::selection,
                        Bits::any,
                        Complexes::any,
                        Movement::iota,
                        Reductions::any,
                        Reductions::any,
                        Reductions::window,
                        Reductions::selectAndScatter,
                        Contractions::any,
                        Contractions::general,
                        Layers::any,
                        Indexing::gather,
                        Indexing::scatter,
                        Sorting::sort,
                        Sorting::topK,
                        ControlFlow::any,
                        ControlFlow::any,
                        Functions::any,
                        Functions::map,
                        Legacy::any,
                        Legacy::any,
                        Leaves::unary,
                        Leaves::binary,
                        Leaves::algebra,
                        Leaves::normalization,
                        Randomness::bits));
        return List.copyOf(families);
    }

    private static List<Family> interpreted() {
        List<Family> families = new ArrayList<>(EXACT);
        families.add(Processes::any);
        families.add(Dynamic::any);
        return List.copyOf(families);
    }
}
