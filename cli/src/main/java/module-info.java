/** The command line. Generators are found at run time, by ServiceLoader; nothing here names one. */
module org.keratin.cli {
    requires static org.jspecify;
    requires org.keratin;
    requires info.picocli;
    requires com.fasterxml.jackson.databind;
    requires java.management;
    requires jdk.management;

    uses org.keratin.ir.spi.Emitter;

    opens org.keratin.cli to
            info.picocli;
}
