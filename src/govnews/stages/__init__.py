"""The steps from a document to a story: one file a step, each a pure function of frozen values."""
