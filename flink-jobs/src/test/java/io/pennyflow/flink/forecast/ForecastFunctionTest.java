package io.pennyflow.flink.forecast;

import static io.pennyflow.flink.forecast.household.LivedHousehold.CHECKING;
import static io.pennyflow.flink.forecast.household.LivedHousehold.TENANT;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.flink.forecast.household.Facts;
import io.pennyflow.flink.forecast.household.Subject;
import io.pennyflow.schemas.forecasts.v1.Forecast;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.wire.LocalRegistry;
import io.pennyflow.schemas.wire.Serdes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.streaming.api.datastream.AsyncDataStream.OutputMode;
import org.apache.flink.streaming.api.operators.async.AsyncWaitOperatorFactory;
import org.apache.flink.streaming.util.OneInputStreamOperatorTestHarness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init")
class ForecastFunctionTest {
    private static final Round ROUND = new Round(1, false);

    private LocalRegistry registry;
    private OneInputStreamOperatorTestHarness<Question, Answer> harness;

    @BeforeEach
    void start() throws Exception {
        registry = new LocalRegistry();
        TypeSerializer<Question> questions =
                TypeInformation.of(Question.class).createSerializer(new SerializerConfigImpl());
        harness =
                new OneInputStreamOperatorTestHarness<>(
                        new AsyncWaitOperatorFactory<>(
                                new ForecastFunction(registry.uri(), 2),
                                60_000,
                                8,
                                OutputMode.ORDERED),
                        questions);
        harness.open();
    }

    @AfterEach
    void stop() throws Exception {
        harness.close();
        registry.close();
    }

    @Test
    void answersInTheOrderOfTheQuestions() throws Exception {
        for (var n = 1; n <= 40; n++) {
            var facts = n % 3 == 0 ? null : account(usual(n % 2 == 0 ? 400 : 10), n);
            var subject = Subject.account("a" + n);
            harness.processElement(new Question(TENANT, subject, facts, ROUND), 0);
        }
        harness.endInput();

        assertThat(harness.extractOutputValues())
                .extracting(Answer::name)
                .containsExactlyElementsOf(names(40));
        assertThat(harness.extractOutputValues().get(2).value()).isNull();
    }

    @Test
    void saysThatASeriesHasNoForecastAndGoesOn() throws Exception {
        var impossible = new double[100];
        Arrays.fill(impossible, 9e14);
        var endless = new double[100];
        Arrays.fill(endless, 1e308);
        ask(account(impossible, 1e300));
        ask(account(endless, -1e300));
        ask(account(usual(100), 5));
        harness.endInput();

        assertThat(harness.extractOutputValues())
                .extracting(it -> forecast(it.value()).getStatus())
                .containsExactly("FAILED", "FAILED", "FORECAST");
    }

    @Test
    void saysTheSameOfTheSameFactsInTheSameBytes() throws Exception {
        ask(account(usual(300), 5));
        ask(account(usual(300), 5));
        harness.endInput();

        var said = harness.extractOutputValues();
        assertThat(said.get(0).value()).isEqualTo(said.get(1).value());
        assertThat(said.get(0).key()).isEqualTo(said.get(1).key());
    }

    private void ask(Facts facts) throws Exception {
        harness.processElement(new Question(TENANT, facts.subject(), facts, ROUND), 0);
    }

    private Forecast forecast(byte @Nullable [] value) {
        return new Serdes(registry.client())
                .value(Catalogue.FORECASTS)
                .fromBytes(requireNonNull(value));
    }

    private static List<String> names(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(it -> "ACCOUNT a" + it + " DAY").toList();
    }

    private static double[] usual(int days) {
        var flows = new double[days];
        Arrays.setAll(flows, it -> -it % 9);
        return flows;
    }

    private static Facts account(double[] flows, double balance) {
        var origin = 20_000;
        return new Facts(
                Subject.account(CHECKING),
                3,
                "EUR",
                "DE",
                origin,
                origin - flows.length + 1,
                flows,
                balance,
                List.of(),
                List.of(),
                List.of());
    }
}
