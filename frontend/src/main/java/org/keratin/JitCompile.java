package org.keratin;

/** Whether a model's steps are compiled: "auto" compiles where every layer supports it. */
public enum JitCompile {
    AUTO,
    TRUE,
    FALSE
}
