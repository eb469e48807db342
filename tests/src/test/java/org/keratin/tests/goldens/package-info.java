/** What real Keras gave (tests/goldens, examples), compared with what comes out here. */
package org.keratin.tests.goldens;
