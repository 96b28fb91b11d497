package io.pennyflow.api.imports.stream;

import java.util.List;

/** What the workers need to know of the files people started, and where they report the end. */
public interface ImportDesk {
    /** Everything that was started and is not finished, of every tenant, in the order of start. */
    List<ImportRef> started();

    StartedImport find(ImportRef ref);

    /** Nothing is left to do: the upload is no longer needed. May be told twice. */
    void finish(ImportRef ref);
}
