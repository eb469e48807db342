/** Pass manager, passes, kernel IR. */
module org.keratin.passes {
    requires static org.jspecify;
    requires transitive org.keratin.ir;
}
