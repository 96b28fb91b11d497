package io.pennyflow.api.scenarios;

import io.pennyflow.streams.scenarios.Change;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;

/** Changes that a person wants to try together. */
record ScenarioWish(
        @NotBlank @Size(max = 100) String name,
        @NotNull @Size(max = 20) List<@NotNull ChangeWish> changes) {

    List<Change> checked(String place) {
        return IntStream.range(0, changes.size())
                .mapToObj(at -> changes.get(at).checked("%schanges[%d]".formatted(place, at)))
                .toList();
    }
}
