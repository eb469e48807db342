/** Compiled models below the frontend: bundles, caches, processes, threads. */
package org.keratin.tests.engine;
