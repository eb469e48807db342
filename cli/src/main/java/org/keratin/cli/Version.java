package org.keratin.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of Keratin and of the JVM that runs it. */
final class Version implements IVersionProvider {
    static final String KERATIN = "0.1.0-SNAPSHOT";

    @Override
    public String[] getVersion() {
        return new String[] {"keratin " + KERATIN + " on Java " + Runtime.version()};
    }
}
