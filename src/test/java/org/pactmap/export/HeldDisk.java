package org.pactmap.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/// The disk of the machine, where something holds the file the first times that it is to be replaced.
final class HeldDisk extends SystemDisk {

    private int times;

    HeldDisk(int times) {
        this.times = times;
    }

    @Override
    public void replace(Part part, Path target) throws IOException {
        if (times-- > 0) {
            throw new AccessDeniedException(target.toString());
        }
        super.replace(part, target);
    }
}
