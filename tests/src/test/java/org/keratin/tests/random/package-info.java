/**
 * Random programs. A {@link org.keratin.tests.random.RandomProgram} is a list of steps, so that it
 * can be built as a module, run on any engine, and shrunk when engines disagree.
 */
package org.keratin.tests.random;
