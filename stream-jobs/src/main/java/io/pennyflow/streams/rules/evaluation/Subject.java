package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.model.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A transaction as rules ask of it. Each question is about fields of its own type alone; direction
 * and windows are never asked for. It should answer without making objects.
 */
public interface Subject {

    /** Of a text or a code. */
    @Nullable String text(Field field);

    List<String> texts(Field field);

    @Nullable UUID id(Field field);

    /** Of money or a number. */
    @Nullable BigDecimal number(Field field);

    @Nullable LocalDate date(Field field);

    boolean flag(Field field);
}
