package io.pennyflow.local.eval.categories;

/** What is judged: it guesses, and may learn from rows it has been judged by. */
interface Guesser {
    Guess guess(Purchase purchase);

    /** Called with each row of a month that was judged, before any of it is learned. */
    default void compare(Purchase purchase) {}

    /** Called with a row after it was judged; by default nothing is learned. */
    default void learn(Purchase purchase) {}
}
