/** The command line. */
module org.keratin.cli {
    requires static org.jspecify;
    requires org.keratin;
    requires info.picocli;
    requires com.fasterxml.jackson.databind;
}
