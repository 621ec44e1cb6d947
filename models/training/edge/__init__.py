"""The edge classifier: hashed features and word vectors into a linear model, shipped as TypeScript."""
