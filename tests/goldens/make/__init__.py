"""Makes the golden files of this folder with real Keras on JAX; see ../README.md."""
