package org.pactmap.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/// Runs the program's commands as a shell does, and keeps what they answer.
final class Shell {

    private Shell() {}

    record Answer(int code, String out, String err) {}

    static Answer pactmap(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Commands.run(List.of(arguments), new PrintWriter(out), new PrintWriter(err));
        return new Answer(code, out.toString(), err.toString());
    }

    /// What a command answers that only says what is wrong.
    static Answer wrong(int code, String said) {
        return new Answer(code, "", said + System.lineSeparator());
    }
}
