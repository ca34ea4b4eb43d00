package org.pactmap.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What is found wrong, or odd, while one file is read.
public final class Notes {

    /// The most problems that are listed; of the others only the number is told.
    static final int MOST = 50;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private int further;

    public Notes(String file) {
        this.file = file;
    }

    public Place whole() {
        return Place.whole(file);
    }

    public Place at(Written value) {
        return at(value.line(), value.column());
    }

    public Place at(int line, int column) {
        return new Place(file, line, column);
    }

    public void note(Problem problem) {
        if (isFull()) {
            further++;
        } else {
            problems.add(problem);
        }
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /// Whether a further problem is only counted, so that finding words for it would be in vain.
    public boolean isFull() {
        return problems.size() == MOST;
    }

    /// In the order of the file.
    public List<Problem> problems() {
        List<Problem> sorted = new ArrayList<>(problems);
        if (sorted.size() > 1) {
            sorted.sort(Comparator.comparing(Problem::at));
        }
        if (further > 0) {
            sorted.add(new FileProblem.More(whole(), further));
        }
        return sorted;
    }
}
