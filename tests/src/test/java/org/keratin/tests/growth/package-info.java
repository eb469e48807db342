/** Compile time is linear in the number of operations, asserted by work that can be counted. */
package org.keratin.tests.growth;
