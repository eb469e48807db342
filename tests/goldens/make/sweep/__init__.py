"""A wide sweep of JAX's functions over element types, shapes and forms, written outside the tree; see `__main__`."""
