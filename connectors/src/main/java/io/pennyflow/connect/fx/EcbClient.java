package io.pennyflow.connect.fx;

import java.io.IOException;
import java.time.LocalDate;
import java.util.SortedMap;

/** Where published rates are found. */
interface EcbClient {

    /** What was published after a day, oldest first; empty when nothing was yet. */
    SortedMap<LocalDate, RatesOfDay> after(LocalDate last) throws IOException;
}
