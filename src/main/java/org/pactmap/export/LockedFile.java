package org.pactmap.export;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// Another program keeps a file for itself.
public final class LockedFile extends FileSystemException {

    private static final long serialVersionUID = 1;

    LockedFile(Path file) {
        super(file.toString(), null, "locked by another program");
    }
}
