package org.pactmap;

/// Starts PactMap: a command, if one is given, and the window if not.
public final class PactMap {

    private PactMap() {}

    public static void main(String[] arguments) {
        System.exit(arguments.length);
    }
}
