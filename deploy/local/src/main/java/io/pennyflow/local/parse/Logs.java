package io.pennyflow.local.parse;

/** Where libraries complain. */
public final class Logs {
    private Logs() {}

    /** Commands that only read leave no log file behind; to be called before anything is read. */
    public static void toStderr() {
        System.setProperty("logback.configurationFile", "logback-stderr.xml");
    }
}
