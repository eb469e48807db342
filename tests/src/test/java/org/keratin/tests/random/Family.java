package org.keratin.tests.random;

/** The ops of one kind: adds a step or several to the program, or none where nothing fits. */
@FunctionalInterface
interface Family {
    void emit(Generator g);
}
