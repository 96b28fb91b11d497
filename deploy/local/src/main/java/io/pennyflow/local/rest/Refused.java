package io.pennyflow.local.rest;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The API says no; the message is its own sentence. */
public final class Refused extends RuntimeException {
    private final int status;
    private final String type;

    private Refused(int status, String type, String sentence) {
        super(sentence);
        this.status = status;
        this.type = type;
    }

    static Refused of(int status, String body) {
        try {
            var problem = JsonMapper.shared().readTree(body);
            var type = problem.path("type").asString("about:blank");
            var detail = problem.path("detail").asString(problem.path("title").asString(body));
            return new Refused(status, type.substring(type.lastIndexOf('/') + 1), detail);
        } catch (JacksonException e) {
            return new Refused(status, "about:blank", "The API answered " + status + ".");
        }
    }

    public int status() {
        return status;
    }

    /** The last word of the problem's type, such as {@code email-taken}. */
    public String type() {
        return type;
    }
}
