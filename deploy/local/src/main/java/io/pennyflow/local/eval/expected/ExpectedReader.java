package io.pennyflow.local.eval.expected;

import java.util.Optional;

/** Knows one shape in which a test suite writes down what its files hold. */
interface ExpectedReader {

    /**
     * What it says, or empty when the text is not of this shape.
     *
     * @param text the whole file
     */
    Optional<Expected> read(String text);
}
