package org.keratin.tests.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keratin.runtime.NDArray;

/** What is let pass, and what is not, where engines decide on numbers that they round otherwise. */
class DecisionsTest {
    private static final String PROGRAM =
            """
            // DECIDED
            func.func @main(%a: tensor<2xf64>, %b: tensor<2xf64>)
                    -> (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) {
              %less = stablehlo.compare LT, %a, %b, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
              %floor = stablehlo.floor %a : tensor<2xf64>
              %least = stablehlo.select %less, %a, %floor : tensor<2xi1>, tensor<2xf64>
              return %less, %floor, %least : tensor<2xi1>, tensor<2xf64>, tensor<2xf64>
            }
            """;

    /** 1 is compared with 1, and 4 with 5. */
    private static String difference(String text, boolean less, double floor, double least) {
        RandomProgram program = FoundProgramsTest.read(text, "decided");
        NDArray a = NDArray.of(new double[] {1, 4}, 2);
        NDArray b = NDArray.of(new double[] {1, 5}, 2);
        Sample sample = new Sample(program, java.util.Map.of(), List.of(a, b), List.of());
        NDArray decided = NDArray.allocate(org.keratin.runtime.DType.BOOL, 2);
        decided.setLong(0, less ? 1 : 0);
        decided.setLong(1, 1);
        List<NDArray> actual =
                List.of(
                        decided,
                        NDArray.of(new double[] {floor, 4}, 2),
                        NDArray.of(new double[] {least, 4}, 2));
        Decisions decisions = Decisions.of(program);
        assertNotNull(decisions);
        return decisions.difference(sample, actual, 1e-4);
    }

    @Test
    void eitherSideWithinTheTolerance() {
        assertEquals("", difference(PROGRAM, false, 1, 1));
        assertEquals("", difference(PROGRAM, true, 0, 1));
        assertEquals("", difference(PROGRAM, false, 0, 0));
    }

    @Test
    void resultsFollowTheDecision() {
        assertTrue(difference(PROGRAM, false, 0, 1).contains("result 2"));
    }

    @Test
    void noDecisionThatNoNumberLeadsTo() {
        assertTrue(difference(PROGRAM, false, 2, 2).contains("floor"));
    }

    @Test
    void aDecisionThatIsNotReturnedCannotBeChecked() {
        String hidden =
                PROGRAM.replace("return %less, ", "return %floor, ")
                        .replace("-> (tensor<2xi1>, tensor", "-> (tensor<2xf64>, tensor")
                        .replace(
                                " : tensor<2xi1>, tensor<2xf64>, tensor<2xf64>\n}",
                                " : tensor<2xf64>, tensor<2xf64>, tensor<2xf64>\n}");
        assertNull(Decisions.of(FoundProgramsTest.read(hidden, "hidden")));
    }
}
