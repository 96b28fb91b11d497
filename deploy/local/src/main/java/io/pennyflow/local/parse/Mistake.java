package io.pennyflow.local.parse;

import java.nio.file.Path;

/** A file our own code stumbled over: never the file's fault. */
public final class Mistake {
    private Mistake() {}

    /** The reason to print; the rest, for whoever mends it, goes to stderr. */
    public static String sentence(Path path, Throwable mistake) {
        System.err.println("Reading " + path + " failed:");
        mistake.printStackTrace();
        return "Reading the file failed, and the mistake is ours, not the file's (%s). Report it, please."
                .formatted(mistake);
    }
}
