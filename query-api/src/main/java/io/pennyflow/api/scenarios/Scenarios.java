package io.pennyflow.api.scenarios;

import io.pennyflow.api.platform.OnHand;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.ValidationFailed;
import io.pennyflow.api.scenarios.BaselineRepository.GoalRow;
import io.pennyflow.api.scenarios.BaselineRepository.Known;
import io.pennyflow.api.scenarios.ScenarioRepository.Scenario;
import io.pennyflow.streams.scenarios.Change;
import io.pennyflow.streams.scenarios.Outcome;
import io.pennyflow.streams.scenarios.Simulation;
import io.pennyflow.streams.scenarios.StressTests;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tries changes on a household's forecast, and keeps those that people want to keep. */
@Component
class Scenarios {
    /** Side by side. */
    static final int COMPARED_MOST = 4;

    /** Of a household. */
    static final int KEPT_MOST = 50;

    private final TenantScope scope;
    private final ScenarioRepository repository;
    private final BaselineRepository baselines;
    private final OnHand onHand;
    private final Clock clock;

    Scenarios(
            TenantScope scope,
            ScenarioRepository repository,
            BaselineRepository baselines,
            OnHand onHand,
            Clock clock) {
        this.scope = scope;
        this.repository = repository;
        this.baselines = baselines;
        this.onHand = onHand;
        this.clock = clock;
    }

    Kept kept(TenantId tenant) {
        return scope.as(
                tenant,
                () -> {
                    var known = baselines.find(onHand.inBase());
                    return new Kept(
                            repository.all(),
                            known
                                    .map(it -> StressTests.of(it.baseline()))
                                    .orElse(List.of())
                                    .stream()
                                    .map(Ready::of)
                                    .toList(),
                            known.map(Scenarios::months).orElse(List.of()),
                            known.map(Scenarios::parts).orElse(List.of()));
                });
    }

    Scenario keep(TenantId tenant, ScenarioWish wish) {
        wish.checked("");
        return scope.as(
                tenant,
                () -> {
                    if (repository.all().size() >= KEPT_MOST) {
                        throw new ValidationFailed(
                                "name",
                                "A household keeps at most %d scenarios.".formatted(KEPT_MOST));
                    }
                    return put(tenant, UUID.randomUUID(), wish);
                });
    }

    Scenario replace(TenantId tenant, UUID id, ScenarioWish wish) {
        wish.checked("");
        return scope.as(
                tenant,
                () -> {
                    if (repository.find(id).isEmpty()) {
                        throw new ScenarioNotFound(id);
                    }
                    return put(tenant, id, wish);
                });
    }

    void delete(TenantId tenant, UUID id) {
        scope.run(
                tenant,
                () -> {
                    if (!repository.delete(id)) {
                        throw new ScenarioNotFound(id);
                    }
                });
    }

    /** The same household, the same chance: what is asked twice has the same answer. */
    Comparison compare(TenantId tenant, List<ScenarioWish> wishes) {
        var changes = new ArrayList<List<Change>>();
        for (var at = 0; at < wishes.size(); at++) {
            changes.add(wishes.get(at).checked("scenarios[%d].".formatted(at)));
        }
        var found = scope.as(tenant, this::known).orElseThrow(ForecastMissing::new);
        var baseline = found.known().baseline();
        var simulation =
                new Simulation(
                        baseline,
                        found.goals().stream().map(GoalRow::aim).toList(),
                        tenant.value().getLeastSignificantBits());
        var results = new ArrayList<Result>();
        for (var at = 0; at < wishes.size(); at++) {
            results.add(new Result(wishes.get(at).name(), simulation.outcome(changes.get(at))));
        }
        return new Comparison(
                found.known().currency(),
                baseline.onHand(),
                simulation.outcome(List.of()),
                results,
                found.goals().stream().map(it -> new Goal(it.goalId(), it.name())).toList());
    }

    private Optional<Found> known() {
        return baselines
                .find(onHand.inBase())
                .map(it -> new Found(it, baselines.goals(it.currency())));
    }

    private Scenario put(TenantId tenant, UUID id, ScenarioWish wish) {
        var scenario = new Scenario(id, wish.name().strip(), wish.changes());
        repository.put(tenant, scenario, clock.instant());
        return scenario;
    }

    private static List<YearMonth> months(Known known) {
        return known.baseline().months().stream().map(it -> it.month()).toList();
    }

    /** Bills and income that a change can be of, those with the most money first. */
    private static List<SeriesPart> parts(Known known) {
        return known.series().stream()
                .map(
                        it ->
                                new SeriesPart(
                                        it.streamId(),
                                        it.counterparty(),
                                        it.category(),
                                        it.nextAmount()))
                .toList();
    }

    private record Found(Known known, List<GoalRow> goals) {}

    /**
     * What there is to try.
     *
     * @param items those that people kept
     * @param stressTests ready-made ones, of this household's own figures
     * @param months that are looked at; none while nothing is forecast
     */
    record Kept(
            List<Scenario> items,
            List<Ready> stressTests,
            List<YearMonth> months,
            List<SeriesPart> series) {}

    /** A ready-made one; pages have words for its code. */
    record Ready(String code, List<ChangeWish> changes) {
        static Ready of(StressTests.StressTest test) {
            return new Ready(test.code(), test.changes().stream().map(ChangeWish::of).toList());
        }
    }

    record SeriesPart(UUID streamId, String counterparty, String category, BigDecimal amount) {}

    /** How it goes now, and with each of the scenarios, in their order. */
    record Comparison(
            String currency,
            BigDecimal onHand,
            Outcome baseline,
            List<Result> scenarios,
            List<Goal> goals) {}

    record Result(String name, Outcome outcome) {}

    record Goal(UUID goalId, String name) {}
}
