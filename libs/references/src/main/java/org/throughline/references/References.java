package org.throughline.references;

/** Where a reader puts what it finds, in the order of the file. */
public interface References {
    void reference(Reference reference);

    void problem(Problem problem);
}
