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

    /** Those that make whole numbers of whole numbers. */
    static final List<Family> WHOLE =
            List.of(
                    Elementwise::any,
                    Elementwise::any,
                    Elementwise::selection,
                    Elementwise::selection,
                    Movement::any,
                    Movement::any,
                    Movement::any,
                    Reductions::any,
                    Reductions::any,
                    Reductions::window,
                    Reductions::selectAndScatter,
                    Contractions::any,
                    Contractions::general,
                    Layers::any,
                    Indexing::gather,
                    Indexing::scatter,
                    ControlFlow::any,
                    Functions::any);

    static final List<Family> QUANTIZED =
            List.of(Quants::any, Quants::any, Elementwise::any, Movement::any);

    private static final List<Family> DECIDED = decided();
    private static final List<Family> EXACT = exact();

    private Families() {}

    static List<Family> of(Generator.Style style) {
        return switch (style) {
            case EXACT, NARROW -> EXACT;
            case SMOOTH -> SMOOTH;
            case DECIDED -> DECIDED;
        };
    }

    private static List<Family> decided() {
        List<Family> families = new ArrayList<>(SMOOTH);
        families.addAll(List.of(Decisions::any, Decisions::any, Decisions::any));
        return List.copyOf(families);
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
                        Legacy::implicit,
                        Legacy::implicit,
                        Dynamic::any,
                        Dynamic::any,
                        Processes::any,
                        Tokens::any,
                        Leaves::unary,
                        Leaves::unary,
                        Leaves::binary,
                        Leaves::algebra,
                        Leaves::zeta,
                        Leaves::normalization,
                        Quants::any,
                        Randomness::bits,
                        Randomness::drawn));
        return List.copyOf(families);
    }
}
